import TestSupport
import Testing
import YAML

/// What values look like when they are written: `Tests/Fixtures/emitter/NAME.yaml`.
@Suite struct EmitterFixtureTests {
  @Test(arguments: EmitterExample.allCases) func theTextIsAsExpected(example: EmitterExample) throws {
    let emitted = YAMLEmitter.emit(header: ["Example: \(example.rawValue)"], example.value)
    expectSnapshot(String(decoding: emitted.bytes, as: UTF8.self), at: "emitter/\(example.rawValue).yaml")
    let document = try #require(try compose(emitted.bytes).documents.first)
    if let difference = JSONValue(document).difference(from: JSONValue(example.value)) {
      Issue.record("\(difference)")
    }
  }

  @Test func everyFixtureHasAnExample() {
    #expect(Fixtures.names(in: "emitter") == EmitterExample.allCases.map { $0.rawValue + ".yaml" }.sorted())
  }

  @Test(arguments: [
    ([], YAMLValue(.null), "null\n"), ([], .mapping([]), "{}\n"), ([], .sequence([]), "[]\n"),
    (["", "two words", "a\nb"], .mapping(.init("a", .int(1))), "#\n# two words\n# a\\u000Ab\n\na: 1\n"),
    (
      [], .mapping(.init("a", .flow([.sequence([.int(1)]), .mapping(.init("b", .bool(true)))]))),
      "a: [[1], {b: true}]\n"
    ),
  ])
  func smallDocuments(header: [String], value: YAMLValue, text: String) {
    #expect(String(decoding: YAMLEmitter.emit(header: header, value).bytes, as: UTF8.self) == text)
  }

  /// Every line knows what it was made from: its own value, or the nearest around it; a comment knows nothing.
  @Test func originsFollowTheLines() {
    let range = { (start: Int) in SourceRange(source: SourceID(index: 0), start: start, end: start + 1) }
    let value = YAMLValue.mapping(
      [
        .init("a", .int(1, origin: range(1)).commented("comment")),
        .init("b", .sequence([.int(2, origin: range(2)), .mapping(.init("c", .int(3)))], origin: range(3))),
        .init("d", YAMLValue(.text("one\ntwo\n"), origin: range(4))),
        .init("e", .mapping(.init("f", .mapping(.init("g", .string("x", origin: range(5))))))),
      ], origin: range(0))
    let emitted = YAMLEmitter.emit(header: ["header"], value)
    let lines = String(decoding: emitted.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let origins = zip(lines, emitted.origins).map { "\($0): \($1.map { String($0.start) } ?? "-")" }
    #expect(
      origins == [
        "# header: -", ": -", "# comment: -", "a: 1: 1", "b:: 3", "  - 2: 2", "  - c: 3: 3", "d: |: 4", "  one: 4",
        "  two: 4",
        "e:: 0", "  f:: 0", "    g: x: 5",
      ])
  }
}
