import ModelStack
import Testing
import YAML

extension SourceSet {
  mutating func add(_ text: String, named name: String) -> SourceFile { add(name: name, bytes: Array(text.utf8)) }
}

extension SourceFile {
  /// Where a text stands for the first time.
  func range(of text: String) throws -> SourceRange {
    let wanted = Array(text.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: wanted) })
    return SourceRange(source: id, start: start, end: start + wanted.count)
  }
}

/// Places that are easily counted wrong: a text, what in it is marked, and its line and columns counted by hand.
struct CountedPlace: Sendable, CustomTestStringConvertible {
  var text: String
  var marked: String
  /// Line, column, last line and the column behind the last character.
  var place: [Int]

  var testDescription: String { "\(text.debugDescription) at \(marked.debugDescription)" }

  static let all = [
    CountedPlace(text: "a: x\n", marked: "a", place: [1, 1, 1, 2]),
    CountedPlace(text: "é: x\n", marked: "x", place: [1, 4, 1, 5]),
    CountedPlace(text: "漢字: x\n", marked: "x", place: [1, 5, 1, 6]),
    // One scalar outside the BMP, which UTF-16 would count as two.
    CountedPlace(text: "\u{1F642}: x\n", marked: "x", place: [1, 4, 1, 5]),
    // One grapheme of two scalars.
    CountedPlace(text: "e\u{301}: x\n", marked: "x", place: [1, 5, 1, 6]),
    CountedPlace(text: "a: é\u{1F642}\n", marked: "é\u{1F642}", place: [1, 4, 1, 6]),
    CountedPlace(text: "a: b\r\nc: x\r\n", marked: "x", place: [2, 4, 2, 5]),
    CountedPlace(text: "a: b\r\n\r\nc: x", marked: "x", place: [3, 4, 3, 5]),
    CountedPlace(text: "\u{FEFF}a: x\n", marked: "a", place: [1, 1, 1, 2]),
    CountedPlace(text: "\u{FEFF}a: b\r\né: x\r\n", marked: "x", place: [2, 4, 2, 5]),
    CountedPlace(text: "\t: x\n", marked: "x", place: [1, 4, 1, 5]),
    CountedPlace(text: "a: b\nc: d\n", marked: "b\nc", place: [1, 4, 2, 2]),
    // A carriage return alone ends a line too.
    CountedPlace(text: "a\rb: x\n", marked: "x", place: [2, 4, 2, 5]),
  ]
}

/// A stack with a literal key, beside another mistake on its line.
enum SecretFixture {
  static let secret = "sk-proj-4f9c0d1e2b3a"
  static let text = """
    version: 1
    stack: { name: lab, namespace: ml }
    backends:
      openai: { engine: openai, apiKey: \(secret), prot: 8000 }
    models: []
    litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY }

    """
}
