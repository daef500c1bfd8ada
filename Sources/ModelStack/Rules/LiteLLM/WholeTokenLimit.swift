internal import YAML

/// A model's input limit is a number of tokens.
enum WholeTokenLimit: StackRule {
  static let metadata = RuleMetadata(
    id: "whole-token-limit", severity: .error, inDocuments: .error,
    summary: "'max_input_tokens' in 'info' is a whole number without quotes.",
    rationale: """
      With '8k' LiteLLM asks the model and then answers 500 to every request all the same. A quoted or a decimal \
      number is left out of the checks before the call, as if there were no limit.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, info: { max_input_tokens: 128k } }
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, info: { max_input_tokens: 128000 } }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    facts.passThroughBlocks.flatMap { block in
      block.entries.filter {
        // Of a server of one's own it is 'context', which 'distinct-pass-through' says.
        block.section == .info && $0.key == "max_input_tokens" && $0.value.integer == nil
          && (stack.isHandWritten || block.backend?.engine.value.isSelfHosted == false)
      }.map { entry in
        Finding(
          "'max_input_tokens' is no whole number of tokens", at: block.value(of: entry),
          hint: "write the number without quotes and units, such as '128000'")
      }
    }
  }
}
