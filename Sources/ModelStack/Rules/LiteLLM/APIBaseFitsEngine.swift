internal import YAML

/// The path of a server's address is the one that LiteLLM appends to.
enum APIBaseFitsEngine: StackRule {
  static let metadata = RuleMetadata(
    id: "api-base-fits-engine", severity: .error,
    summary: "'apiBase' goes no further than LiteLLM's own paths begin.",
    rationale: """
      LiteLLM appends '/api/...' to Ollama's address and '/chat/completions' to that of an OpenAI-compatible server. \
      Where they are there already, every call is a 404 and goes to the next tier.
      """,
    limits: "Behind a proxy a server can have any path, so others are not judged.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        box: { engine: openai-compatible, apiBase: "http://gpu-box:8080/v1/chat/completions" }
      """,
    good: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        box: { engine: openai-compatible, apiBase: "http://gpu-box:8080/v1" }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.compactMap { backend in
      guard case .url(let url) = backend.address, let ending = surplus(of: url.value, for: backend.engine.value) else {
        return nil
      }
      var right = url.value.hasSuffix("/") ? String(url.value.dropLast()) : url.value
      right.removeLast(ending.count)
      return Finding(
        "LiteLLM appends its own paths for the engine '\(backend.engine.value.name)' behind '\(ending)'", at: url.range,
        hint: "write '\(right)'")
    }
  }

  /// The end of an address that LiteLLM's paths do not fit behind.
  private static func surplus(of url: String, for engine: Engine) -> String? {
    let endings: [String] =
      switch engine {
      // LiteLLM takes an address that ends in `/api/chat` or `/api/generate` as it is.
      case .ollama: ["/v1", "/api"]
      case .vllm, .openAICompatible: ["/chat/completions", "/completions"]
      case .provider: []
      }
    return endings.first { url.hasSuffix($0) || url.hasSuffix($0 + "/") }
  }
}
