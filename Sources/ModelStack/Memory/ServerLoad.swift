public import YAML

/// What an Ollama server may have to load, and how it runs it: what the rules about memory and the plan reckon with.
public struct ServerLoad: Sendable {
  /// One model, whichever routes lead to it.
  public struct Entry: Sendable {
    /// Where it is first named.
    public var reference: Located<ModelReference>
    /// Tokens, the most that any of its routes asks for.
    public var context: Int
    /// Where that context is written; nil where it is Ollama's default.
    public var contextPlace: SourceRange?
    /// Nil where neither its shape is known nor a need declared.
    public var demand: ModelDemand?
    /// What its weights take, as far as is known; a part of ``demand``.
    public var weights: ByteRange?
  }

  public var backend: Backend
  /// Routed models, then those that are only pulled. Models that run in the cloud are left out.
  public var entries: [Entry]
  public var settings: RunnerSettings
  public var maxLoadedModels: Int

  /// The loads of all Ollama servers of a stack, in order. Those are left out that load their models into the memory of
  /// a GPU, and of hand-written files those whose settings are not shown.
  public static func all(in stack: Stack, _ catalog: ModelCatalog) -> [ServerLoad] {
    stack.backends.compactMap { backend in
      if let manifest = backend.manifest, !manifest.showsEnvironment || manifest.usesGPU { return nil }
      if backend.ollama?.hasGPU == true { return nil }
      return backend.ollama.map { ServerLoad(backend, $0, models: stack.models(of: backend), catalog) }
    }
  }

  private init(_ backend: Backend, _ server: OllamaServer, models: [Model], _ catalog: ModelCatalog) {
    self.backend = backend
    settings = server.settings(of: backend)
    maxLoadedModels = server.maxLoadedModels?.value ?? RunnerSettings.defaultMaxLoadedModels
    entries = []
    var numbers: [String: Int] = [:]
    var asked: Set<Ask> = []
    let created = server.basesOfCreatedModels
    for model in models {
      guard let reference = model.reference else { continue }
      let ask = Ask(model: reference.canonical, context: model.ownContext?.value, memory: model.memory?.value)
      guard asked.insert(ask).inserted else { continue }
      add(
        Located(reference, at: model.model.range), shape: created[reference.canonical], context: model.ownContext,
        memory: model.memory?.value, catalog,
        &numbers)
    }
    for reference in server.alsoPull { add(reference, shape: nil, context: nil, memory: nil, catalog, &numbers) }
  }

  /// What one route asks of the server; a second one that asks for the same adds nothing.
  private struct Ask: Hashable {
    var model: String
    var context: Int?
    var memory: Quantity?
  }

  /// - Parameter base: the model that it is created from, whose shape it has.
  ///
  /// Ollama keeps one runner for the weights, whatever names lead to them (server/sched.go at v0.13.3 finds runners by
  /// the path of the weights).
  private mutating func add(
    _ reference: Located<ModelReference>, shape base: ModelReference?, context own: Located<Int>?, memory: Quantity?,
    _ catalog: ModelCatalog, _ numbers: inout [String: Int]
  ) {
    if reference.value.isCloud { return }
    let shape = base ?? reference.value
    let place = own ?? backend.context
    var entry = Entry(
      reference: reference, context: place?.value ?? RunnerSettings.defaultContext, contextPlace: place?.range,
      weights: catalog.weights(of: shape))
    if let figures = catalog.figures(of: shape) {
      entry.demand = .computed(figures, context: entry.context)
    } else if let need = memory ?? catalog.declaredMemory(of: reference.value) {
      entry.demand = .measured(ByteCount(need.bytes))
    }
    let identity = catalog.identity(of: reference.value)
    guard let number = numbers[identity] else {
      numbers[identity] = entries.count
      entries.append(entry)
      return
    }
    if entry.isLarger(than: entries[number]) {
      entry.reference = entries[number].reference
      entries[number] = entry
    }
  }

  /// The memory limit of its container.
  public var limit: ByteCount? { backend.memory.limit.map { ByteCount($0.value.bytes) } }

  /// What the container takes when it is fullest, without prompt caches.
  public var container: ContainerEstimate { container(of: entries, maxLoadedModels) }

  /// What the container takes with one model loaded, without its prompt cache; nil where its need is not known.
  public func container(of entry: Entry) -> ContainerEstimate? {
    entry.demand == nil ? nil : container(of: [entry], 1)
  }

  /// The same as ``container`` with the prompt caches as far as they are bounded.
  public var containerWithPromptCaches: ContainerEstimate {
    ContainerEstimate(of: entries.compactMap(\.demand), maxLoadedModels: maxLoadedModels, settings: settings)
  }

  /// The models that fill the container, the largest first.
  public var residents: [Entry] {
    let formula = container.formula
    let sized = entries.compactMap { entry in
      entry.demand.map { (entry, $0.estimate(settings, formula).total.upper) }
    }
    return sized.sorted { $0.1 > $1.1 }.prefix(maxLoadedModels).map(\.0)
  }

  private func container(of entries: [Entry], _ maxLoadedModels: Int) -> ContainerEstimate {
    ContainerEstimate(
      of: entries.compactMap(\.demand), maxLoadedModels: maxLoadedModels, settings: settingsWithoutPromptCache)
  }

  /// Prompt caches grow with use and have a rule of their own.
  var settingsWithoutPromptCache: RunnerSettings {
    var settings = settings
    settings.promptCache = .zero
    return settings
  }
}

extension ServerLoad.Entry {
  /// Whether it needs more than the same model on another route.
  fileprivate func isLarger(than other: Self) -> Bool {
    switch (demand, other.demand) {
    case (.measured(let need)?, .measured(let other)?): need > other
    case (nil, _): false
    case (_, nil): true
    default: context > other.context
    }
  }
}
