import TestSupport
import Testing
import YAML

@testable import ModelStack

/// What an unquoted value is, where all readers agree, and that what passes through models.yaml comes out the same.
@Suite struct PlainScalarTests {
  @Test(arguments: [
    ("", PlainScalar.null), ("~", .null), ("null", .null), ("true", .bool(true)), ("false", .bool(false)),
    ("0", .int(0)), ("-1", .int(-1)), ("8192", .int(8192)), ("9223372036854775807", .int(.max)),
    ("0.5", .decimal), ("-1.0", .decimal), ("-0.5", .decimal), ("10.25", .decimal),
  ])
  func numbersAndConstants(text: String, meaning: PlainScalar) {
    #expect(PlainScalar(text) == meaning)
  }

  @Test(arguments: [
    "word", "two words", "4Gi", "500m", "0.13.3", "1.81.9", "30s", "30d", "1h30m", "FR206", "qwen2.5:3b", "phi4-mini",
    "-", "--", "-x", "+x", ".x", "..", "nothing", "yes-no", "e", "x1F", "http://a:1/b", "8k", "v0.8.5", "1.2.3.4",
    "Größe", "🚀",
    "a:b", "10.0.0.1:80/x",
  ])
  func texts(text: String) {
    #expect(PlainScalar(text) == .string)
  }

  /// What is a boolean, a number, a date or a mistake to some reader.
  @Test(arguments: [
    "yes", "No", "on", "OFF", "y", "N", "True", "FALSE", "Null", "NULL", ".inf", "-.inf", ".nan", ".NaN", "012",
    "-012",
    "0x1F", "0o17", "0b101", "1e3", "1.5e3", "1_000", "1:30", "190:20:30", "2026-01-31", "2026-01-31T10:20:30Z", "1.",
    ".5",
    "+1", "+0.5", "99999999999999999999", "00", "=", "<<",
  ])
  func readersDisagree(text: String) {
    if case .ambiguous = PlainScalar(text) { return }
    Issue.record("'\(text)' is \(PlainScalar(text))")
  }

  /// A value that passes through (`params:`, `values:`), written by the emitter, passes through again as the same value.
  @Test(arguments: ["every-key.yaml", "values-that-readers-disagree-on.yaml"])
  func whatPassesThroughIsWrittenAsItWasRead(name: String) throws {
    let first = try passThrough(try Fixtures.bytes("decoding/\(name)"))
    let second = try passThrough(YAMLEmitter.emit(first.value).bytes)
    #expect(second.value == first.value)
    #expect(second.problems.isEmpty)
  }

  private func passThrough(_ bytes: [UInt8]) throws -> (value: YAMLValue, problems: [Diagnostic]) {
    let tree = try YAMLComposer.compose(SourceFile(id: SourceID(index: 0), name: "test.yaml", bytes: bytes))
    let document = try #require(tree.documents.first)
    let decoded = ValueType<YAMLValue>.anyMapping.decode(document, Site(name: "values", place: document.range))
    return (try #require(decoded.value), decoded.problems)
  }
}
