import ModelStack
import Testing
import YAML

@Suite struct GitHubFormatterTests {
  private func command(
    _ severity: Severity = .error, file: String = "models.yaml", text: String = "a: 1\nb: 2\n", at marked: String = "b",
    message: String = "m", hint: String? = nil
  ) throws -> String {
    var sources = SourceSet()
    let source = sources.add(text, named: file)
    let diagnostic = Diagnostic(
      severity: severity, rule: "known-key", message: message, range: try source.range(of: marked), hint: hint)
    var formatter = GitHubFormatter(sources)
    return formatter.text(of: [diagnostic])
  }

  @Test(arguments: [(Severity.error, "error"), (.warning, "warning"), (.note, "notice")])
  func `each severity has its command`(severity: Severity, name: String) throws {
    #expect(
      try command(severity) == "::\(name) file=models.yaml,line=2,endLine=2,col=1,endColumn=2,title=known-key::m\n")
  }

  @Test func `no findings, no commands`() {
    var formatter = GitHubFormatter(SourceSet())
    #expect(formatter.text(of: []) == "")
  }

  @Test func `hint and notes are lines of the message, each note with its place`() throws {
    var sources = SourceSet()
    let stack = sources.add("a: 1\na: 2\n", named: "models.yaml")
    let manifest = sources.add("é: x\n", named: "generated/x.yaml")
    let diagnostic = Diagnostic(
      severity: .error, rule: "unique-key", message: "twice", range: try stack.range(of: "a"), hint: "remove one",
      notes: [Diagnostic.Note("here too", at: try manifest.range(of: "x")), Diagnostic.Note("and so on")])
    var formatter = GitHubFormatter(sources)
    #expect(
      formatter.text(of: [diagnostic, diagnostic])
        == String(
          repeating: "::error file=models.yaml,line=1,endLine=1,col=1,endColumn=2,title=unique-key::"
            + "twice%0Agenerated/x.yaml:1:4: note: here too%0Anote: and so on%0Ahelp: remove one\n", count: 2))
  }

  /// GitHub refuses columns where the lines differ.
  @Test func `a range of several lines has no columns`() throws {
    #expect(
      try command(at: "1\nb") == "::error file=models.yaml,line=1,endLine=2,title=known-key::m\n")
  }

  @Test(arguments: CountedPlace.all.filter { $0.place[0] == $0.place[2] })
  func `columns count Unicode scalars`(counted: CountedPlace) throws {
    let text = try command(text: counted.text, at: counted.marked)
    let (line, column, endColumn) = (counted.place[0], counted.place[1], counted.place[3])
    #expect(
      text == "::error file=models.yaml,line=\(line),endLine=\(line),col=\(column),endColumn=\(endColumn),"
        + "title=known-key::m\n")
  }

  @Test(arguments: [
    ("my stack/models.yaml", "my stack/models.yaml"), ("100%.yaml", "100%25.yaml"), ("a#b.yaml", "a#b.yaml"),
    ("a:b,c=d.yaml", "a%3Ab%2Cc=d.yaml"), ("a\nb\r.yaml", "a%0Ab%0D.yaml"), ("é漢.yaml", "é漢.yaml"),
    ("%0A.yaml", "%250A.yaml"),
  ])
  func `paths are escaped as properties`(path: String, escaped: String) throws {
    #expect(try command(file: path).hasPrefix("::error file=\(escaped),line=2,"))
  }

  @Test(arguments: [
    ("100 %, a: b", "100 %25, a: b"), ("%0A", "%250A"), ("::error::", "::error::"),
    // A message cannot begin a command of its own.
    ("a\n::error::b", #"a\u{A}::error::b"#), ("\r", #"\u{D}"#), ("\u{1B}[31m\u{0}", #"\u{1B}[31m\u{0}"#),
    ("\u{202E}", #"\u{202E}"#), ("é 漢 \u{1F642}", "é 漢 \u{1F642}"),
  ])
  func `messages are escaped, and control characters shown`(message: String, escaped: String) throws {
    #expect(try command(message: message).hasSuffix(",title=known-key::\(escaped)\n"))
    #expect(try command(message: "m", hint: message).hasSuffix("::m%0Ahelp: \(escaped)\n"))
  }

  @Test func `what may be a secret is not shown`() {
    var sources = SourceSet()
    let outcome = Pipeline().lint(sources.add(SecretFixture.text, named: "models.yaml"))
    var formatter = GitHubFormatter(sources)
    let text = formatter.text(of: outcome.diagnostics)
    #expect(text.split(separator: "\n").count == 2)
    #expect(!text.contains(SecretFixture.secret))
  }
}
