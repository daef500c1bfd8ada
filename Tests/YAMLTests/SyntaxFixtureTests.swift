import TestSupport
import Testing

@testable import YAML

/// Every syntax error in an operator's words: `Tests/Fixtures/syntax/NAME.yaml` gives the report `NAME.out`.
@Suite struct SyntaxFixtureTests {
  static let names = Fixtures.names(in: "syntax").filter { $0.hasSuffix(".yaml") }

  @Test(arguments: names) func theReportIsAsExpected(name: String) throws {
    let report = lint(try Fixtures.bytes("syntax/\(name)")).report
    expectSnapshot(report, at: "syntax/\(name.replacing(".yaml", with: ".out"))")
  }

  /// No sentence of the table goes unseen, and none of libyaml's own shines through.
  @Test func everySentenceHasAFixture() throws {
    let reports = try Self.names.map { lint(try Fixtures.bytes("syntax/\($0)")).report }.joined()
    for (problem, words) in SyntaxProblem.words.sorted(by: { $0.key < $1.key }) {
      #expect(reports.contains(words.message), "\(problem)")
    }
    for phrase in [
      "did not find", "could not find", "not allowed in this context", "while scanning", "while parsing",
    ] {
      #expect(!reports.contains(phrase))
    }
  }
}
