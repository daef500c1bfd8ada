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
    stack.passThroughBlocks.flatMap { block in
      block.entries.compactMap { entry -> Finding? in
        let engine = block.backend?.engine.value
        guard let word = LiteLLMOwnWords.word(for: entry.key, in: block.section, on: engine) else { return nil }
        let message =
          word.isRead
          ? "models.yaml has a word for '\(entry.key)' of '\(block.section.rawValue)'"
          : "LiteLLM does not read '\(entry.key)' in '\(block.section.rawValue)'"
        var finding = Finding(
          message, at: block.place(of: entry), hint: "write '\(word.name):' in \(place(word)) instead")
        finding.hidesText = word.name == "apiKey" || word.name == "masterKey"
        return finding
      }
    }
  }

  private static func place(_ word: LiteLLMOwnWords.Word) -> String {
    word.place == "litellm" ? "'litellm'" : word.place
  }
}
