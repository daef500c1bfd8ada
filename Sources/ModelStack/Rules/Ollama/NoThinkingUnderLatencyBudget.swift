/// Where answers must come in time, no model thinks first.
enum NoThinkingUnderLatencyBudget: StackRule {
  static let metadata = RuleMetadata(
    id: "no-thinking-under-latency-budget", severity: .error,
    summary: "A model behind a 'latencyBudget' does not think before it answers.",
    rationale: """
      Thinking takes hundreds of tokens before the first word of the answer. In story 25.2 qwen3:4b on a CPU ran into \
      timeouts of 120 s and of 300 s so, and none of five ways to switch its thinking off worked.
      """,
    limits: """
      The library says of a model, not of a tag, that it thinks. A tag whose name says otherwise ('instruct') is a \
      warning; 'thinking' at the model overrules both. Of models elsewhere only 'thinking: true' is known.
      """,
    verifiedOn: ["Ollama 0.13.3"],
    bad: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: chat, backend: ollama, model: "qwen3:4b", timeout: 120s, latencyBudget: 60s }
      """,
    good: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini, timeout: 120s, latencyBudget: 60s }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    return stack.models.compactMap { model in
      guard let budget = model.latencyBudget, model.thinking?.value != false else { return nil }
      func room() -> String { "which its latency budget of \(budget.value.text) has no room for" }
      let note = Diagnostic.Note("the budget is here", at: budget.range)
      if let thinking = model.thinking {
        return Finding(
          "'\(model.model.value)' thinks before it answers, \(room())", at: thinking.range,
          hint: "name a model that does not think, or remove 'latencyBudget'", notes: [note])
      }
      guard let reference = model.reference,
        facts.catalog.capabilities(of: reference)?.contains(.thinking) == true
      else { return nil }
      let saysOtherwise = reference.effectiveTag.lowercased().split(separator: "-").contains("instruct")
      let thinks = saysOtherwise ? "is a tag of a model that thinks" : "thinks"
      return Finding(
        "'\(reference.text)' \(thinks) before it answers, \(room())", at: model.model.range,
        hint: "name a model that does not think, or write 'thinking: false' if you know that it does not",
        severity: saysOtherwise ? .warning : nil, notes: [note])
    }
  }
}
