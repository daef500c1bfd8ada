import Foundation
import ModelStack
import Testing
import YAML

@Suite struct SARIFFormatterTests {
  private static func log(_ diagnostics: [Diagnostic], _ sources: SourceSet) -> String {
    var formatter = SARIFFormatter(sources, version: "1.2.3")
    return formatter.text(of: diagnostics)
  }

  /// What follows the rules, which are many.
  private static func results(_ diagnostics: [Diagnostic], _ sources: SourceSet) throws -> String {
    let log = log(diagnostics, sources)
    return String(log[try #require(log.range(of: "      \"columnKind\"")).lowerBound...])
  }

  @Test func `a log without results`() throws {
    let log = Self.log([], SourceSet())
    #expect(
      log.hasPrefix(
        """
        {
          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "gen",
                  "semanticVersion": "1.2.3",
                  "rules": [
                    {
                      "id": "valid-yaml",
        """))
    #expect(
      try Self.results([], SourceSet()) == """
              "columnKind": "unicodeCodePoints",
              "results": []
            }
          ]
        }

        """)
  }

  @Test func `a result with everything`() throws {
    var sources = SourceSet()
    let stack = sources.add("a: 1\nb: 2\n", named: "my stack/models.yaml")
    let manifest = sources.add("é: x\n", named: "/generated/x.yaml")
    var diagnostic = Diagnostic(
      severity: .warning, rule: "valid-yaml", message: "unknown key 'b'", range: try stack.range(of: "b"),
      hint: "write 'a'",
      notes: [Diagnostic.Note("first here", at: try manifest.range(of: "x")), Diagnostic.Note("one more sentence")])
    diagnostic.replacement = "a"
    #expect(
      try Self.results([diagnostic], sources) == """
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "valid-yaml",
                  "ruleIndex": 0,
                  "level": "warning",
                  "message": {
                    "text": "unknown key 'b'\\nNote: one more sentence\\nHelp: write 'a'"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "my%20stack/models.yaml"
                        },
                        "region": {
                          "startLine": 2,
                          "startColumn": 1,
                          "endLine": 2,
                          "endColumn": 2
                        }
                      }
                    }
                  ],
                  "relatedLocations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "file:///generated/x.yaml"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 4,
                          "endLine": 1,
                          "endColumn": 5
                        }
                      },
                      "message": {
                        "text": "first here"
                      }
                    }
                  ],
                  "fixes": [
                    {
                      "artifactChanges": [
                        {
                          "artifactLocation": {
                            "uri": "my%20stack/models.yaml"
                          },
                          "replacements": [
                            {
                              "deletedRegion": {
                                "startLine": 2,
                                "startColumn": 1,
                                "endLine": 2,
                                "endColumn": 2
                              },
                              "insertedContent": {
                                "text": "a"
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ],
                  "partialFingerprints": {
                    "genFinding/v1": "\(Self.fingerprint("valid-yaml", "my stack/models.yaml", "b: 2")):1"
                  }
                }
              ]
            }
          ]
        }

        """)
  }

  /// Rule, file and line, parted by NUL.
  private static func fingerprint(_ rule: String, _ file: String, _ line: String) -> String {
    var hash = StableHash()
    hash.combine("\(rule)\0\(file)\0\(line)".utf8)
    return hash.text
  }

  @Test(arguments: [
    ("models.yaml", "models.yaml"), ("./sub/models.yaml", "./sub/models.yaml"), ("../up.yaml", "../up.yaml"),
    ("my stack.yaml", "my%20stack.yaml"), ("100%.yaml", "100%25.yaml"), ("a#b?c.yaml", "a%23b%3Fc.yaml"),
    // A colon in the first part of a relative path would make it a scheme.
    ("a:b.yaml", "a%3Ab.yaml"), ("/abs/a:b.yaml", "file:///abs/a%3Ab.yaml"), ("é.yaml", "%C3%A9.yaml"),
    (#"a\b"[c].yaml"#, "a%5Cb%22%5Bc%5D.yaml"), ("a\n\u{1B}.yaml", "a%0A%1B.yaml"),
    ("-._~!$&'()*+,;=@", "-._~!$&'()*+,;=@"),
  ])
  func `paths become URIs`(path: String, uri: String) throws {
    var sources = SourceSet()
    let file = sources.add("a: 1\n", named: path)
    let diagnostic = Diagnostic(severity: .error, rule: "r", message: "m", range: file.startRange)
    #expect(try Self.results([diagnostic], sources).contains("\"uri\": \"\(uri)\"\n"))
    #expect(URL(string: uri)?.absoluteString == uri, "another library takes it as it is")
  }

  @Test(arguments: CountedPlace.all) func `columns count Unicode scalars`(counted: CountedPlace) throws {
    var sources = SourceSet()
    let file = sources.add(counted.text, named: "models.yaml")
    let diagnostic = Diagnostic(severity: .error, rule: "r", message: "m", range: try file.range(of: counted.marked))
    let text = try Self.results([diagnostic], sources)
    for (name, number) in zip(["startLine", "startColumn", "endLine", "endColumn"], counted.place) {
      #expect(text.contains("\"\(name)\": \(number)"), "\(text)")
    }
  }

  @Test func `control characters are escaped`() throws {
    var sources = SourceSet()
    let file = sources.add("a: 1\n", named: "models.yaml")
    let diagnostic = Diagnostic(severity: .error, rule: "r", message: "'\u{1B}[31m\u{9B}'", range: file.startRange)
    let text = Self.log([diagnostic], sources)
    #expect(text.contains(#""text": "'\u001b[31m\u009b'""#))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }
}
