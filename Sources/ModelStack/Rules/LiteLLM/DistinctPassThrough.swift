internal import YAML

/// What is passed on to LiteLLM says nothing that models.yaml has a word for.
enum DistinctPassThrough: StackRule {
  static let metadata = RuleMetadata(
    id: "distinct-pass-through", severity: .error,
    summary: "'params', 'info' and the '...Settings' of 'litellm' have no key that models.yaml has a word for.",
    rationale: """
      Such a key can stand twice in LiteLLM's file, where the last one wins; no rule looks at it; and it can stand in \
      a section where LiteLLM ignores it, as 'cooldown_time', 'allowed_fails' and 'enable_pre_call_checks' are \
      outside of 'router_settings'.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, params: { timeout: 30 } }
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, timeout: 30s, params: { temperature: 0.2 } }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    facts.passThroughBlocks.flatMap { block in
      block.entries.compactMap { entry -> Finding? in
        let engine = block.backend?.engine.value
        guard let word = LiteLLMOwnWords.word(for: entry.key, in: block.section, on: engine),
          !isLiteralKey(entry.value, word)
        else { return nil }
        let message =
          word.isRead
          ? "models.yaml has a word for '\(entry.key)' of '\(block.section.rawValue)'"
          : "LiteLLM does not read '\(entry.key)' in '\(block.section.rawValue)'"
        return Finding(message, at: block.key(of: entry), hint: "write '\(word.name):' in \(word.quotedPlace) instead")
      }
    }
  }

  /// A key that stands there as it is comes first, and is reported by another rule.
  private static func isLiteralKey(_ value: YAMLValue, _ word: LiteLLMOwnWords.Word) -> Bool {
    guard word.name == "apiKey" || word.name == "masterKey", let text = value.string else { return false }
    return !SecretReference.isReference(text)
  }
}
