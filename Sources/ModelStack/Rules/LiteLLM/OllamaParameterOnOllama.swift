internal import YAML

/// Parameters of Ollama go to Ollama.
enum OllamaParameterOnOllama: StackRule {
  /// What only Ollama reads, of the parameters that are often passed on.
  private static let parameters: Set = ["keep_alive", "num_ctx", "num_gpu", "num_thread", "num_predict", "think"]

  static let metadata = RuleMetadata(
    id: "ollama-parameter-on-ollama", severity: .warning, inDocuments: .warning,
    summary: "'params' of a model on another engine have no parameter of Ollama's.",
    rationale: """
      LiteLLM passes every parameter on in the body of its requests. Another engine ignores what it does not know, or \
      refuses the request.
      """,
    limits: "An OpenAI-compatible server of one's own may be Ollama after all; then accept the warning.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, params: { num_ctx: 8192 } }
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, params: { max_tokens: 1024 } }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    facts.passThroughBlocks.flatMap { block -> [Finding] in
      guard block.section == .params, let model = block.model, let backend = block.backend,
        isAnother(backend.engine.value)
      else { return [] }
      return block.entries.filter { parameters.contains($0.key) }.map { entry in
        Finding(
          "'\(entry.key)' is Ollama's, and \(stack.words(other(model, backend)))",
          at: block.key(of: entry), hint: "remove it",
          notes: [Diagnostic.Note("that is said here", at: backend.engine.range)])
      }
    }
  }

  private static func other(_ model: Model, _ backend: Backend) -> Wording {
    Wording(
      "'\(backend.name.value)' is the engine '\(backend.engine.value.name)'",
      litellm: "the provider is '\(LiteLLMRenderer.providerPrefix(of: model, on: backend))'")
  }

  /// Ollama can also be named as LiteLLM names it, and in a hand-written file the provider can be unknown.
  private static func isAnother(_ engine: Engine) -> Bool {
    guard case .provider(let name) = engine else { return engine != .ollama }
    return name != "ollama_chat" && LiteLLMKeys.providers.contains(name)
  }
}
