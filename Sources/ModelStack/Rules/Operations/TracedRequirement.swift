/// Every requirement is served by something.
enum TracedRequirement: StackRule {
  static let metadata = RuleMetadata(
    id: "traced-requirement", severity: .warning,
    summary: "Something traces to every id of 'requirements', epics included.",
    rationale: "A requirement that no manifest serves was forgotten, or has gone and left its text behind.",
    limits: "Not known here: whether something outside of models.yaml traces to the id.",
    bad: example(more: "\n  NFR66: LiteLLM adds less than 100 ms"),
    good: example(more: ""))

  private static func example(more: String) -> String {
    """
    requirements:
      Story 14.6: Configure External Provider Parallel Models
      FR114: three tiers, vLLM, Ollama, OpenAI
      NFR65: failover is detected within 5 seconds\(more)
    litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, traces: [Story 14.6, FR114, NFR65] }
    """
  }

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard let requirements = stack.requirements else { return [] }
    let traced = Set(stack.traces.map(\.value))
    // A misspelt trace is reported by itself; what it meant is not a second mistake.
    let misspelt = traced.subtracting(requirements.map(\.id.value))
    var suggestions = NameSuggestions(among: requirements.lazy.map(\.id.value))
    let meant = Set(misspelt.sorted().compactMap { suggestions.nearest(to: $0)?.name })
    return requirements.map(\.id).filter { !traced.contains($0.value) && !meant.contains($0.value) }.map { id in
      Finding(
        "nothing traces to '\(id.value)'", at: id.range, hint: "add it to the 'traces' of what serves it, or remove it")
    }
  }
}
