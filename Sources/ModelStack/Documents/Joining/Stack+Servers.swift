internal import YAML

/// A server that is one of a client's backends, or several of them.
struct ServerJoin {
  var server: ServerPart
  /// What it is to be called: two can have one name in two namespaces, then each keeps its own.
  var name: String
  /// The names of the backends that are this server; they become one. No two joins of a client share any.
  var backends: Set<String>
}

extension Stack {
  /// The same stack with what the servers' own manifests say of them.
  func joining(_ joins: [ServerJoin]) -> Stack {
    var (backends, models, nodes) = (backends, models, nodes)
    // By their names, the first of each; what is joined goes by its new one.
    var numbers: [String: Int] = [:]
    for (number, backend) in backends.enumerated() where numbers[backend.name.value] == nil {
      numbers[backend.name.value] = number
    }
    var modelsOfBackend: [String: [Int]] = [:]
    for (number, model) in models.enumerated() { modelsOfBackend[model.backend.value, default: []].append(number) }
    var merged: Set<Int> = []
    for join in joins {
      let own = join.backends.compactMap { numbers[$0] }.sorted()
      guard let first = own.first else { continue }
      let isTaken = numbers[join.name] != nil && !join.backends.contains(join.name)
      let name = isTaken ? backends[first].name : Located(join.name, at: join.server.backend.name.range)
      // What a route asks for is loaded as the route says.
      var routed: Set<String> = []
      for number in join.backends.compactMap({ modelsOfBackend[$0] }).joined() {
        models[number] = models[number].on(name, as: models[number].reference)
        if let reference = models[number].reference { routed.insert(reference.canonical) }
      }
      var ollama = join.server.backend.ollama
      ollama?.alsoPull.removeAll { routed.contains($0.value.canonical) }
      backends[first] = backends[first].joined(with: join.server.backend, ollama, called: name)
      merged.formUnion(own.dropFirst())
      for old in join.backends { numbers[old] = nil }
      numbers[name.value] = first
      if let node = join.server.gpuNode { nodes.append(node) }
    }
    return with(
      nodes: nodes, backends: backends.indices.filter { !merged.contains($0) }.map { backends[$0] }, models: models)
  }
}

extension Backend {
  /// The same with what a server's manifest says. The address and the protocol are the client's.
  fileprivate func joined(with server: Backend, _ ollama: OllamaServer?, called name: Located<String>) -> Backend {
    Backend(
      name: name, engine: engine, address: address, apiKey: apiKey, node: server.node, version: server.version,
      context: server.context, memory: server.memory, cpu: server.cpu, coldStart: coldStart, gpuMode: gpuMode,
      traces: traces, ollama: ollama, manifest: server.manifest)
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
      cpu: Resources(), coldStart: nil, gpuMode: nil, traces: [], ollama: nil)
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
