/// Examples that rules about an Ollama server share: one server behind a route, with a provider to fall back to.
enum RuleExample {
  /// - Parameters:
  ///   - keys: more keys of the server, one a line.
  ///   - service: the server's service.
  ///   - sections: more sections, as they are.
  static func ollama(_ keys: String, service: String = OllamaServer.lawfulService, sections: String = "") -> String {
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
}
