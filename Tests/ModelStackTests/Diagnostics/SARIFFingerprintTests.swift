import ModelStack
import Testing
import YAML

/// Fingerprints, by which code scanning knows a finding again in the next version of its file.
@Suite struct SARIFFingerprintTests {
  /// A finding of a rule at the first place of a text.
  private struct Marked {
    var rule = "known-key"
    var at: String
    var hidesText = false
  }

  private func fingerprints(_ text: String, _ findings: [Marked], file: String = "models.yaml") throws -> [String] {
    var sources = SourceSet()
    let source = sources.add(text, named: file)
    let diagnostics = try findings.map { finding in
      var diagnostic = Diagnostic(
        severity: .error, rule: finding.rule, message: "m", range: try source.range(of: finding.at))
      diagnostic.hidesText = finding.hidesText
      return diagnostic
    }
    var formatter = SARIFFormatter(sources, version: "1")
    let log = formatter.text(of: diagnostics)
    return log.matches(of: /"genFinding\/v1": "([^"]+)"/).map { String($0.1) }
  }

  @Test(arguments: ["# added\n\na: 1\n  b: 2\n", "a: 1\r\n  b: 2\r\n", "\u{FEFF}a: 1\n  b: 2\n", "a: 1\n      b: 2\n"])
  func `lines above, line endings and indentation change nothing`(text: String) throws {
    #expect(try fingerprints(text, [Marked(at: "b")]) == fingerprints("a: 1\n  b: 2\n", [Marked(at: "b")]))
  }

  @Test func `rule, file and text of the line tell findings apart`() throws {
    let one = try fingerprints("b: 2\n", [Marked(at: "b")])
    #expect(one.first?.wholeMatch(of: /[0-9a-f]{16}:1/) != nil)
    #expect(try fingerprints("b: 2\n", [Marked(rule: "unique-key", at: "b")]) != one)
    #expect(try fingerprints("b: 2\n", [Marked(at: "b")], file: "other.yaml") != one)
    #expect(try fingerprints("b: 3\n", [Marked(at: "b")]) != one)
  }

  @Test func `findings of one rule on one line differ by their counter`() throws {
    let two = try fingerprints("a: 1, b: 2\n", [Marked(at: "a"), Marked(at: "b"), Marked(rule: "r", at: "a")])
    #expect(two.count == 3)
    #expect(two[0].dropLast() == two[1].dropLast())
    #expect(two.map(\.last) == ["1", "2", "1"])
  }

  @Test func `equal lines differ by their counter, in the order given`() throws {
    var sources = SourceSet()
    let source = sources.add("x:\n  b: 2\ny:\n    b: 2\n", named: "models.yaml")
    let diagnostics = [8, 19].map { start in
      Diagnostic(
        severity: .error, rule: "r", message: "m", range: SourceRange(source: source.id, start: start, end: start + 1))
    }
    var formatter = SARIFFormatter(sources, version: "1")
    let log = formatter.text(of: diagnostics)
    let fingerprints = log.matches(of: /"genFinding\/v1": "([0-9a-f]{16}):(\d)"/)
    #expect(Set(fingerprints.map(\.1)).count == 1)
    #expect(fingerprints.map(\.2) == ["1", "2"])
    var again = SARIFFormatter(sources, version: "1")
    #expect(again.text(of: diagnostics) == log)
  }

  /// Who has the fingerprint of a line with a key could try keys until one fits.
  @Test func `nothing on a line with a secret depends on the secret`() throws {
    func both(_ key: String) throws -> [String] {
      try fingerprints(
        "openai: { apiKey: \(key), prot: 8000 }\n",
        [Marked(rule: "valid-value", at: key, hidesText: true), Marked(at: "prot")])
    }
    #expect(try both("sk-aaaa") == both("sk-bbbb"))
    #expect(try Set(both("sk-aaaa")).count == 2)
  }

  @Test func `a secret does not stand in the log`() throws {
    var sources = SourceSet()
    let outcome = Pipeline().lint(sources.add(SecretFixture.text, named: "models.yaml"))
    var formatter = SARIFFormatter(sources, version: "1")
    let log = formatter.text(of: outcome.diagnostics)
    #expect(log.matches(of: /"ruleId"/).count == 2)
    #expect(!log.contains(SecretFixture.secret))
  }
}
