public import YAML

extension LiteLLMConfig {
  /// The file, its sections in the order an operator reads them; empty sections are left out.
  public var yaml: YAMLValue {
    .mapping(
      .entry("model_list", .sequence(modelList.map(\.yaml))),
      .entry("router_settings", routerSettings.yaml.unlessEmpty?.commented("Retries, timeouts and fallbacks.")),
      .entry("litellm_settings", litellmSettings.yaml.unlessEmpty?.commented("The proxy's own behaviour.")),
      .entry("general_settings", generalSettings.yaml.unlessEmpty?.commented("Access.")))
  }
}

extension LiteLLMConfig.Deployment {
  var yaml: YAMLValue {
    var value = YAMLValue.mapping(
      .entry("model_name", .string(modelName)),
      .entry("litellm_params", params.yaml),
      .entry("model_info", info.yaml)
    ).commented(comment)
    value.origin = modelName.range
    return value
  }
}

extension LiteLLMConfig.Params {
  var yaml: YAMLValue {
    .mapping(
      .entry("model", .string(model)),
      .entry("api_base", apiBase.map(YAMLValue.string)),
      .entry("api_key", apiKey?.yaml),
      .entry("timeout", timeout.map(YAMLValue.seconds)),
      .entry("stream_timeout", streamTimeout.map(YAMLValue.seconds)),
      .entry("num_ctx", contextLength.map(YAMLValue.int))
    ).appending(extra)
  }
}

extension LiteLLMConfig.APIKey {
  /// What LiteLLM needs in place of a key for a server that asks for none.
  static let dummy = "sk-none"

  var yaml: YAMLValue {
    switch self {
    case .environment(let name): .string("os.environ/" + name.value, origin: name.range)
    case .none(let range): .string(Self.dummy, origin: range).remarked("not a secret: the server asks for no key")
    }
  }
}

extension LiteLLMConfig.Info {
  var yaml: YAMLValue {
    .mapping(
      .entry("mode", .string(mode)),
      .entry("max_input_tokens", maxInputTokens.map(YAMLValue.int))
    ).appending(extra)
  }
}

extension LiteLLMConfig.RouterSettings {
  var yaml: YAMLValue {
    .mapping(
      .entry("routing_strategy", routingStrategy.map(YAMLValue.string)),
      .entry("num_retries", retries.map(YAMLValue.int)),
      .entry("timeout", timeout.map(YAMLValue.seconds)),
      .entry("cooldown_time", cooldown.map(YAMLValue.seconds)),
      .entry("allowed_fails", allowedFails.map(YAMLValue.int)),
      .entry("max_fallbacks", maxFallbacks.map(YAMLValue.int)),
      .entry("enable_pre_call_checks", preCallChecks.map(YAMLValue.bool)),
      .entry("fallbacks", fallbacks.yaml),
      .entry("context_window_fallbacks", contextFallbacks.yaml)
    ).appending(extra)
  }
}

extension LiteLLMConfig.ProxySettings {
  var yaml: YAMLValue {
    .mapping(
      .entry("set_verbose", verbose.map(YAMLValue.bool)),
      .entry("drop_params", dropParams.map(YAMLValue.bool)),
      .entry("request_timeout", requestTimeout.map(YAMLValue.seconds)),
      .entry("callbacks", callbacks.isEmpty ? nil : .flow(callbacks.map(YAMLValue.string), origin: callbacks[0].range))
    ).appending(extra)
  }
}

extension LiteLLMConfig.GeneralSettings {
  var yaml: YAMLValue {
    .mapping(
      .entry("master_key", masterKey.map { .string("os.environ/" + $0.value, origin: $0.range) })
    ).appending(extra)
  }
}

extension [FallbackRoute] {
  /// A list of maps with one key each, the only shape that LiteLLM accepts.
  fileprivate var yaml: YAMLValue? {
    if isEmpty { return nil }
    return .sequence(
      map { route in
        let targets = YAMLValue.flow(route.targets.map(YAMLValue.string), origin: route.targets.first?.range)
        return .mapping([YAMLValue.Entry(route.alias.value, targets)], origin: route.targets.first?.range)
      }, origin: first?.alias.range)
  }
}

extension YAMLValue {
  /// This mapping with more entries behind its own.
  func appending(_ entries: [Entry]) -> YAMLValue {
    guard !entries.isEmpty, case .mapping(let own) = content else { return self }
    return .mapping(own + entries, origin: origin)
  }

  /// The value, unless it is an empty mapping or list.
  var unlessEmpty: YAMLValue? { isEmpty ? nil : self }
}
