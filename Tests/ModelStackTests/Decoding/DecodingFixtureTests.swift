import ModelStack
import TestSupport
import Testing

/// Mistakes in models.yaml: `Tests/Fixtures/decoding/NAME.yaml` gives the report `NAME.out`, all of them in one run.
@Suite struct DecodingFixtureTests {
  static let names = Fixtures.names(in: "decoding").filter { $0.hasSuffix(".yaml") && $0 != "every-key.yaml" }

  @Test(arguments: names) func theReportIsAsExpected(name: String) throws {
    let report = lint(try Fixtures.text("decoding/\(name)")).report
    expectSnapshot(report, at: "decoding/\(name.replacing(".yaml", with: ".out"))")
  }

  /// Whatever key a literal secret stands under, no part of it is shown.
  @Test func literalKeysAreNeverShown() throws {
    let text = try Fixtures.text("decoding/literal-keys.yaml")
    let report = lint(text).report
    let secrets = text.matches(of: /(sk-|gsk_)[\w\/-]+/).map { String($0.output.0) }
    #expect(secrets.count == 8)
    for secret in secrets { #expect(!report.contains(secret), "\(secret)") }
  }
}
