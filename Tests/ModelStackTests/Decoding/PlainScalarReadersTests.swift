import Foundation
import TestSupport
import Testing

@testable import ModelStack

/// Where ``PlainScalar`` says that all readers agree, PyYAML and kubectl are asked.
@Suite struct PlainScalarReadersTests {
  /// Words of the letters that numbers, dates and constants are made of.
  private static func words() -> [String] {
    var generator = SeededGenerator(seed: 1)
    let letters = Array("0123456789+-.:_exXoObBaFTZynE=~")
    let random = (0..<8000).map { _ in
      String(
        (0..<Int.random(in: 1...7, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "0" })
    }
    let chosen = [
      "yes", "No", "TRUE", "Null", "null", "true", "2026-01-31", "2026-01-31T10:20:30Z", "2026-1-3t1:2:3",
      "190:20:30.15",
      "685_230.15", "0.13.3", "1.0", "-0.5", "4Gi", "<<", "=",
    ]
    return Array(Set(random + chosen)).sorted().filter(standsPlain)
  }

  /// Whether the word can stand unquoted behind `- `.
  private static func standsPlain(_ word: String) -> Bool {
    let isMark = word.hasSuffix(":") || ["-", "~"].contains(word) || word.hasPrefix("---") && word.count == 3
    return !isMark
  }

  @Test func whereItSaysSoAllReadersAgree() throws {
    let words = Self.words()
    #expect(words.count > 5000)
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "words.yaml")
      let items = words.map { "  - \($0)\n" }.joined()
      try Data("apiVersion: example.org/v1\nkind: Words\nmetadata: { name: words }\nwords:\n\(items)".utf8).write(
        to: file)
      let python = try array(try pyYAMLReading(of: words, in: folder), count: words.count)
      let kubectl = try array(try #require(try kubectlReading(file)["words"]), count: words.count)
      for (word, (python, kubectl)) in zip(words, zip(python, kubectl)) {
        guard let expected = expectation(of: word) else { continue }
        if let difference = python.difference(from: expected, path: word) { Issue.record("PyYAML: \(difference)") }
        if let difference = kubectl.difference(from: expected, path: word) { Issue.record("kubectl: \(difference)") }
      }
    }
  }

  private func expectation(of word: String) -> JSONValue? {
    switch PlainScalar(word) {
    case .null: .null
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .decimal: Double(word).map { number in Int(exactly: number).map(JSONValue.int) ?? .double(number) }
    case .string: .string(word)
    case .ambiguous: nil
    }
  }

  private func array(_ value: JSONValue, count: Int) throws -> [JSONValue] {
    guard case .array(let items) = value, items.count == count else { throw CocoaError(.formatting) }
    return items
  }

  /// Each word on its own: some are mistakes to PyYAML.
  private func pyYAMLReading(of words: [String], in folder: URL) throws -> JSONValue {
    let script = """
      import json, sys, yaml
      def read(word):
          try: return yaml.load("- " + word, yaml.CSafeLoader)[0]
          except Exception as error: return {"error": str(error)}
      print(json.dumps([read(word) for word in open(sys.argv[1]).read().split("\\n")], default=lambda value: [str(value)]))
      """
    let list = folder.appending(path: "words.txt")
    try Data(words.joined(separator: "\n").utf8).write(to: list)
    return try JSONValue(json: run("python3", ["-c", script, list.path]))
  }
}
