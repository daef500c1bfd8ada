/// All routes to one model on one Ollama server ask for the same context.
enum OneContextPerModel: StackRule {
  static let metadata = RuleMetadata(
    id: "one-context-per-model", severity: .warning,
    summary: "Routes to the same model on the same Ollama server ask for the same context.",
    rationale: "A model is loaded with one context; a request that asks for another one makes Ollama load it again.",
    limits: "What clients ask for in their own requests is not known.",
    bad: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: short, backend: ollama, model: phi4-mini, context: 2048 }
        - { alias: long, backend: ollama, model: phi4-mini, context: 8192 }
      """,
    good: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: short, backend: ollama, model: phi4-mini, context: 8192 }
        - { alias: long, backend: ollama, model: phi4-mini, context: 8192 }
      """)

  /// One model on one server, whatever its names.
  private struct ServedModel: Hashable {
    var backend: String
    var identity: String
  }

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    var first: [ServedModel: (model: Model, tokens: Int)] = [:]
    return zip(stack.models, facts.contexts.ofModels).compactMap { model, tokens in
      guard let reference = model.reference, let tokens else { return nil }
      let key = ServedModel(backend: model.backend.value, identity: facts.catalog.identity(of: reference))
      guard let other = first[key] else {
        first[key] = (model, tokens)
        return nil
      }
      if other.tokens == tokens { return nil }
      return Finding(
        """
        '\(model.alias.value)' asks '\(reference.text)' for \(tokens) tokens, '\(other.model.alias.value)' for \
        \(other.tokens): each change loads the model again
        """,
        at: model.ownContext?.range ?? model.model.range,
        hint: "give both the same 'context'",
        notes: [
          Diagnostic.Note(
            "the other is here", at: other.model.ownContext?.range ?? other.model.model.range)
        ])
    }
  }
}
