/// The keys of LiteLLM's file that models.yaml has words of its own for.
enum LiteLLMOwnWords {
  /// What models.yaml says in place of a key.
  struct Word {
    /// The key of models.yaml, and where it stands there.
    var name: String
    var place: String
    /// Whether LiteLLM reads its key in the section at all.
    var isRead = true

    /// The place in a message, behind "in".
    var quotedPlace: String { place == "litellm" ? "'litellm'" : place }
  }

  /// The word for a key of a section, where there is one.
  static func word(for key: String, in section: PassThroughBlock.Section, on engine: Engine?) -> Word? {
    switch section {
    case .params: params(key, on: engine)
    case .info: info(key, on: engine)
    case .router: router[key].map { Word(name: $0, place: "litellm") } ?? unread(key)
    case .proxy: proxy[key].map { Word(name: $0, place: "litellm") } ?? unread(key)
    case .general: key == "master_key" ? Word(name: "masterKey", place: "litellm") : unread(key)
    }
  }

  /// Rendered into each deployment. `request_timeout` is read there as `timeout` is.
  private static func params(_ key: String, on engine: Engine?) -> Word? {
    switch key {
    case "model": Word(name: "model", place: "the model")
    case "timeout", "request_timeout": Word(name: "timeout", place: "the model")
    case "stream_timeout": Word(name: "streamTimeout", place: "the model")
    case "api_base", "base_url":
      Word(name: engine?.isSelfHosted == true ? "service" : "apiBase", place: "the backend")
    case "api_key": Word(name: "apiKey", place: "the backend")
    case "num_ctx" where engine == .ollama: Word(name: "context", place: "the model")
    case "mode": Word(name: "mode", place: "the model", isRead: false)
    case "context_window": Word(name: "context", place: "the model", isRead: false)
    default: nil
    }
  }

  /// `max_input_tokens` of a provider's model has no word: its `context` is not rendered.
  private static func info(_ key: String, on engine: Engine?) -> Word? {
    switch key {
    case "mode": Word(name: "mode", place: "the model")
    case "max_input_tokens" where engine?.isSelfHosted == true: Word(name: "context", place: "the model or the backend")
    default: nil
    }
  }

  private static let router = [
    "routing_strategy": "routing", "num_retries": "retries", "timeout": "timeout", "cooldown_time": "cooldown",
    "allowed_fails": "allowedFails", "max_fallbacks": "maxFallbacks", "enable_pre_call_checks": "preCallChecks",
  ]

  private static let proxy = [
    "set_verbose": "verbose", "drop_params": "dropParams", "request_timeout": "requestTimeout",
    "callbacks": "callbacks", "num_retries": "retries", "max_fallbacks": "maxFallbacks",
  ]

  /// What has a word, in a section where LiteLLM does not read it: models.yaml's word puts it where it does.
  private static func unread(_ key: String) -> Word? {
    if let name = lists[key] { return Word(name: name, place: "models.yaml") }
    return (router[key] ?? proxy[key]).map { Word(name: $0, place: "litellm", isRead: false) }
  }

  private static let lists = ["fallbacks": "fallbacks", "context_window_fallbacks": "contextFallbacks"]
}
