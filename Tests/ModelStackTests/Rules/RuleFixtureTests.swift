import ModelStack
import TestSupport
import Testing

/// Every rule has good and bad input under `Tests/Fixtures/rules/ID/`: `good*.yaml` is clean under all rules,
/// `bad*.yaml` reports what `bad*.out` says, and nothing but this rule. What ends in `.KIND.yaml` is written by hand for
/// that consumer, or for several, one document each, in `.documents.yaml`; the others are models.yaml.
@Suite struct RuleFixtureTests {
  /// Rules about files on disk have their tests beside the program.
  static let ids = RuleRegistry.metadata.map(\.id).filter { $0 != "manifest-up-to-date" }

  @Test(arguments: ids) func goodInputIsClean(id: String) throws {
    let names = Fixtures.names(in: "rules/\(id)").filter { $0.hasPrefix("good") && $0.hasSuffix(".yaml") }
    #expect(!names.isEmpty, "Tests/Fixtures/rules/\(id) has no good.yaml")
    for name in names {
      let report = try lint(id, name).outcome.diagnostics
      #expect(report.isEmpty, "\(name): \(report)")
    }
  }

  @Test(arguments: ids) func badInputIsReportedOnce(id: String) throws {
    let names = Fixtures.names(in: "rules/\(id)").filter { $0.hasPrefix("bad") && $0.hasSuffix(".yaml") }
    #expect(!names.isEmpty, "Tests/Fixtures/rules/\(id) has no bad.yaml")
    for name in names {
      let (outcome, report) = try lint(id, name)
      #expect(!outcome.diagnostics.isEmpty, "\(name) is clean")
      #expect(Set(outcome.diagnostics.map(\.rule)).isSubset(of: [id]), "\(name) reports other rules too")
      let expected = name.replacing(".yaml", with: ".out")
      expectSnapshot(report, at: "rules/\(id)/\(expected)")
    }
  }

  /// The examples of the manual behave as it says.
  @Test(arguments: ids) func examplesBehaveAsDocumented(id: String) throws {
    let rule = try #require(RuleRegistry.metadata(of: id))
    let bad = TestSupport.lint(example: rule.bad, of: rule.form)
    #expect(!bad.isEmpty && bad.allSatisfy { $0.rule == id }, "the bad example gives \(bad)")
    let good = TestSupport.lint(example: rule.good, of: rule.form)
    #expect(good.isEmpty, "the good example gives \(good)")
  }

  /// Lints a fixture; `NAME.lock` is the models.lock beside `NAME.yaml`.
  private func lint(_ id: String, _ name: String) throws -> (outcome: Pipeline.Outcome, report: String) {
    if Self.isHandWritten(name) { return lintDocument(try Fixtures.bytes("rules/\(id)/\(name)")) }
    let lock = try? Fixtures.text("rules/\(id)/\(name.replacing(".yaml", with: ".lock"))")
    return TestSupport.lint(try Fixtures.text("rules/\(id)/\(name)"), lock: lock)
  }

  private static func isHandWritten(_ name: String) -> Bool {
    ["litellm", "ollama", "vllm", "fallback", "documents"].contains { name.hasSuffix(".\($0).yaml") }
  }

  /// A rule that speaks of hand-written files too has one that breaks it.
  @Test func rulesAboutDocumentsHaveDocuments() {
    for rule in RuleRegistry.metadata where rule.documentSeverity != nil {
      let names = Fixtures.names(in: "rules/\(rule.id)")
      #expect(names.contains { $0.hasPrefix("bad") && Self.isHandWritten($0) }, "\(rule.id)")
    }
  }

  @Test func everyFixtureFolderIsARule() {
    #expect(Set(Fixtures.names(in: "rules")) == Set(Self.ids))
  }

  @Test func idsAreUniqueAndKebabCase() {
    let ids = RuleRegistry.metadata.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
  }
}
