internal import YAML

/// A model is named as its backend names it.
enum UnprefixedModel: StackRule {
  static let metadata = RuleMetadata(
    id: "unprefixed-model", severity: .error,
    summary: "'model' is the backend's own name of the model, without the provider that LiteLLM's file puts before it.",
    rationale: """
      The provider is rendered from the backend's engine. Written in 'model' too it is sent on as a part of the name, \
      and an Ollama pulls a model of that name: every request is a 404.
      """,
    limits: """
      Providers whose own names begin with an owner ('perplexity/sonar', 'openrouter/auto') are not judged. Of other \
      providers it is a warning.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      models:
        - { alias: chat, backend: openai, model: openai/gpt-4o-mini }
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
      """)

  /// Providers that serve models of many owners, themselves among them.
  private static let providersWithOwners: Set = [
    "deepinfra", "huggingface", "openrouter", "perplexity", "replicate",
  ]
  /// Models of Groq whose own names look like LiteLLM's.
  private static let ownNames: Set = ["groq/compound", "groq/compound-mini"]

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.placedModels.compactMap { model, backend in
      guard let prefix = prefix(of: model.model.value, on: backend.engine.value) else { return nil }
      let right = name(of: model, on: backend)
      let isOwn = backend.engine.value.isSelfHosted
      let chat = prefix == "ollama_chat/" && model.effectiveOllamaProtocol != .chat ? ", and 'protocol: chat'" : ""
      return Finding(
        "'\(prefix)' is the engine of '\(backend.name.value)', not a part of the model's name", at: model.model.range,
        hint: "write '\(right)'\(chat)", severity: isOwn ? nil : .warning,
        notes: [Diagnostic.Note("the engine is here", at: backend.engine.range)],
        replacement: isOwn && chat.isEmpty ? .string(right) : nil)
    }
  }

  /// A model's name without a prefix that the engine says already.
  static func name(of model: Model, on backend: Backend) -> String {
    let name = model.model.value
    return prefix(of: name, on: backend.engine.value).map { String(name.dropFirst($0.count)) } ?? name
  }

  /// What stands before a model's name that its engine says already.
  static func prefix(of model: String, on engine: Engine) -> String? {
    guard let slash = model.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let owner = String(model[..<slash])
    let isSaid =
      switch engine {
      case .ollama: owner == "ollama" || owner == "ollama_chat"
      case .vllm: owner == "hosted_vllm"
      case .openAICompatible: false
      case .provider(let name): owner == name && !providersWithOwners.contains(name)
      }
    let prefix = model[...slash]
    return isSaid && prefix.endIndex < model.endIndex && !ownNames.contains(model) ? String(prefix) : nil
  }
}
