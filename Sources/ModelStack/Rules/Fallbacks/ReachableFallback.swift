internal import YAML

/// LiteLLM goes on to the last tier of every chain.
enum ReachableFallback: StackRule {
  static let metadata = RuleMetadata(
    id: "reachable-fallback", severity: .error, inDocuments: .warning,
    summary: "No chain of fallbacks is longer than LiteLLM follows.",
    rationale: """
      LiteLLM counts the targets it tries and opens no further list of targets once it counts 'maxFallbacks', 5 unless \
      said. What stands behind is never asked, so the chain ends in an error although its last tier is up.
      """,
    limits: "Where no version is declared, a target that several lists name is counted as 1.106.2 counts it: once.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        groq: { engine: groq, apiKey: GROQ_API_KEY }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: middle, backend: openai, model: gpt-4.1-mini }
        - { alias: spare, backend: groq, model: llama-3.3-70b-versatile }
      fallbacks:
        - [chat, middle, spare]
      litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, maxFallbacks: 1 }
      """,
    good: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        groq: { engine: groq, apiKey: GROQ_API_KEY }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: middle, backend: openai, model: gpt-4.1-mini }
        - { alias: spare, backend: groq, model: llama-3.3-70b-versatile }
      fallbacks:
        - [chat, middle, spare]
      litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, maxFallbacks: 2 }
      """)

  private static let setting = Wording(
    "'maxFallbacks' in 'litellm'", litellm: "'max_fallbacks' in 'router_settings'")

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let limit = stack.litellm.maxFallbacks
    let number = limit?.value ?? LiteLLMSettings.defaultMaxFallbacks
    // Two chains with one end are one mistake.
    var seen: Set<SourceRange> = []
    return facts.chains.compactMap { chain in
      guard let target = chain.walk.unreachable.first, seen.insert(target.range).inserted else { return nil }
      let followed = number == 1 ? "1 fallback" : "\(number) fallbacks"
      return Finding(
        "'\(target.value)' is never tried for '\(chain.first.name.value)': LiteLLM follows \(followed)",
        at: target.range,
        hint: "name it earlier, such as in '\(chain.first.name.value): [...]', or raise \(stack.words(setting))",
        notes: [Diagnostic.Note("the chain begins here", at: chain.first.name.range)]
          + (limit.map { [Diagnostic.Note("the limit is said here", at: $0.range)] } ?? []))
    }
  }
}
