import Foundation
import ModelStack
import TestSupport
import Testing

@Suite struct UnifiedDiffTests {
  @Test func `a change with three lines of context`() {
    let old = (1...9).map { "line \($0)\n" }.joined()
    #expect(
      diff(old, old.replacing("line 5", with: "line five")) == """
        --- a/text
        +++ b/text
        @@ -2,7 +2,7 @@
         line 2
         line 3
         line 4
        -line 5
        +line five
         line 6
         line 7
         line 8

        """)
  }

  /// A manifest on the disk can hold anything.
  @Test func `in colours nothing steers the terminal, without them git gets the bytes`() {
    let diff = UnifiedDiff(old: Array("a\u{1B}[2Jb\n".utf8), new: Array("ab\n".utf8), oldLabel: "a", newLabel: "b")
    #expect(diff.text(style: TextStyle(isColored: true)).contains(#"-a\u{1B}[2Jb"#))
    #expect(diff.text(style: TextStyle(isColored: false)).contains("-a\u{1B}[2Jb\n"))
  }

  @Test(arguments: [
    (6, "@@ -1,11 +1,11 @@"), (7, "@@ -1,4 +1,4 @@|@@ -6,7 +6,7 @@"),
  ])
  func `changes share a hunk where their contexts touch`(equalLines: Int, headers: String) {
    let between = (0..<equalLines).map { "\($0)\n" }.joined()
    let lines = diff("a\n\(between)b\n1\n2\n3\n4\n", "A\n\(between)B\n1\n2\n3\n4\n").split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("@@") }.joined(separator: "|") == headers)
  }

  @Test(arguments: [
    ("", "a\n", "@@ -0,0 +1 @@\n+a\n"), ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
    ("a\n", "a\nb\n", "@@ -1 +1,2 @@\n a\n+b\n"), ("b\n", "a\nb\n", "@@ -1 +1,2 @@\n+a\n b\n"),
    ("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
    ("a\nb", "A\nb", "@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n"),
    ("a", "b", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"),
    ("a\n", "a\r\n", "@@ -1 +1 @@\n-a\n+a\r\n"),
  ])
  func `hunks at the borders of a text`(old: String, new: String, hunk: String) {
    #expect(diff(old, new) == "--- a/text\n+++ b/text\n" + hunk)
  }

  @Test(arguments: [nil, "", "a", "a\n"])
  func `equal texts have no diff`(text: String?) {
    #expect(diff(text, text) == "")
  }

  @Test func `a file that is not there is called dev null`() {
    #expect(diff(nil, "a\n") == "--- /dev/null\n+++ b/text\n@@ -0,0 +1 @@\n+a\n")
    #expect(diff("a\n", nil) == "--- a/text\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n")
    #expect(diff(nil, "") == "")
  }

  @Test func `bytes that are not UTF-8 come through`() {
    let diff = UnifiedDiff(old: [0xFF, 0x0A], new: [0xFE, 0x00, 0x0A], oldLabel: "a", newLabel: "b")
    #expect(diff.bytes == Array("--- a\n+++ b\n@@ -1 +1 @@\n-".utf8) + [0xFF, 0x0A, 0x2B, 0xFE, 0x00, 0x0A])
  }

  @Test(arguments: [
    ("", "", nil), ("a\nb\n", "a\nb\n", nil), ("a\nb\n", "a\nc\n", 2), ("a\n", "a\nb\n", 2), ("a\nb\n", "a\n", 2),
    ("a", "a\n", 1), ("", "a\n", 1), ("é\n", "è\n", 1), ("a\r\nb", "a\r\nc", 2),
  ])
  func `the first line that differs`(old: String, new: String, line: Int?) {
    #expect(UnifiedDiff.firstDifferingLine(Array(old.utf8), Array(new.utf8)) == line)
  }

  private func diff(_ old: String?, _ new: String?) -> String {
    let diff = UnifiedDiff(
      old: old.map { Array($0.utf8) }, new: new.map { Array($0.utf8) }, oldLabel: "a/text", newLabel: "b/text")
    return String(decoding: diff.bytes, as: UTF8.self)
  }
}

/// `patch` and `git apply` make the new text of the old one and the printed diff.
@Suite struct UnifiedDiffProgramTests {
  enum Program: CaseIterable {
    case patch, git

    func apply(in folder: URL) throws {
      switch self {
      case .patch: try run("patch", ["--quiet", "--fuzz=0", "--strip=1", "--input=diff"], in: folder)
      case .git: try run("git", ["apply", "--whitespace=nowarn", "diff"], in: folder)
      }
    }
  }

  @Test(arguments: Program.allCases, 1...20 as ClosedRange<UInt64>)
  func `random edits`(program: Program, seed: UInt64) throws {
    let size = Int(seed) * 5
    let texts = RandomTexts(seed: seed, lines: size, edits: Int(seed % 7) * 3 + 1, words: seed % 2 == 0 ? 4 : 1000)
    #expect(try applied(by: program, old: texts.old, new: texts.new) == texts.new)
  }

  @Test(arguments: Program.allCases)
  func `creation and removal`(program: Program) throws {
    let text = Array("a\nb".utf8)
    #expect(try applied(by: program, old: nil, new: text) == text)
    #expect(try applied(by: program, old: text, new: nil) == nil)
  }

  @Test(arguments: Program.allCases)
  func `a name with spaces`(program: Program) throws {
    let (old, new) = (Array("a\n".utf8), Array("b\n".utf8))
    #expect(try applied(by: program, old: old, new: new, name: "my models.yaml") == new)
  }

  private func applied(
    by program: Program, old: [UInt8]?, new: [UInt8]?, name: String = "text"
  ) throws -> [UInt8]? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "unified-diff-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    if let old { try Data(old).write(to: file) }
    let diff = UnifiedDiff(old: old, new: new, oldLabel: "a/\(name)", newLabel: "b/\(name)")
    try Data(diff.bytes).write(to: folder.appending(path: "diff"))
    if !diff.hunks.isEmpty { try program.apply(in: folder) }
    return FileManager.default.fileExists(atPath: file.path) ? Array(try Data(contentsOf: file)) : nil
  }
}
