public import ModelStack
import YAML

extension Law {
  /// A key that stands anywhere in a file, in place of a word of it, is in no output, whatever becomes of the file.
  ///
  /// - Parameter bytes: which key, the word in two bytes, and the file.
  public static func secrets(_ bytes: [UInt8]) throws(BrokenLaw) {
    guard bytes.count > 3 else { return }
    let key = keys[Int(bytes[0]) % keys.count]
    let file = Array(bytes[3...])
    let place = (Int(bytes[1]) << 8 | Int(bytes[2])) % file.count
    let isWord = { (byte: UInt8) in
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 || "_-.%\\".utf8.contains(byte)
    }
    let start = file[..<place].lastIndex { !isWord($0) }.map { $0 + 1 } ?? 0
    let end = file[place...].firstIndex { !isWord($0) } ?? file.count
    let source = Array(file[..<start]) + Array(key.utf8) + Array(file[end...])
    for output in shown(of: source, base: file).outputs {
      try require(!output.contains(key), "an output shows the key:\n\(output)")
    }
  }

  /// Made up, and put together here so that no scanner takes this file for a leak.
  private static let keys = [
    "sk-" + "proj-Zk3nQ8vR2mX7cT5bW9pL4sD6hJ1gF0yA", "gsk" + "_Zk3nQ8vR2mX7cT5bW9pL4sD6hJ1gF0yAeUiO",
    "ghp" + "_Zk3nQ8vR2mX7cT5bW9pL4sD6hJ1gF0yAeUiO", "xox" + "b-263594206564-Zk3nQ8vR2mX7cT5bW9pL",
    "glpat" + "-Zk3nQ8vR2mX7cT5bW9pL", "AKIA" + "ZK3NQXRMWXTCTSB2",
  ]

  /// All that gen prints about a file: findings in each format but SARIF, what changed, and a diff.
  ///
  /// - Parameter base: what the file was before.
  public static func shown(
    of bytes: [UInt8], base: [UInt8], named name: String = "models.yaml"
  ) -> (diagnostics: [Diagnostic], outputs: [String]) {
    var sources = SourceSet()
    let source = sources.add(name: name, bytes: bytes)
    let old = sources.add(name: "main:" + name, bytes: base)
    let document = DocumentFile(source)
    var diagnostics = document.isStack ? [] : Pipeline().lint([document]).diagnostics
    var changes: [ReportedChanges] = []
    if document.isStack || diagnostics.isEmpty {
      let workspace = Workspace(
        repository: "/lab", config: "/lab/models.yaml", output: "/lab/generated", current: "/lab")
      let (outcome, comparison) = Pipeline().compare(source, base: old, in: workspace)
      diagnostics += outcome.diagnostics
      changes = [ReportedChanges(config: name, revision: "main", commit: "main", comparison: comparison)]
    }
    let redaction = Redaction(sources, diagnostics)
    var text = TextFormatter(sources, style: TextStyle(isColored: false), redaction: redaction)
    var json = JSONFormatter(sources, redaction: redaction)
    var github = GitHubFormatter(sources, redaction: redaction)
    var markdown = MarkdownFormatter(sources, redaction: redaction)
    let diff = UnifiedDiff(old: bytes, new: base, oldLabel: "a", newLabel: "b")
      .masked(old: redaction.places(in: source), new: redaction.places(in: old))
    let outputs =
      [
        text.text(of: diagnostics, acceptedCount: 0), github.text(of: diagnostics), markdown.text(of: diagnostics),
        json.text(of: diagnostics, changes: changes), diff.text(style: TextStyle(isColored: false)),
      ] + changes.map(ChangesTextFormatter(style: TextStyle(isColored: false)).text)
      + changes.map(ChangesMarkdownFormatter.text)
    return (diagnostics, outputs.map(redaction.masked(output:)))
  }
}
