import Foundation
import TestSupport
import Testing
import YAML

@testable import ModelStack

/// What ``GoYAMLScalar`` makes of a word is what kubectl makes of it.
@Suite struct GoYAMLScalarTests {
  private static func words() -> [String] {
    var generator = SeededGenerator(seed: 3)
    let letters = Array("0123456789+-.:_exobaFX")
    let random = (0..<8000).map { _ in
      String((0..<Int.random(in: 1...7, using: &generator)).map { _ in letters.randomElement(using: &generator)! })
    }
    let chosen = [
      "1:30", "190:20:30.15", "012", "08", "0o17", "0O17", "0o8", "0x1F", "0X1F", "0x_1F", "0b11", "-0b11", "0b2",
      "0b-1", "-0b-1", "0b", "1_000", "1__0", "_1", "-_1", "+12", "+-1", "-0", "1e3", "1E+3", "1e", "1.", ".5", "-.5",
      ".5e3", ".5_0", ".5__0", "._5", ".e3", "-.", "+", "1_e3", "1e400", "0x8000000000000000", "0xFFFFFFFFFFFFFFFFF",
      "9223372036854775807", "9223372036854775808", "-9223372036854775809", "99999999999999999999", "yes", "No", "ON",
      "y", "n", "N", "True", "tRUE", "Null", "nULL", "4Gi", "500m", "0.13.3", "2026-01-31", "text", "=", "<<", "o",
    ]
    return Array(Set(random + chosen)).sorted().filter { !$0.hasSuffix(":") && $0 != "-" && $0 != "---" }
  }

  @Test func theKindIsKubectls() throws {
    let words = Self.words()
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "words.yaml")
      let items = words.map { "  - \($0)\n" }.joined()
      let header = "apiVersion: example.org/v1\nkind: Words\nmetadata: { name: words }\nwords:\n"
      try Data((header + items).utf8).write(to: file)
      guard case .array(let read)? = try kubectlReading(file)["words"], read.count == words.count else {
        Issue.record("kubectl does not tell the words")
        return
      }
      for (word, value) in zip(words, read) { #expect(kind(of: word) == kind(of: value), "\(word)") }
    }
  }

  private func kind(of word: String) -> String {
    switch GoYAMLScalar.content(of: word) {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .int(let number): kind(of: Double(number))
    case .decimal(let digits): Double(digits).map(kind) ?? "number"
    default: "text"
    }
  }

  private func kind(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .int(let number): kind(of: Double(number))
    case .double(let number): kind(of: number)
    case .string: "text"
    case .array, .object: "a collection"
    }
  }

  private func kind(of number: Double) -> String { number == 0 ? "0" : "\(number)" }
}
