import TestSupport
import Testing

/// What the fuzzer found stays found: `Tests/Fixtures/fuzz/LAW/NAME` once broke that law.
@Suite struct LawTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var law: String
    var name: String

    var testDescription: String { "\(law)/\(name)" }
  }

  static let cases = Fixtures.names(in: "fuzz").flatMap { law in
    Fixtures.names(in: "fuzz/\(law)").map { Case(law: law, name: $0) }
  }

  @Test(arguments: cases) func whatOnceBrokeALawBreaksNone(input: Case) throws {
    let law = try #require(Law.byName[input.law])
    try law(try Fixtures.bytes("fuzz/\(input.law)/\(input.name)"))
  }
}
