/// n8n's fallback ConfigMap: where each tier of a chain is reached, and how a workflow finds one that works.
public struct FallbackConfig: Sendable {
  public var metadata: ObjectMeta
  /// In the order they are tried.
  public var tiers: [Tier]
  /// How long a health check may take.
  public var healthTimeout: Located<Duration>
  /// How long to wait between health checks.
  public var healthInterval: Located<Duration>

  /// One tier of the chain.
  public struct Tier: Sendable {
    /// What its keys begin with, such as `VLLM`.
    public var prefix: String
    public var alias: Located<String>
    /// The model as the tier's own protocol names it.
    public var model: Located<String>
    /// The address without a path.
    public var endpoint: Located<String>
    public var kind: Kind
    public var mode: Mode
  }

  /// The protocol that a tier speaks.
  public enum Kind: Sendable {
    case vllm, ollama, openAICompatible
    /// A provider, asked through LiteLLM, so that no key is in n8n.
    case litellm
  }

  /// Where a tier computes, as workflows call it.
  public enum Mode: String, Sendable {
    case gpu, cpu, cloud
  }
}

extension FallbackConfig.Tier {
  /// The paths behind which each protocol says that it is up, completes a prompt, and answers a chat. A provider behind
  /// LiteLLM is taken without a health check.
  private var paths: (health: String?, completions: (key: String, path: String)?, chat: String) {
    switch kind {
    case .vllm: ("/health", ("COMPLETIONS", "/v1/completions"), "/v1/chat/completions")
    case .openAICompatible: ("/v1/models", ("COMPLETIONS", "/v1/completions"), "/v1/chat/completions")
    case .ollama: ("/api/tags", ("GENERATE", "/api/generate"), "/api/chat")
    case .litellm: (nil, nil, "/v1/chat/completions")
    }
  }

  var healthURL: String? { paths.health.map { endpoint.value + $0 } }
  var chatURL: String { endpoint.value + paths.chat }

  /// The tier's keys in the ConfigMap.
  var keys: [String] { urls.map(\.key) + [modelKey] }

  var modelKey: String { "\(prefix)_MODEL" }

  /// The keys of its addresses, with their values.
  var urls: [(key: String, url: String)] {
    let urls: [(String, String?)] = [
      ("\(prefix)_ENDPOINT", endpoint.value),
      ("\(prefix)_HEALTH_ENDPOINT", healthURL),
      ("\(prefix)_\(paths.completions?.key ?? "")_ENDPOINT", paths.completions.map { endpoint.value + $0.path }),
      ("\(prefix)_CHAT_ENDPOINT", chatURL),
    ]
    return urls.compactMap { key, url in url.map { (key, $0) } }
  }
}
