/// The need of memory of each Ollama model can be calculated or is declared.
enum KnownModelShape: StackRule {
  static let metadata = RuleMetadata(
    id: "known-model-shape", severity: .warning,
    summary: "What each Ollama model needs in memory is known, from its shape or as declared.",
    rationale: """
      Of a model whose layers and heads are not known the cache and buffers cannot be calculated, so no rule can say \
      whether it fits. It is an error where its weights alone are more than the limit.
      """,
    limits: "It is silent where there is no memory limit to compare with, on the container or on its node.",
    bad: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3, memory: { limit: 4Gi } }
      models:
        - { alias: chat, backend: ollama, model: "example/assistant:3b" }
      """,
    good: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3, memory: { limit: 4Gi } }
      models:
        - { alias: chat, backend: ollama, model: "example/assistant:3b", memory: 2900Mi }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let catalog = ModelCatalog(stack, facts)
    return ServerLoad.all(in: stack, facts).flatMap { load -> [Finding] in
      guard load.limit != nil || stack.node(of: load.backend)?.memory != nil else { return [] }
      return load.entries.compactMap { entry in
        // An unlisted tag is reported as such.
        guard entry.demand == nil, catalog.isKnown(entry.reference.value) else { return nil }
        return finding(entry.reference, weights: catalog.weights(of: entry.reference.value), load)
      }
    }
  }

  private static func finding(
    _ reference: Located<ModelReference>, weights: ByteRange?, _ load: ServerLoad
  ) -> Finding {
    let name = reference.value.text
    if let weights, let limit = load.backend.memory.limit, weights.lower > ByteCount(limit.value.bytes) {
      return Finding(
        "the weights of '\(name)' alone take \(weights), more than the limit of \(limit.value.text)",
        at: reference.range, hint: "use a smaller model, or raise the limit", severity: .error,
        notes: [Diagnostic.Note("the limit is here", at: limit.range)])
    }
    let known = weights.map { " beyond its weights, \($0)," } ?? ""
    return Finding(
      "what '\(name)' needs in memory\(known) is not known", at: reference.range,
      hint: "measure it and add 'memory' to the model, or to 'tags: { known: { \"\(name)\": { memory: SIZE } } }'")
  }
}
