import Foundation
import ModelStack
import Testing
import YAML

@Suite struct JSONFormatterTests {
  @Test func `without findings there is still a document`() {
    var formatter = JSONFormatter(SourceSet())
    #expect(
      formatter.text(of: []) == """
        {
          "version": 1,
          "diagnostics": [],
          "summary": {
            "errors": 0,
            "warnings": 0,
            "notes": 0
          }
        }

        """)
  }

  @Test func `a finding with everything, and one with the least`() throws {
    var sources = SourceSet()
    let stack = sources.add("a: 1\nb: 2\n", named: "./sub dir/models.yaml")
    let manifest = sources.add("é: x\n", named: "generated/a#b%c.yaml")
    var full = Diagnostic(
      severity: .error, rule: "known-key", message: "unknown key 'b'", range: try stack.range(of: "b"),
      hint: "write 'a'",
      notes: [
        Diagnostic.Note("first here", at: try manifest.range(of: "x")), Diagnostic.Note("one more sentence"),
      ])
    full.replacement = "a"
    let least = Diagnostic(severity: .note, rule: "unused", message: "m", range: manifest.startRange)
    var formatter = JSONFormatter(sources)
    #expect(
      formatter.text(of: [full, least]) == """
        {
          "version": 1,
          "diagnostics": [
            {
              "rule": "known-key",
              "severity": "error",
              "message": "unknown key 'b'",
              "file": "./sub dir/models.yaml",
              "line": 2,
              "column": 1,
              "endLine": 2,
              "endColumn": 2,
              "hint": "write 'a'",
              "fix": {
                "replacement": "a"
              },
              "notes": [
                {
                  "message": "first here",
                  "file": "generated/a#b%c.yaml",
                  "line": 1,
                  "column": 4
                },
                {
                  "message": "one more sentence"
                }
              ]
            },
            {
              "rule": "unused",
              "severity": "note",
              "message": "m",
              "file": "generated/a#b%c.yaml",
              "line": 1,
              "column": 1,
              "endLine": 1,
              "endColumn": 1
            }
          ],
          "summary": {
            "errors": 1,
            "warnings": 0,
            "notes": 1
          }
        }

        """)
  }

  @Test(arguments: CountedPlace.all) func `columns count Unicode scalars`(counted: CountedPlace) throws {
    var sources = SourceSet()
    let file = sources.add(counted.text, named: "models.yaml")
    let diagnostic = Diagnostic(severity: .error, rule: "r", message: "m", range: try file.range(of: counted.marked))
    var formatter = JSONFormatter(sources)
    let text = formatter.text(of: [diagnostic])
    for (name, number) in zip(["line", "column", "endLine", "endColumn"], counted.place) {
      #expect(text.contains("\"\(name)\": \(number)"), "\(text)")
    }
  }

  @Test func `control characters are escaped`() throws {
    var sources = SourceSet()
    let file = sources.add("a: 1\n", named: "\u{1B}[31m.yaml")
    let diagnostic = Diagnostic(
      severity: .warning, rule: "r", message: "'\u{0}\u{7F}\u{9B}31m\"\\'", range: try file.range(of: "a"),
      hint: "line\r\nline")
    var formatter = JSONFormatter(sources)
    let text = formatter.text(of: [diagnostic])
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(text.contains(#""message": "'\u0000\u007f\u009b31m\"\\'""#))
    #expect(text.contains(#""file": "\u001b[31m.yaml""#))
    #expect(text.contains(#""hint": "line\r\nline""#))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  }

  @Test func `what may be a secret is not shown`() {
    var sources = SourceSet()
    let outcome = Pipeline().lint(sources.add(SecretFixture.text, named: "models.yaml"))
    #expect(outcome.diagnostics.contains { $0.hidesText })
    #expect(outcome.diagnostics.count == 2, "the secret and the misspelt key beside it")
    var formatter = JSONFormatter(sources)
    #expect(!formatter.text(of: outcome.diagnostics).contains(SecretFixture.secret))
  }
}
