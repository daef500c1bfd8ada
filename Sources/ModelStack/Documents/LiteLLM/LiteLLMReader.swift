internal import YAML

/// LiteLLM's config in, the part of a stack that it tells out: models, the backends behind their addresses, fallbacks
/// and settings. The way back of ``LiteLLMRenderer``.
enum LiteLLMReader {
  /// - Parameter place: the place of what the file does not say, such as the stack's name.
  static func stack(of config: LiteLLMConfig, showsAllModels: Bool, place: SourceRange) -> Stack {
    var backends = Backends()
    let isChecked = config.routerSettings.preCallChecks?.value == true
    let models = config.modelList.map { model(of: $0, isChecked: isChecked, &backends) }
    var stack = Stack(
      name: Located("litellm", at: place), namespace: Located("default", at: place), partOf: nil, requirements: nil,
      nodes: [], backends: backends.all, models: models,
      fallbacks: config.fallbacks, contextFallbacks: config.contextFallbacks, budgets: [], tags: TagPolicy(),
      severities: [], outputs: Outputs(),
      litellm: settings(of: config, place: place), fallbackConfig: nil)
    stack.origin = .documents(showingAllModels: showsAllModels)
    return stack
  }

  private static func model(
    of deployment: LiteLLMConfig.Deployment, isChecked: Bool, _ backends: inout Backends
  ) -> Model {
    let params = deployment.params
    let (provider, name) = ProviderModel.split(params.model.value)
    let number = backends.number(of: params, provider: provider)
    let engine = backends.all[number].engine.value
    var info = deployment.info
    var context = params.contextLength
    if let limit = info.maxInputTokens {
      if isChecked, engine == .openAICompatible {
        context = limit
      } else if isChecked, engine == .ollama {
        if context == nil { backends.all[number] = backends.all[number].with(context: limit) }
      } else {
        info.extra.append(YAMLValue.Entry("max_input_tokens", .int(limit), keyOrigin: limit.range))
      }
    }
    return Model(
      alias: deployment.modelName, backend: backends.all[number].name, model: Located(name, at: params.model.range),
      reference: engine == .ollama ? try? ModelReference(name) : nil, timeout: params.timeout,
      streamTimeout: params.streamTimeout, latencyBudget: nil, context: context,
      isExplicit: Located(false, at: deployment.modelName.range), gpuMode: nil,
      isReplica: Located(false, at: deployment.modelName.range), mode: info.mode, uses: [],
      ollamaProtocol: provider == "ollama_chat" ? Located(.chat, at: params.model.range) : nil, thinking: nil,
      memory: nil, note: nil, params: params.extra.asMapping, info: info.extra.asMapping)
  }

  static func settings(of config: LiteLLMConfig, place: SourceRange) -> LiteLLMSettings {
    let router = config.routerSettings
    let proxy = config.litellmSettings
    let name = Located("litellm", at: place)
    return LiteLLMSettings(
      place: place, version: nil, service: name, port: Located(4000, at: place), deployment: name, configMap: name,
      labels: [], traces: [], routing: router.routingStrategy, retries: router.retries, timeout: router.timeout,
      cooldown: router.cooldown, allowedFails: router.allowedFails, maxFallbacks: router.maxFallbacks,
      preCallChecks: router.preCallChecks, requestTimeout: proxy.requestTimeout, dropParams: proxy.dropParams,
      verbose: proxy.verbose, callbacks: proxy.callbacks, masterKey: config.generalSettings.masterKey, secrets: [],
      routerSettings: router.extra.asMapping, litellmSettings: proxy.extra.asMapping,
      generalSettings: config.generalSettings.extra.asMapping)
  }

  /// The backends met so far: one for each provider, address and key.
  private struct Backends {
    var all: [Backend] = []
    private var numbers: [[String?]: Int] = [:]

    mutating func number(of params: LiteLLMConfig.Params, provider: String) -> Int {
      let key = params.apiKey?.variable
      let engine = Self.engine(provider, params)
      let identity = [engine.name, params.apiBase?.value, key?.value]
      if let number = numbers[identity] { return number }
      let number = all.count
      numbers[identity] = number
      let place = params.apiBase?.range ?? params.model.range
      all.append(
        Backend(
          name: Located("\(engine.name)-\(number + 1)", at: place), engine: Located(engine, at: params.model.range),
          address: params.apiBase.map { .url($0) } ?? .provider, apiKey: key, node: nil, version: nil, context: nil,
          memory: Resources(), cpu: Resources(), coldStart: nil, gpuMode: nil, traces: [], ollama: nil))
      return number
    }

    /// A server at an address of its own that is called as OpenAI speaks its protocol. An address without a path is the
    /// provider's gateway: to a server of one's own the path belongs.
    private static func engine(_ provider: String, _ params: LiteLLMConfig.Params) -> Engine {
      if provider == "ollama" || provider == "ollama_chat" { return .ollama }
      if provider == "openai", let base = params.apiBase, base.value.hasPath { return .openAICompatible }
      return .provider(provider)
    }
  }
}

/// A model as LiteLLM names it.
enum ProviderModel {
  /// What stands before and behind the first `/`; without one, or in the environment, the provider is not said.
  static func split(_ text: String) -> (provider: String, model: String) {
    guard !text.hasPrefix("os.environ/"), let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      return ("", text)
    }
    return (String(text[..<slash]), String(text[text.utf8.index(after: slash)...]))
  }
}

extension LiteLLMConfig.APIKey {
  fileprivate var variable: Located<String>? {
    if case .environment(let name) = self { name } else { nil }
  }
}

extension LiteLLMConfig {
  /// The fallbacks that LiteLLM follows: the router's, and where it has none those of `litellm_settings`.
  var fallbacks: [FallbackRoute] { followed(routerSettings.fallbacks, "fallbacks") }
  var contextFallbacks: [FallbackRoute] { followed(routerSettings.contextFallbacks, "context_window_fallbacks") }

  private func followed(_ routes: [FallbackRoute], _ key: String) -> [FallbackRoute] {
    if !routes.isEmpty { return routes }
    let written = [routerSettings.extra, litellmSettings.extra].compactMap { extra in
      extra.first { $0.key == key && !$0.value.isNothing }
    }
    return written.first?.value.readableRoutes ?? []
  }
}

extension [YAMLValue.Entry] {
  /// A mapping of these entries; nothing where there are none.
  fileprivate var asMapping: YAMLValue? { isEmpty ? nil : .mapping(self) }
}
