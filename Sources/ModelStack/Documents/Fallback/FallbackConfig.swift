/// n8n's fallback ConfigMap: where each tier of a chain is reached, and how a workflow finds one that works.
public struct FallbackConfig: Sendable {
  public var metadata: ObjectMeta
  /// In the order they are tried.
  public var tiers: [Tier]
  /// How long a health check may take.
  public var healthTimeout: Located<Duration>
  /// How long to wait between health checks.
  public var healthInterval: Located<Duration>

  /// The keys that are no tier's.
  enum Key {
    static let timeout = "HEALTH_CHECK_TIMEOUT_MS"
    static let interval = "HEALTH_CHECK_INTERVAL_MS"
    static let pattern = "FALLBACK_ROUTING_PATTERN"
    static let all: Set = [timeout, interval, pattern]
  }

  /// One tier of the chain.
  public struct Tier: Sendable {
    /// What its keys begin with, such as `VLLM`.
    public var prefix: String
    public var alias: Located<String>
    /// The model as the tier's own protocol names it.
    public var model: Located<String>
    /// The address, without the path of the protocol where that is its usual one.
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
  /// The paths behind which each protocol says that it is up, completes a prompt, and answers a chat.
  ///
  /// Of a provider it is LiteLLM that says so (`health_liveliness`, proxy/health_endpoints/_health_endpoints.py, 1.81.9
  /// and 1.106.2): while LiteLLM is up, it falls back from the provider by itself. An address with a path of its own
  /// stands for `/v1`, as it does to LiteLLM, and nothing but OpenAI's protocol is sure to be behind it.
  private var paths: (health: String, completions: (key: String, path: String)?, chat: String) {
    let hasPath = endpoint.value.hasPath
    let version = hasPath ? "" : "/v1"
    return switch kind {
    case .vllm, .openAICompatible:
      (
        kind == .vllm && !hasPath ? "/health" : version + "/models",
        ("COMPLETIONS", version + "/completions"), version + "/chat/completions"
      )
    case .ollama: ("/", ("GENERATE", "/api/generate"), "/api/chat")
    case .litellm: ("/health/liveliness", nil, "/v1/chat/completions")
    }
  }

  var healthURL: String { endpoint.value + paths.health }
  var chatURL: String { endpoint.value + paths.chat }

  /// Where a workflow sends its request: by OpenAI's protocol at every tier, so that one HTTP Request node asks them all
  /// and reads one shape of answer. At `/api/chat` Ollama streams lines of JSON, and without a stream its answer stands
  /// at `message.content`, not at `choices[0].message.content` (docs/api.md, 0.13.3).
  var requestURL: String { kind == .ollama ? endpoint.value + "/v1/chat/completions" : chatURL }

  /// The tier's keys in the ConfigMap.
  var keys: [String] { urls.map(\.key) + [modelKey] }

  var modelKey: String { "\(prefix)_MODEL" }

  /// The keys of its addresses, with their values.
  var urls: [(key: String, url: String)] {
    let urls: [(String, String?)] = [
      ("\(prefix)_ENDPOINT", endpoint.value),
      ("\(prefix)_HEALTH_ENDPOINT", kind == .litellm ? nil : healthURL),
      ("\(prefix)_\(paths.completions?.key ?? "")_ENDPOINT", paths.completions.map { endpoint.value + $0.path }),
      ("\(prefix)_CHAT_ENDPOINT", chatURL),
    ]
    return urls.compactMap { key, url in url.map { (key, $0) } }
  }
}
