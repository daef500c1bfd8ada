import TestSupport
import Testing
import YAML

@testable import ModelStack

/// `Tests/Fixtures/changes/CASE`: what is told of the way from `before.yaml` to `after.yaml`, in three formats. Where
/// there is no `before.yaml`, the revision had nothing at this path.
@Suite struct ChangesFixtureTests {
  static let names = Fixtures.names(in: "changes")

  @Test(arguments: names) func aPersonReads(name: String) throws {
    let told = try Told(name)
    let style = TextStyle(isColored: false)
    var formatter = TextFormatter(told.sources, style: style)
    let findings = formatter.text(of: told.outcome.diagnostics, acceptedCount: told.outcome.acceptedCount)
    let changes = ChangesTextFormatter(style: style).text(of: told.report)
    expectSnapshot(findings.isEmpty ? changes : changes + "\n" + findings, at: "changes/\(name)/expected.txt")
  }

  @Test(arguments: names) func aPullRequestShows(name: String) throws {
    let told = try Told(name)
    expectSnapshot(ChangesMarkdownFormatter.text(of: told.report), at: "changes/\(name)/expected.md")
  }

  @Test(arguments: names) func aProgramReads(name: String) throws {
    let told = try Told(name)
    var formatter = JSONFormatter(told.sources)
    expectSnapshot(
      formatter.text(of: told.outcome.diagnostics, changes: [told.report]), at: "changes/\(name)/expected.json")
  }

  /// The example of `docs/changes.md` is one of the fixtures, but for the revision.
  @Test func theManualShowsOneOfThem() throws {
    let text = try Fixtures.text("changes/story-25.2/expected.txt")
    let told = text.drop { $0 != "\n" }
    #expect(try Fixtures.text("../../docs/changes.md").contains(told))
  }

  @Test func everyFixtureSaysWhatItIsFor() throws {
    #expect(Self.names.count >= 10)
    for name in Self.names {
      #expect(try Fixtures.text("changes/\(name)/after.yaml").hasPrefix("# "), "\(name)")
    }
  }

  /// One case, compared.
  private struct Told {
    var sources: SourceSet
    var outcome: Pipeline.Outcome
    var report: ReportedChanges

    init(_ name: String) throws {
      var sources = SourceSet()
      let after = sources.add(name: "models.yaml", bytes: try Fixtures.bytes("changes/\(name)/after.yaml"))
      var before: SourceFile?
      if Fixtures.names(in: "changes/\(name)").contains("before.yaml") {
        before = sources.add(name: "main:models.yaml", bytes: try Fixtures.bytes("changes/\(name)/before.yaml"))
      }
      let (outcome, comparison) = Pipeline().compare(after, base: before, in: .stack)
      self.sources = sources
      self.outcome = outcome
      report = ReportedChanges(
        config: "models.yaml", revision: "main", commit: "8d1f0a7c6b5e4d3c2b1a09f8e7d6c5b4a3928170",
        comparison: comparison)
    }
  }
}
