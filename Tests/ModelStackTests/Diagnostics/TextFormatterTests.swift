import ModelStack
import Testing
import YAML

/// Whole messages, as a person reads them.
@Suite struct TextFormatterTests {
  /// The report on one text, with a finding at a part of it.
  private func report(
    _ text: String, at part: String, _ change: (inout Diagnostic) -> Void = { _ in }, isColored: Bool = false
  ) throws -> String {
    var sources = SourceSet()
    let source = sources.add(name: "models.yaml", bytes: Array(text.utf8))
    let range = try #require(Self.range(of: part, in: source))
    var diagnostic = Diagnostic(
      severity: .error, rule: "some-rule", message: "'\(part)' is wrong", range: range, hint: "write it right")
    change(&diagnostic)
    var formatter = TextFormatter(sources, style: TextStyle(isColored: isColored))
    return formatter.text(of: [diagnostic], acceptedCount: 0)
  }

  private static func range(of part: String, in source: SourceFile) -> SourceRange? {
    let wanted = Array(part.utf8)
    let start = source.bytes.indices.first { source.bytes[$0...].starts(with: wanted) }
    return start.map { SourceRange(source: source.id, start: $0, end: $0 + wanted.count) }
  }

  @Test func aMessageHasItsPlaceLineCaretAndHint() throws {
    #expect(
      try report("version: 1\nport: eighty # here\n", at: "eighty") == """
        models.yaml:2:7: error: 'eighty' is wrong [some-rule]
        2 | port: eighty # here
          |       ^~~~~~
        help: write it right

        1 error

        """)
  }

  @Test func withoutAHintThereIsNoHelp() throws {
    #expect(
      try report("a: b\n", at: "b", { ($0.hint, $0.severity) = (nil, .note) }) == """
        models.yaml:1:4: note: 'b' is wrong [some-rule]
        1 | a: b
          |    ^

        1 note

        """)
  }

  @Test func notesHavePlacesOfTheirOwnOrNone() throws {
    let text = "a: 1\n\(String(repeating: "#\n", count: 8))a: 2\n"
    let report = try report(text, at: "a: 2") { diagnostic in
      let first = SourceRange(source: diagnostic.range.source, start: 0, end: 1)
      diagnostic.notes = [Diagnostic.Note("first here", at: first), Diagnostic.Note("keys stand once")]
    }
    #expect(
      report == """
        models.yaml:10:1: error: 'a: 2' is wrong [some-rule]
        10 | a: 2
           | ^~~~
        models.yaml:1:1: note: first here
        1 | a: 1
          | ^
        note: keys stand once
        help: write it right

        1 error

        """)
  }

  @Test func aCaretStandsBelowItsTextBehindTabsAndWideLetters() throws {
    #expect(
      try report("a: \"\u{65E5}\u{672C}\u{1F642}\"\tb: x\n", at: "b: x") == """
        models.yaml:1:10: error: 'b: x' is wrong [some-rule]
        1 | a: "\u{65E5}\u{672C}\u{1F642}"\tb: x
          |           \u{20}\t^~~~
        help: write it right

        1 error

        """)
  }

  @Test func wideLettersAreUnderlinedInTheirWidth() throws {
    #expect(try report("a: \u{65E5}\u{672C}\n", at: "\u{65E5}\u{672C}").contains("\n  |    ^~~~\n"))
    #expect(try report("a: e\u{301}x\n", at: "e\u{301}x").contains("\n  |    ^~\n"), "a combining mark has none")
  }

  @Test func ofSeveralLinesTheFirstIsShown() throws {
    #expect(try report("a: |\n  b\n  c\n", at: "|\n  b\n").contains("1 | a: |\n  |    ^\n"))
    #expect(try report("a: b\r\nc: d\r\n", at: "b\r\n").contains("1 | a: b\n  |    ^\n"))
  }

  @Test(arguments: ["", "\n", "\u{FEFF}"]) func anEmptyLineIsNotShown(text: String) throws {
    var sources = SourceSet()
    let source = sources.add(name: "models.yaml", bytes: Array(text.utf8))
    let finding = Diagnostic(severity: .warning, rule: "r", message: "it is empty", range: source.startRange)
    var formatter = TextFormatter(sources, style: TextStyle(isColored: false))
    #expect(
      formatter.text(of: [finding], acceptedCount: 0) == "models.yaml:1:1: warning: it is empty [r]\n\n1 warning\n")
  }

  @Test func aVeryLongLineIsNotShown() throws {
    let report = try report("a: \(String(repeating: "x", count: 5000)) y\n", at: " y")
    #expect(report == "models.yaml:1:5004: error: ' y' is wrong [some-rule]\nhelp: write it right\n\n1 error\n")
  }

  @Test func controlCharactersAreShownAsEscapes() throws {
    #expect(
      try report("a: \u{1B}[31mb\n", at: "\u{1B}[31mb") == #"""
        models.yaml:1:4: error: '\u{1B}[31mb' is wrong [some-rule]
        1 | a: \u{1B}[31mb
          |    ^~~~~~~~~~~
        help: write it right

        1 error

        """#)
  }

  // MARK: Secrets

  private func hide(_ diagnostic: inout Diagnostic) {
    (diagnostic.message, diagnostic.hidesText) = ("a key", true)
  }

  @Test func aSecretIsMasked() throws {
    #expect(
      try report("{ token: hush-hush, port: 80 }\n", at: "hush-hush", hide) == """
        models.yaml:1:10: error: a key [some-rule]
        1 | { token: ********, port: 80 }
          |          ^~~~~~~~
        help: write it right

        1 error

        """)
  }

  @Test func aSecretIsMaskedInTheSnippetsOfOtherFindings() throws {
    var sources = SourceSet()
    let source = sources.add(name: "a.yaml", bytes: Array("{ token: hush-hush, prot: 80 }\n".utf8))
    func finding(_ part: String, hidesText: Bool) throws -> Diagnostic {
      var finding = Diagnostic(
        severity: .error, rule: "r", message: "m", range: try #require(Self.range(of: part, in: source)))
      finding.hidesText = hidesText
      return finding
    }
    var formatter = TextFormatter(sources, style: TextStyle(isColored: false))
    let findings = [try finding("prot", hidesText: false), try finding("hush-hush", hidesText: true)]
    #expect(
      formatter.text(of: findings, acceptedCount: 0).hasPrefix(
        """
        a.yaml:1:21: error: m [r]
        1 | { token: ********, prot: 80 }
          |                    ^~~~

        """))
  }

  /// Where a file is not YAML, nothing but the key's name tells that a secret follows.
  @Test(arguments: [
    ("apiKey: hush }", "apiKey: ******** }"), ("apiKey: \"hush", "apiKey: \"********"),
    ("'apiKey' : hush, x", "'apiKey' : ********, x"),
    ("masterKey: hu$h", "masterKey: ********"), ("apiKey: OPENAI_API_KEY }", "apiKey: OPENAI_API_KEY }"),
    ("apiKey: ]", "apiKey: ********"), ("# the apiKey is hush", "# the apiKey is hush"), ("apiKey:", "apiKey:"),
  ])
  func whatFollowsTheNameOfAKeyIsMasked(line: String, shown: String) throws {
    #expect(try report(line + "\n]\n", at: String(line.prefix(1))).contains("1 | \(shown)\n"))
  }

  // MARK: The whole

  @Test(
    arguments: [
      ([], 0, ""), ([], 2, "2 accepted\n"), ([.error], 0, "1 error\n"),
      ([.error, .error], 1, "2 errors (1 accepted)\n"),
      ([.note, .warning, .error, .note], 3, "1 error, 1 warning, 2 notes (3 accepted)\n"),
    ] as [([Severity], Int, String)])
  func theLastLineCounts(severities: [Severity], accepted: Int, line: String) {
    var sources = SourceSet()
    let source = sources.add(name: "a.yaml", bytes: [])
    var formatter = TextFormatter(sources, style: TextStyle(isColored: false))
    let findings = severities.map { Diagnostic(severity: $0, rule: "r", message: "m", range: source.startRange) }
    let text = formatter.text(of: findings, acceptedCount: accepted)
    #expect(text.split(separator: "\n").last.map { $0 + "\n" } ?? "" == line)
  }

  @Test func coloursChangeNoLetter() throws {
    let plain = try report("a: b\n", at: "b")
    let coloured = try report("a: b\n", at: "b", isColored: true)
    #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m") && coloured.contains("\u{1B}[1;32m^\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func aFailureHasNoPlace() {
    let style = TextStyle(isColored: false)
    #expect(TextFormatter.failure("cannot read 'a\u{7}'", hint: nil, style: style) == "error: cannot read 'a\\u{7}'\n")
    #expect(TextFormatter.failure("no", hint: "do", style: style) == "error: no\nhelp: do\n")
  }
}

@Suite struct TextStyleTests {
  @Test(arguments: [
    ("plain é 日本 🙂", "plain é 日本 🙂"), ("a\tb", #"a\u{9}b"#), ("a\nb\r", #"a\u{A}b\u{D}"#),
    ("\u{0}", #"\u{0}"#), ("\u{7F}\u{85}", #"\u{7F}\u{85}"#), ("a\u{202E}b\u{2066}", #"a\u{202E}b\u{2066}"#),
    ("\u{1B}]0;x\u{7}", #"\u{1B}]0;x\u{7}"#), ("a\u{A0}b\u{200B}\u{FEFF}", #"a\u{A0}b\u{200B}\u{FEFF}"#),
    ("\u{2028}\u{3000}", #"\u{2028}\u{3000}"#),
  ])
  func whatSteersATerminalIsVisible(text: String, visible: String) {
    #expect(TextStyle.visible(text) == visible)
  }

  @Test func tabsMayStay() {
    #expect(TextStyle.visible("a\tb\u{1}", keepsTabs: true) == "a\tb\\u{1}")
  }
}
