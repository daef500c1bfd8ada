/// A model can do what its alias is for.
enum CapableModel: StackRule {
  static let metadata = RuleMetadata(
    id: "capable-model", severity: .error,
    summary: "The 'mode' and 'uses' of an alias are among what its Ollama model can do.",
    rationale: """
      Ollama answers HTTP 400 'does not support chat' or 'does not support tools', and a model without vision does not \
      see the image. Behind a fallback nobody notices.
      """,
    limits: """
      The library lists capabilities for a model, not for its tags. 'capabilities' in 'tags.known' overrules it. \
      Models of other registries are not checked unless declared. That a chat model makes embeddings is a warning: it \
      can work.
      """,
    bad: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: search, backend: ollama, model: all-minilm }
      """,
    good: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: search, backend: ollama, model: all-minilm, mode: embedding }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    return stack.models.flatMap { model -> [Finding] in
      guard let reference = model.reference, let capabilities = facts.catalog.capabilities(of: reference) else {
        return []
      }
      let mode = modeFinding(model, reference, capabilities)
      return mode.map { [$0] } ?? useFindings(model, reference, capabilities)
    }
  }

  private static func modeFinding(
    _ model: Model, _ reference: ModelReference, _ capabilities: Set<ModelCapability>
  ) -> Finding? {
    let makesOnlyEmbeddings = capabilities.contains(.embedding) && !capabilities.contains(.completion)
    switch model.mode.value {
    case "embedding" where !capabilities.contains(.embedding):
      return Finding(
        "'\(reference.text)' is not listed as a model for embeddings", at: model.model.range,
        hint: "name one, such as 'nomic-embed-text', or remove 'mode: embedding'", severity: .warning)
    case "chat" where makesOnlyEmbeddings, "completion" where makesOnlyEmbeddings:
      return Finding(
        "'\(reference.text)' makes embeddings and does not \(model.mode.value)", at: model.model.range,
        hint: "write 'mode: embedding', or name another model")
    default: return nil
    }
  }

  private static func useFindings(
    _ model: Model, _ reference: ModelReference, _ capabilities: Set<ModelCapability>
  ) -> [Finding] {
    model.uses.compactMap { use in
      guard let needed = use.value.capability, !capabilities.contains(needed) else { return nil }
      return Finding(
        "'\(reference.text)' is not listed with '\(needed.rawValue)', which '\(model.alias.value)' uses", at: use.range,
        hint: "name a model that can, or declare its 'capabilities' in 'tags.known'",
        notes: [Diagnostic.Note("the model is here", at: model.model.range)])
    }
  }
}

extension Model.Use {
  /// What a model must be able to do for it; nil where every chat model is.
  var capability: ModelCapability? {
    switch self {
    case .tools: .tools
    case .vision: .vision
    case .multiTurn, .json: nil
    }
  }
}
