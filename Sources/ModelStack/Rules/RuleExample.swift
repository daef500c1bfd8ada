/// Examples that rules share.
enum RuleExample {
  /// A node without and a node with a GPU, on which the policy wants no Ollama.
  static let nodes = """
    policy: { ollama: { gpuNode: forbidden } }
    nodes: { k3s-worker-02: { memory: 8Gi }, k3s-gpu-worker: { memory: 32Gi, gpu: true } }
    """

  /// One Ollama server behind a route, with a provider to fall back to.
  ///
  /// - Parameters:
  ///   - keys: more keys of the server, one a line.
  ///   - service: the server's service.
  ///   - sections: more sections, as they are.
  static func ollama(_ keys: String, service: String = OllamaServer.defaultService, sections: String = "") -> String {
    let keys = keys.split(separator: "\n").map { "    \($0)\n" }.joined()
    return """
      \(sections.isEmpty ? "" : sections + "\n")\
      backends:
        ollama:
          engine: ollama
          version: 0.13.3
          service: \(service)
          port: 11434
          memory: { request: 2Gi, limit: 4Gi }
          context: 4096
          keepAlive: forever
          maxLoadedModels: 1
      \(keys)\
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
      models:
        - { alias: local, backend: ollama, model: phi4-mini, timeout: 120s }
        - { alias: chat, backend: openai, model: gpt-4o-mini, timeout: 30s }
      fallbacks:
        - [local, chat]
      """
  }

  /// One alias on an Ollama server, `local`.
  ///
  /// - Parameter keys: the model's keys but for `alias` and `backend`, on one line.
  static func ollamaModel(_ keys: String) -> String {
    """
    backends:
      openai: { engine: openai, apiKey: OPENAI_API_KEY }
      ollama:
        engine: ollama
        version: 0.13.3
        service: ollama
        port: 11434
        memory: { request: 2Gi, limit: 8Gi }
        maxLoadedModels: 1
    models:
      - { alias: local, backend: ollama, \(keys) }
    """
  }

  /// One alias, `chat`, on an Ollama server with a limit of 4Gi.
  ///
  /// - Parameter keys: the model's keys but for `alias` and `backend`, on one line.
  static func ollamaWithin4Gi(_ keys: String) -> String {
    """
    backends:
      ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3, memory: { limit: 4Gi } }
    models:
      - { alias: chat, backend: ollama, \(keys) }
    """
  }

  /// Two aliases at two providers, `chat` and `spare`.
  ///
  /// - Parameter sections: what follows, as it is.
  static func twoTiers(_ sections: String) -> String {
    """
    backends:
      openai: { engine: openai, apiKey: OPENAI_API_KEY }
      groq: { engine: groq, apiKey: GROQ_API_KEY }
    models:
      - { alias: chat, backend: openai, model: gpt-4o-mini }
      - { alias: spare, backend: groq, model: llama-3.3-70b-versatile }
    \(sections)
    """
  }

  /// A LiteLLM config of one alias, `chat`.
  ///
  /// - Parameter sections: what follows, as it is.
  static func config(_ sections: String) -> String {
    """
    model_list:
      - model_name: chat
        litellm_params: { model: openai/gpt-4o-mini }
    \(sections)
    """
  }

  /// A LiteLLM config of two aliases at two providers, `chat` and `spare`.
  ///
  /// - Parameter sections: what follows, as it is.
  static func twoTierConfig(_ sections: String) -> String {
    config(
      """
        - model_name: spare
          litellm_params: { model: groq/llama-3.3-70b-versatile }
      \(sections)
      """)
  }
}
