import ModelStack
import TestSupport
import Testing
import YAML

/// Files before and after their fixes: `Tests/Fixtures/fixes/NAME/{before,after}.yaml`.
@Suite struct FixFixtureTests {
  /// How many fixes each takes.
  static let counts = [
    "anchored-mapping": 2, "backend-names": 3, "booleans": 6, "byte-order-mark": 3, "byte-order-mark-and-crlf": 3,
    "crlf": 3, "durations": 9, "last-line-without-end": 3, "layout": 4, "left-alone": 0, "misspelt-keys": 9,
    "partly": 3, "quoted-numbers": 4, "unlocking": 3, "words": 8,
  ]

  @Test func `every fixture is tested`() {
    #expect(Fixtures.names(in: "fixes") == Self.counts.keys.sorted())
  }

  @Test(arguments: counts.keys.sorted()) func `before becomes after`(name: String) throws {
    let before = SourceFile(
      id: SourceID(index: 0), name: "models.yaml", bytes: try Fixtures.bytes("fixes/\(name)/before.yaml"))
    let after = try Fixtures.bytes("fixes/\(name)/after.yaml")
    let result = fix(before)
    #expect(
      result.bytes == after,
      "\(String(decoding: result.bytes, as: UTF8.self).debugDescription)")
    #expect(result.fixCount == Self.counts[name])
    let again = fix(SourceFile(id: before.id, name: before.name, bytes: after))
    #expect(again.fixCount == 0)
    #expect(again.bytes == after)
  }

  /// Whatever is left alone is a finding all the same, and no format for programs offers a fix.
  @Test func `what is left alone is reported without a fix`() throws {
    let text = try Fixtures.text("fixes/left-alone/before.yaml")
    let diagnostics = lint(text).outcome.diagnostics
    #expect(diagnostics.count == 17)
    #expect(diagnostics.allSatisfy { $0.replacement == nil && $0.hint != nil })
  }
}

/// Fixes with all rules.
func fix(_ source: SourceFile) -> SourceFixer.Result {
  SourceFixer.fix(source) { Pipeline().lint($0).diagnostics }
}
