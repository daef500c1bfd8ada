import Foundation
import TestSupport
import Testing
import YAML

@testable import ModelStack

/// What ``PyYAMLScalar`` makes of a word is what PyYAML makes of it.
@Suite struct PyYAMLScalarTests {
  private static func words() -> [String] {
    var generator = SeededGenerator(seed: 2)
    let letters = Array("0123456789+-.:_exbaF")
    let random = (0..<6000).map { _ in
      String((0..<Int.random(in: 1...7, using: &generator)).map { _ in letters.randomElement(using: &generator)! })
    }
    let chosen = [
      "1:30", "190:20:30", "1:60", "0:30", "01:30", "012", "0o14", "0x1F", "0b101", "1_000", "+12", "-0", "1e3",
      "1.5e3",
      "1.5e+3", "1.e+3", ".5", "-.5", "1.", ".inf", "-.INF", ".nan", "yes", "No", "ON", "y", "n", "True", "~", "Null",
      "4Gi", "30s", "0.13.3", "08", "-", "text",
    ]
    return Array(Set(random + chosen)).sorted().filter { !$0.hasSuffix(":") && $0 != "-" && $0 != "---" }
  }

  @Test func theKindIsPyYAMLs() throws {
    let words = Self.words()
    try withTemporaryFolder { folder in
      let list = folder.appending(path: "words.txt")
      try Data(words.joined(separator: "\n").utf8).write(to: list)
      let script = """
        import datetime, json, sys, yaml
        def told(word):
            try: value = yaml.safe_load("- " + word)[0]
            except ValueError: return "unreadable"
            if isinstance(value, (datetime.date, datetime.datetime)): return "text"
            kinds = {bool: "bool", int: "int", float: "decimal", str: "text", type(None): "null"}
            kind = kinds[type(value)]
            return f"{kind} {str(value).lower()}" if kind in ("bool", "int") else kind
        print(json.dumps([told(word) for word in open(sys.argv[1]).read().split("\\n")]))
        """
      let output = try run("python3", ["-c", script, list.path])
      let told = try JSONDecoder().decode([String].self, from: Data(output.utf8))
      #expect(told.count == words.count)
      for (word, expected) in zip(words, told) where expected != "unreadable" {
        #expect(kind(of: word) == expected, "\(word)")
      }
    }
  }

  private func kind(of word: String) -> String {
    switch PyYAMLScalar.content(of: word) {
    case .null: "null"
    case .bool(let flag): "bool \(flag)"
    case .int(let number): "int \(number)"
    case .decimal: "decimal"
    default: "text"
    }
  }
}
