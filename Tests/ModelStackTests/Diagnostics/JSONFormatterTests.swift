import ModelStack
import Testing
import YAML

@Suite struct JSONFormatterTests {
  @Test func aWholeDocument() {
    var sources = SourceSet()
    let source = sources.add(name: "sub/models.yaml", bytes: Array("\u{FEFF}a: \u{1F642}é x\nb: \"y\"\n".utf8))
    let other = sources.add(name: "b \"q\".yaml", bytes: Array("z\n".utf8))
    let findings = [
      Diagnostic(
        severity: .error, rule: "first-rule", message: "'x' is \"wrong\"\u{1B}",
        range: SourceRange(source: source.id, start: 13, end: 14), hint: "write 'y'",
        notes: [
          Diagnostic.Note("first here", at: SourceRange(source: other.id, start: 0, end: 1)),
          Diagnostic.Note("without a place"),
        ]),
      Diagnostic(
        severity: .note, rule: "second-rule", message: "m", range: SourceRange(source: source.id, start: 13, end: 21)),
    ]
    var formatter = JSONFormatter(sources)
    #expect(
      formatter.text(of: findings) == #"""
        {
          "version": 1,
          "diagnostics": [
            {
              "rule": "first-rule",
              "severity": "error",
              "message": "'x' is \"wrong\"\u001b",
              "file": "sub/models.yaml",
              "line": 1,
              "column": 7,
              "endLine": 1,
              "endColumn": 8,
              "hint": "write 'y'",
              "notes": [
                {
                  "message": "first here",
                  "file": "b \"q\".yaml",
                  "line": 1,
                  "column": 1
                },
                {
                  "message": "without a place"
                }
              ]
            },
            {
              "rule": "second-rule",
              "severity": "note",
              "message": "m",
              "file": "sub/models.yaml",
              "line": 1,
              "column": 7,
              "endLine": 2,
              "endColumn": 7
            }
          ],
          "summary": {
            "errors": 1,
            "warnings": 0,
            "notes": 1
          }
        }

        """#)
  }

  @Test func withoutFindingsTheListIsEmpty() {
    var formatter = JSONFormatter(SourceSet())
    let text = formatter.text(of: [])
    #expect(text.contains("\"diagnostics\": []") && text.contains("\"errors\": 0"))
  }
}
