internal import YAML

extension Stack {
  /// The same stack with what a server's own manifest says of it.
  ///
  /// - Parameters:
  ///   - name: what the server is to be called: two can have one name in two namespaces, then each keeps its own.
  ///   - names: the backends that are this server; they become one.
  func joining(_ part: ServerPart, called name: String, to names: Set<String>) -> Stack {
    guard let first = backends.firstIndex(where: { names.contains($0.name.value) }) else { return self }
    let isTaken = backends.contains { $0.name.value == name && !names.contains(name) }
    let ownName = isTaken ? backends[first].name : Located(name, at: part.backend.name.range)
    let models = models.map { model in
      names.contains(model.backend.value) ? model.on(ownName, as: model.reference) : model
    }
    // What a route asks for is loaded as the route says.
    let routed = Set(models.lazy.filter { $0.backend == ownName }.compactMap(\.reference?.canonical))
    var ollama = part.backend.ollama
    ollama?.alsoPull.removeAll { routed.contains($0.value.canonical) }
    let backend = backends[first].joined(with: part.backend, ollama, called: ownName)
    let kept = backends.indices.filter { $0 == first || !names.contains(backends[$0].name.value) }
    return with(
      nodes: nodes + (part.gpuNode.map { [$0] } ?? []),
      backends: kept.map { $0 == first ? backend : backends[$0] }, models: models)
  }
}

extension Backend {
  /// The same with what a server's manifest says. The address and the protocol are the client's.
  fileprivate func joined(with server: Backend, _ ollama: OllamaServer?, called name: Located<String>) -> Backend {
    Backend(
      name: name, engine: engine, address: address, apiKey: apiKey, node: server.node, version: server.version,
      context: server.context, memory: server.memory, cpu: server.cpu, coldStart: coldStart, gpuMode: gpuMode,
      deliberate: deliberate, traces: traces, ollama: ollama, manifest: server.manifest)
  }
}

extension ServerPart {
  /// The protocol by which a server is asked. An Ollama that is asked by OpenAI's is not joined: what holds of its own
  /// does not hold there.
  enum Speech {
    case ollama, openAI

    /// Nothing of engines that are no server of one's own, or not known to be one.
    init?(_ engine: Engine) {
      switch engine {
      case .ollama: self = .ollama
      case .vllm, .openAICompatible, .provider("openai"), .provider("hosted_vllm"): self = .openAI
      case .provider: return nil
      }
    }
  }

  var speech: Speech? { Speech(backend.engine.value) }

  /// A stack of this server alone.
  var stack: Stack {
    let place = backend.manifest?.place ?? backend.name.range
    return Stack(place: place, backends: [backend], models: [], fallbacks: [])
  }
}

extension ChainPart {
  /// The chain as a stack of its own: its tiers go by the names that their keys begin with.
  var stack: Stack {
    var backends: [Backend] = []
    let models = tiers.map { tier in
      let backend = tier.backend
      let alias = Located(tier.prefix, at: tier.endpoint.range)
      backends.append(backend)
      return Model(
        alias: alias, backend: backend.name, model: tier.model,
        reference: tier.kind == .ollama ? try? ModelReference(tier.model.value) : nil, timeout: nil, streamTimeout: nil,
        latencyBudget: nil, context: nil, isExplicit: Located(false, at: alias.range), gpuMode: nil,
        isReplica: Located(false, at: alias.range), mode: Located("chat", at: alias.range), uses: [],
        ollamaProtocol: nil, thinking: nil, memory: nil, note: nil, params: nil, info: nil)
    }
    let steps = zip(models, models.dropFirst()).map { FallbackRoute(alias: $0.alias, targets: [$1.alias]) }
    return Stack(place: settings.place, backends: backends, models: models, fallbacks: steps)
  }
}

extension FallbackConfig.Tier {
  fileprivate var backend: Backend {
    let engine: Engine =
      switch kind {
      case .vllm: .vllm
      case .ollama: .ollama
      case .openAICompatible: .openAICompatible
      case .litellm: .provider("litellm")
      }
    return Backend(
      name: Located(prefix.lowercased(), at: endpoint.range), engine: Located(engine, at: endpoint.range),
      address: .url(endpoint), apiKey: nil, node: nil, version: nil, context: nil, memory: Resources(),
      cpu: Resources(), coldStart: nil, gpuMode: nil, deliberate: [], traces: [], ollama: nil)
  }
}

extension Stack {
  /// A stack that hand-written files tell without LiteLLM's config.
  fileprivate init(place: SourceRange, backends: [Backend], models: [Model], fallbacks: [FallbackRoute]) {
    let name = Located("litellm", at: place)
    self.init(
      name: name, namespace: Located("default", at: place), partOf: nil, requirements: nil, nodes: [],
      backends: backends, models: models, fallbacks: fallbacks, contextFallbacks: [], budgets: [], tags: TagPolicy(),
      severities: [], outputs: Outputs(),
      litellm: LiteLLMReader.settings(of: LiteLLMConfig(.mapping([])), place: place), fallbackConfig: nil)
    origin = .documents(showingAllModels: true, showingLiteLLM: false)
  }
}
