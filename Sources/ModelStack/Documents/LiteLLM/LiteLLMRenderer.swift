internal import YAML

/// Stack in, LiteLLM's config out.
public enum LiteLLMRenderer {
  public static func config(of stack: Stack) -> LiteLLMConfig {
    let settings = stack.litellm
    let servers = stack.backends.map { Server($0, in: stack) }
    return LiteLLMConfig(
      modelList: stack.models.indices.compactMap { number in
        let server = stack.index.backend(ofModel: number).map { servers[$0] }
        return server.map { deployment(of: stack.models[number], on: $0, in: stack) }
      },
      routerSettings: LiteLLMConfig.RouterSettings(
        routingStrategy: settings.routing, retries: settings.retries, timeout: settings.timeout,
        cooldown: settings.cooldown, allowedFails: settings.allowedFails, maxFallbacks: settings.maxFallbacks,
        preCallChecks: settings.preCallChecks, fallbacks: stack.fallbacks, contextFallbacks: stack.contextFallbacks,
        extra: settings.routerSettings?.entries ?? []),
      litellmSettings: LiteLLMConfig.ProxySettings(
        verbose: settings.verbose, dropParams: settings.dropParams, requestTimeout: settings.requestTimeout,
        callbacks: settings.callbacks, extra: settings.litellmSettings?.entries ?? []),
      generalSettings: LiteLLMConfig.GeneralSettings(
        masterKey: settings.masterKey, extra: settings.generalSettings?.entries ?? []))
  }

  /// The ConfigMap around it.
  public static func configMap(_ config: LiteLLMConfig, of stack: Stack) -> ConfigMap {
    ConfigMap(
      metadata: ObjectMeta(
        name: stack.litellm.configMap, namespace: stack.namespace, labels: stack.litellm.labels.labelled(by: stack)),
      data: [YAMLValue.Entry("config.yaml", YAMLValue(.embedded(config.yaml)))])
  }

  /// What all deployments on one backend have in common.
  private struct Server {
    let backend: Backend
    let apiBase: Located<String>?
    let apiKey: LiteLLMConfig.APIKey?
    /// Where it runs, for a comment.
    let place: String

    init(_ backend: Backend, in stack: Stack) {
      self.backend = backend
      apiBase = LiteLLMRenderer.apiBase(of: backend, namespace: stack.namespace.value)
      apiKey = LiteLLMRenderer.apiKey(of: backend)
      place = backend.node.map { "\(backend.name.value) on \($0.value)" } ?? backend.name.value
    }
  }

  private static func deployment(of model: Model, on server: Server, in stack: Stack) -> LiteLLMConfig.Deployment {
    let backend = server.backend
    return LiteLLMConfig.Deployment(
      modelName: model.alias,
      params: LiteLLMConfig.Params(
        model: model.model.map { providerPrefix(of: model, on: backend) + "/" + $0 },
        apiBase: server.apiBase, apiKey: server.apiKey,
        timeout: model.timeout, streamTimeout: model.streamTimeout ?? model.timeout,
        contextLength: backend.engine.value == .ollama ? model.context : nil, extra: model.params?.entries ?? []),
      info: LiteLLMConfig.Info(
        mode: model.mode,
        maxInputTokens: checkedTokens(of: model, on: backend, in: stack), extra: model.info?.entries ?? []),
      comment: comment(on: model, server, in: stack))
  }

  /// The tokens that LiteLLM's checks before a call let through; nil where it does not check.
  static func checkedTokens(of model: Model, on backend: Backend, in stack: Stack) -> Located<Int>? {
    let isChecked = stack.litellm.preCallChecks?.value == true && backend.engine.value.isSelfHosted
    return isChecked ? model.context ?? backend.context : nil
  }

  /// What an operator wants to see above a deployment: where it runs, and where its requests go when it fails.
  private static func comment(on model: Model, _ server: Server, in stack: Stack) -> [String] {
    let targets = stack.fallback(of: model.alias.value)?.targets.map(\.value) ?? []
    let noRoute = model.isExplicit.value ? "asked for by name only" : "no fallback"
    let route = targets.isEmpty ? noRoute : "falls back to " + targets.joined(separator: ", then ")
    let line = server.place + "; " + route
    return model.note.map { [line, $0.value] } ?? [line]
  }

  // MARK: How LiteLLM spells it

  /// The provider in a model string. vLLM speaks OpenAI's protocol, so LiteLLM calls it as `openai/`.
  static func providerPrefix(of model: Model, on backend: Backend) -> String {
    switch backend.engine.value {
    case .vllm, .openAICompatible: "openai"
    case .ollama: model.effectiveOllamaProtocol == .chat ? "ollama_chat" : "ollama"
    case .provider(let name): name
    }
  }

  /// The address that LiteLLM appends its paths to: with `/v1` for servers of OpenAI's protocol, bare for Ollama.
  static func apiBase(of backend: Backend, namespace: String) -> Located<String>? {
    let speaksOpenAI = backend.engine.value == .vllm || backend.engine.value == .openAICompatible
    return backend.baseURL(namespace: namespace)?.map { text in
      let url = text.utf8.last == UInt8(ascii: "/") ? String(text.dropLast()) : text
      return speaksOpenAI && !url.hasPath ? url + "/v1" : url
    }
  }

  private static func apiKey(of backend: Backend) -> LiteLLMConfig.APIKey? {
    if let name = backend.apiKey { return .environment(name) }
    switch backend.engine.value {
    case .vllm, .openAICompatible: return LiteLLMConfig.APIKey.none(backend.engine.range)
    case .ollama, .provider: return nil
    }
  }
}

extension String {
  /// Whether a URL goes on behind its host and port.
  var hasPath: Bool { utf8.split(separator: UInt8(ascii: "/")).count > 2 }
}
