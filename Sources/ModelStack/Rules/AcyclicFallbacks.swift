internal import YAML

/// No alias falls back to itself, on whatever way.
enum AcyclicFallbacks: StackRule {
  static let metadata = RuleMetadata(
    id: "acyclic-fallbacks", severity: .error,
    summary: "No chain of fallbacks comes back to an alias that it began with.",
    rationale: """
      A circle gives no further tier: LiteLLM tries each of its aliases (1.81.9 each as often as there are attempts) and \
      then reports the error. It is nearly always a name in the wrong place.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        groq: { engine: groq, apiKey: GROQ_API_KEY }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: spare, backend: groq, model: llama-3.3-70b-versatile }
      fallbacks:
        - [chat, spare, chat]
      """,
    good: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        groq: { engine: groq, apiKey: GROQ_API_KEY }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: spare, backend: groq, model: llama-3.3-70b-versatile }
      fallbacks:
        - [chat, spare]
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    [stack.fallbacks, stack.contextFallbacks].flatMap { routes in
      FallbackCycles(among: routes).circles.map(finding)
    }
  }

  private static func finding(about circle: [Located<String>]) -> Finding {
    let last = circle[circle.count - 1]
    guard circle.count > 1 else {
      return Finding("'\(last.value)' falls back to itself", at: last.range, hint: "remove it from its own targets")
    }
    let way = ([last] + circle).map(\.value).joined(separator: " -> ")
    return Finding(
      "fallbacks go in a circle: \(way)", at: last.range, hint: "remove '\(last.value)' here, or name another alias")
  }
}
