internal import YAML

/// Context fallbacks stand for every alias that has fallbacks, or for none.
enum ContextFallbacksCover: StackRule {
  static let metadata = RuleMetadata(
    id: "context-fallbacks-cover", severity: .warning, inDocuments: .warning,
    summary: "Where there are 'contextFallbacks', every alias with a fallback has one there too.",
    rationale: """
      Without the list a request that is too long goes on to the ordinary fallback. With it, LiteLLM asks this list \
      alone, and an alias that is missing from it answers 400.
      """,
    limits: "Not known here: whether an alias ever gets a prompt that is too long.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        groq: { engine: groq, apiKey: GROQ_API_KEY }
        gemini: { engine: gemini, apiKey: GEMINI_API_KEY }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: quick, backend: groq, model: llama-3.3-70b-versatile }
        - { alias: long, backend: gemini, model: gemini-2.0-flash }
      fallbacks:
        - [chat, long]
        - [quick, long]
      contextFallbacks:
        - [chat, long]
      """,
    good: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        groq: { engine: groq, apiKey: GROQ_API_KEY }
        gemini: { engine: gemini, apiKey: GEMINI_API_KEY }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: quick, backend: groq, model: llama-3.3-70b-versatile }
        - { alias: long, backend: gemini, model: gemini-2.0-flash }
      fallbacks:
        - [chat, long]
        - [quick, long]
      contextFallbacks:
        - [chat, long]
        - [quick, long]
      """)

  private static let list = Wording("'contextFallbacks'", litellm: "'context_window_fallbacks'")

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    // From then on LiteLLM takes the ordinary fallbacks of an alias that has no others.
    if let release = stack.litellm.release, release >= LiteLLMVersion(1, 110, 2) { return [] }
    guard let first = stack.contextFallbacks.first, stack.beginKnown(stack.index.contextFallbacks) else { return [] }
    let covered = Set(stack.contextFallbacks.lazy.map(\.alias.value))
    if covered.contains(Stack.anyAlias) { return [] }
    return stack.fallbacks.compactMap { route in
      let alias = route.alias.value
      guard !covered.contains(alias), stack.model(named: alias) != nil else { return nil }
      let targets = route.targets.map(\.value).joined(separator: ", ")
      return Finding(
        "'\(alias)' has no context fallback, so a request that is too long for it fails", at: route.alias.range,
        hint: "add '\(alias): [\(targets)]' to \(stack.words(list))",
        notes: [Diagnostic.Note("these switch the ordinary fallbacks off for such requests", at: first.alias.range)])
    }
  }
}
