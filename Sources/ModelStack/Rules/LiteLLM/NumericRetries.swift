internal import YAML

/// The retries of one model are a number.
enum NumericRetries: StackRule {
  static let metadata = RuleMetadata(
    id: "numeric-retries", severity: .error,
    summary: "'num_retries' in 'params' is a whole number without quotes.",
    rationale: """
      With a quoted number LiteLLM 1.81.9 answers every request of the model with 422, and 1.106.2 ignores it.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, params: { num_retries: "1" } }
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, params: { num_retries: 1 } }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    facts.passThroughBlocks.flatMap { block in
      block.entries.filter {
        block.section == .params && $0.key == "num_retries" && $0.value.integer == nil
      }.map { entry in
        let number = entry.value.string.flatMap { Int($0) }
        return Finding(
          "'\(entry.key)' is no whole number", at: block.value(of: entry),
          hint: number.map { "write '\($0)' without quotes" } ?? "write a whole number",
          replacement: number.map { .int($0) })
      }
    }
  }
}
