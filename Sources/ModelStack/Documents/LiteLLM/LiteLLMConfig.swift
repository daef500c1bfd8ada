public import YAML

/// LiteLLM's `config.yaml`, as the proxy reads it (verified with 1.81.9 and 1.106.2).
public struct LiteLLMConfig: Sendable {
  public var modelList: [Deployment]
  public var routerSettings: RouterSettings
  public var litellmSettings: ProxySettings
  public var generalSettings: GeneralSettings

  /// One item of `model_list`: an alias and what answers it. Items with one alias share its requests.
  public struct Deployment: Sendable {
    public var modelName: Located<String>
    public var params: Params
    public var info: Info
    /// Comment lines above it.
    public var comment: [String]
  }

  /// `litellm_params`: how LiteLLM calls the model.
  public struct Params: Sendable {
    /// Provider and model, `openai/Qwen/Qwen3-8B-AWQ`. Without a known provider the alias is dead.
    public var model: Located<String>
    public var apiBase: Located<String>?
    public var apiKey: APIKey?
    /// Per attempt.
    public var timeout: Located<Duration>?
    /// Per attempt, of a streamed answer. Where it is absent, 1.106.2 takes `request_timeout` in its place.
    public var streamTimeout: Located<Duration>?
    /// Tokens; becomes Ollama's `options.num_ctx`.
    public var contextLength: Located<Int>?
    /// What models.yaml passes on as it is; of a hand-written file, what has no property here or not its type.
    public var extra: [YAMLValue.Entry]
  }

  /// How a deployment authenticates.
  public enum APIKey: Sendable {
    /// The value of an environment variable.
    case environment(Located<String>)
    /// A dummy for a server that asks for none: without a key LiteLLM sends the real `OPENAI_API_KEY` there.
    case none(SourceRange)
  }

  /// `model_info`: what LiteLLM is told of the model.
  public struct Info: Sendable {
    public var mode: Located<String>
    /// Tokens that a prompt may have; read where pre-call checks are on.
    public var maxInputTokens: Located<Int>?
    public var extra: [YAMLValue.Entry]
  }

  /// `router_settings`. Fallbacks, cooldown and allowed fails are read here and nowhere else.
  public struct RouterSettings: Sendable {
    public var routingStrategy: Located<String>?
    public var retries: Located<Int>?
    public var timeout: Located<Duration>?
    public var cooldown: Located<Duration>?
    public var allowedFails: Located<Int>?
    public var maxFallbacks: Located<Int>?
    public var preCallChecks: Located<Bool>?
    public var fallbacks: [FallbackRoute]
    public var contextFallbacks: [FallbackRoute]
    public var extra: [YAMLValue.Entry]
  }

  /// `litellm_settings`.
  public struct ProxySettings: Sendable {
    public var verbose: Located<Bool>?
    public var dropParams: Located<Bool>?
    public var requestTimeout: Located<Duration>?
    public var callbacks: [Located<String>]
    public var extra: [YAMLValue.Entry]
  }

  /// `general_settings`.
  public struct GeneralSettings: Sendable {
    /// The environment variable of the key that clients must send.
    public var masterKey: Located<String>?
    public var extra: [YAMLValue.Entry]
  }
}
