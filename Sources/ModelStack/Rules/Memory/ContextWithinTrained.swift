/// No context is larger than what the model was trained for.
enum ContextWithinTrained: StackRule {
  static let metadata = RuleMetadata(
    id: "context-within-trained", severity: .warning,
    summary: "The context of an Ollama model is at most the one it was trained for.",
    rationale: """
      Ollama cuts a larger context to the trained one, so clients and fallbacks are promised tokens that there are \
      not: what is longer loses its beginning, or is refused.
      """,
    limits: """
      The library lists large contexts in steps of 1024, rounded down; a context within that step passes. One of the \
      server is compared with the largest of its models, since it is meant for all.
      """,
    verifiedOn: ["Ollama 0.13.3"],
    bad: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: search, backend: ollama, model: all-minilm, mode: embedding, context: 2048 }
      """,
    good: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: search, backend: ollama, model: all-minilm, mode: embedding, context: 512 }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let catalog = facts.catalog
    return stack.models.compactMap { modelFinding($0, catalog) }
      + stack.backends.compactMap { serverFinding($0, stack.pulledReferences(of: $0), catalog) }
  }

  private static func modelFinding(_ model: Model, _ catalog: ModelCatalog) -> Finding? {
    guard let context = model.ownContext, let reference = model.reference,
      let trained = catalog.trainedContext(of: reference), context.value > roundedUp(trained)
    else { return nil }
    return Finding(
      "'\(reference.text)' was trained for \(trained) tokens, so Ollama cuts \(context.value) to that",
      at: context.range, hint: "write \(trained) or less")
  }

  private static func serverFinding(
    _ backend: Backend, _ references: [Located<ModelReference>], _ catalog: ModelCatalog
  ) -> Finding? {
    let trained = references.compactMap { catalog.trainedContext(of: $0.value) }
    guard let context = backend.context, let most = trained.max(), trained.count == references.count,
      context.value > roundedUp(most)
    else { return nil }
    return Finding(
      "no model of '\(backend.name.value)' was trained for more than \(most) tokens, so Ollama cuts \(context.value)",
      at: context.range, hint: "write \(most) or less")
  }

  /// `976K` is listed of 1,000,000 tokens.
  private static func roundedUp(_ listed: Int) -> Int {
    listed >= 1024 && listed % 1024 == 0 ? listed + 1023 : listed
  }
}
