/// Examples that rules about routing share.
enum RoutingExample {
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

  /// One alias on an Ollama server, `local`.
  ///
  /// - Parameter keys: the model's keys but for `alias` and `backend`, on one line.
  static func ollama(_ keys: String) -> String {
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
}
