internal import YAML

/// No list of targets names one twice.
enum UniqueFallbackTarget: StackRule {
  static let metadata = RuleMetadata(
    id: "unique-fallback-target", severity: .error,
    summary: "No alias stands twice among the fallback targets of another.",
    rationale: """
      LiteLLM 1.106.2 skips the second, 1.81.9 tries the failed alias once more: neither reaches another model, and \
      nearly always another alias was meant.
      """,
    verifiedOn: ["LiteLLM 1.106.2"],
    bad: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        groq: { engine: groq, apiKey: GROQ_API_KEY }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: spare, backend: groq, model: llama-3.3-70b-versatile }
      fallbacks:
        - { chat: [spare, spare] }
      """,
    good: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        groq: { engine: groq, apiKey: GROQ_API_KEY }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: spare, backend: groq, model: llama-3.3-70b-versatile }
      fallbacks:
        - { chat: [spare] }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    (stack.fallbacks + stack.contextFallbacks).flatMap(repetitions)
  }

  private static func repetitions(in route: FallbackRoute) -> [Finding] {
    var first: [String: SourceRange] = [:]
    return route.targets.compactMap { target in
      // An alias among its own targets is a circle, which another rule reports.
      guard target.value != route.alias.value else { return nil }
      guard let earlier = first.updateValue(target.range, forKey: target.value) else { return nil }
      first[target.value] = earlier
      return Finding(
        "'\(target.value)' is a target of '\(route.alias.value)' already", at: target.range,
        hint: "remove it, or name another alias", notes: [Diagnostic.Note("the first is here", at: earlier)])
    }
  }
}
