internal import YAML

extension LiteLLMConfig {
  /// A hand-written file, read as the proxy reads it.
  ///
  /// Nothing is lost: what has no property of its own, or not its type (a quoted `num_retries`), stays in the `extra` of
  /// its section, in place. Items of `model_list` without a name or a model are left out: LiteLLM does not start with
  /// one.
  init(_ values: YAMLValue) {
    modelList = (values["model_list"]?.items ?? []).compactMap(Deployment.init)
    routerSettings = RouterSettings(values["router_settings"]?.entries ?? [])
    litellmSettings = ProxySettings(values["litellm_settings"]?.entries ?? [])
    generalSettings = GeneralSettings(values["general_settings"]?.entries ?? [])
  }
}

/// Takes out of a section what has a property of its own.
private struct EntryReader {
  private(set) var rest: [YAMLValue.Entry]

  init(_ entries: [YAMLValue.Entry]) { rest = entries }

  /// The value of a key, where it is there and of the right type.
  mutating func take<Value>(_ key: String, _ read: (YAMLValue) -> Value?) -> Value? {
    guard let index = rest.firstIndex(where: { $0.key == key }), let value = read(rest[index].value) else { return nil }
    rest.remove(at: index)
    return value
  }
}

extension YAMLValue {
  /// A number of seconds, whole or with decimals.
  fileprivate var locatedSeconds: Located<Duration>? {
    let text: String
    switch content {
    case .int(let number): text = String(number)
    case .decimal(let digits): text = digits
    default: return nil
    }
    guard let origin, let duration = try? Duration(text + "s") else { return nil }
    return Located(duration, at: origin)
  }

  /// The name in `os.environ/NAME`.
  fileprivate var environmentVariable: Located<String>? {
    guard let string, let origin, string.hasPrefix("os.environ/") else { return nil }
    return Located(String(string.dropFirst("os.environ/".count)), at: origin)
  }

  /// A list of texts.
  fileprivate var locatedTexts: [Located<String>]? {
    let texts = items.compactMap(\.locatedText)
    return texts.isEmpty || texts.count != items.count ? nil : texts
  }

  /// Fallbacks in the shape that the router takes: a list of maps with one key, each with a list of aliases.
  var fallbackRoutes: [FallbackRoute]? {
    let routes = items.compactMap { item -> FallbackRoute? in
      guard item.entries.count == 1, let entry = item.entries.first, let range = entry.keyOrigin,
        let targets = entry.value.locatedTexts
      else { return nil }
      return FallbackRoute(alias: Located(entry.key, at: range), targets: targets)
    }
    return routes.isEmpty || routes.count != items.count ? nil : routes
  }

  /// What can be understood of fallbacks, whatever their shape: each alias with a list of targets.
  var readableRoutes: [FallbackRoute] {
    (isMapping ? [self] : items).flatMap(\.entries).compactMap { entry in
      let targets = entry.value.items.compactMap(\.locatedText)
      guard let place = entry.keyOrigin, !targets.isEmpty else { return nil }
      return FallbackRoute(alias: Located(entry.key, at: place), targets: targets)
    }
  }
}

extension LiteLLMConfig.Deployment {
  init?(_ value: YAMLValue) {
    guard let name = value["model_name"]?.locatedText,
      let params = LiteLLMConfig.Params(value["litellm_params"]?.entries ?? [])
    else { return nil }
    modelName = name
    self.params = params
    info = LiteLLMConfig.Info(value["model_info"]?.entries ?? [], place: name.range)
    comment = []
  }
}

extension LiteLLMConfig.Params {
  init?(_ entries: [YAMLValue.Entry]) {
    var reader = EntryReader(entries)
    guard let model = reader.take("model", \.locatedText) else { return nil }
    self.model = model
    apiBase = reader.take("api_base", \.locatedText)
    apiKey = reader.take("api_key", LiteLLMConfig.APIKey.init)
    timeout = reader.take("timeout", \.locatedSeconds)
    streamTimeout = reader.take("stream_timeout", \.locatedSeconds)
    let isOllama = model.value.hasPrefix("ollama/") || model.value.hasPrefix("ollama_chat/")
    contextLength = isOllama ? reader.take("num_ctx", \.locatedInteger) : nil
    extra = reader.rest
  }
}

extension LiteLLMConfig.APIKey {
  /// Nothing where the key itself stands there.
  init?(_ value: YAMLValue) {
    if let name = value.environmentVariable {
      self = .environment(name)
    } else if value.string == Self.dummy, let origin = value.origin {
      self = .none(origin)
    } else {
      return nil
    }
  }
}

extension LiteLLMConfig.Info {
  /// - Parameter place: the place of a mode that is not said: LiteLLM takes `chat`.
  init(_ entries: [YAMLValue.Entry], place: SourceRange) {
    var reader = EntryReader(entries)
    mode = reader.take("mode", \.locatedText) ?? Located("chat", at: place)
    maxInputTokens = reader.take("max_input_tokens", \.locatedInteger)
    extra = reader.rest
  }
}

extension LiteLLMConfig.RouterSettings {
  init(_ entries: [YAMLValue.Entry]) {
    var reader = EntryReader(entries)
    routingStrategy = reader.take("routing_strategy", \.locatedText)
    retries = reader.take("num_retries", \.locatedInteger)
    timeout = reader.take("timeout", \.locatedSeconds)
    cooldown = reader.take("cooldown_time", \.locatedSeconds)
    allowedFails = reader.take("allowed_fails", \.locatedInteger)
    maxFallbacks = reader.take("max_fallbacks", \.locatedInteger)
    preCallChecks = reader.take("enable_pre_call_checks", \.locatedFlag)
    fallbacks = reader.take("fallbacks", \.fallbackRoutes) ?? []
    contextFallbacks = reader.take("context_window_fallbacks", \.fallbackRoutes) ?? []
    extra = reader.rest
  }
}

extension LiteLLMConfig.ProxySettings {
  init(_ entries: [YAMLValue.Entry]) {
    var reader = EntryReader(entries)
    verbose = reader.take("set_verbose", \.locatedFlag)
    dropParams = reader.take("drop_params", \.locatedFlag)
    requestTimeout = reader.take("request_timeout", \.locatedSeconds)
    callbacks = reader.take("callbacks", \.locatedTexts) ?? []
    extra = reader.rest
  }
}

extension LiteLLMConfig.GeneralSettings {
  init(_ entries: [YAMLValue.Entry]) {
    var reader = EntryReader(entries)
    masterKey = reader.take("master_key", \.environmentVariable)
    extra = reader.rest
  }
}
