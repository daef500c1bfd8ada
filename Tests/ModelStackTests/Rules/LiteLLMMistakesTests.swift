import ModelStack
import TestSupport
import Testing

import struct Foundation.URL

/// `docs/litellm-mistakes.md` names rules that there are, and leaves none of the mistakes out.
@Suite struct LiteLLMMistakesTests {
  private static func lines() throws -> [Substring] {
    try String(contentsOf: Fixtures.repository.appending(path: "docs/litellm-mistakes.md"), encoding: .utf8)
      .split(separator: "\n")
  }

  @Test func everyRuleItNamesExists() throws {
    let known = Set(RuleRegistry.metadata.map(\.id))
    let named = try Self.lines().flatMap { line in
      // The first two columns are about LiteLLM's own words.
      let text = line.hasPrefix("| ") ? line.split(separator: "|").dropFirst(2).joined(separator: "|") : String(line)
      return text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 && $0.element.contains("-") && !$0.element.contains(" ") }.map(\.element)
    }
    #expect(named.count > 30)
    #expect(named.filter { !known.contains(String($0)) } == [])
  }

  @Test func everyMistakeHasALine() throws {
    let numbers = try Self.lines().compactMap { line in
      line.hasPrefix("| ") ? Int(line.split(separator: "|")[0].filter { $0 != " " }) : nil
    }
    #expect(numbers == Array(1...27))
  }
}
