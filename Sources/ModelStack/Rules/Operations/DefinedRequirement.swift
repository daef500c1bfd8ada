/// Every id that a manifest traces to has a text.
enum DefinedRequirement: StackRule {
  static let metadata = RuleMetadata(
    id: "defined-requirement", severity: .error,
    summary: "Every id in 'traces' is in 'requirements'.",
    rationale: "A misspelt id would stand in a manifest's header with nothing behind it.",
    limits: "A stack without 'requirements' is not checked.",
    bad: example(traces: "[Story 14.6, FR141, NFR65]"),
    good: example(traces: "[Story 14.6, FR114, NFR65]"),
    isAdjustable: false)

  private static func example(traces: String) -> String {
    """
    requirements:
      Story 14.6: Configure External Provider Parallel Models
      FR114: three tiers, vLLM, Ollama, OpenAI
      NFR65: failover is detected within 5 seconds
    litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, traces: \(traces) }
    """
  }

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard let requirements = stack.requirements else { return [] }
    let defined = Set(requirements.map(\.id.value))
    var suggestions = NameSuggestions(among: requirements.lazy.map(\.id.value))
    return stack.traces.filter { !defined.contains($0.value) }.map { id in
      let nearest = suggestions.nearest(to: id.value)
      return Finding(
        "there is no requirement '\(id.value)'", at: id.range,
        hint: nearest.map { "write '\($0.name)'" } ?? "add '\(id.value): TEXT' to 'requirements'")
    }
  }
}
