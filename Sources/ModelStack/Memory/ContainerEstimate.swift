/// What is known of the need of one model that an Ollama server may load.
public enum ModelDemand: Hashable, Sendable {
  /// With a context of its own (`num_ctx`), or nil for the server's.
  case computed(ModelFigures, context: Int? = nil)
  /// Measured or declared as a whole, where no shape is known.
  case measured(ByteCount)

  func estimate(_ settings: RunnerSettings, _ formula: MemoryFormula) -> MemoryEstimate {
    switch self {
    case .computed(let figures, let context):
      MemoryEstimate(figures, context: context ?? settings.context, settings: settings, formula: formula)
    case .measured(let need): MemoryEstimate(measured: need)
    }
  }
}

/// What the container of an Ollama server takes when it is fullest.
///
/// All of it counts against the memory limit: on a CPU weights are allocated, not mapped (llm/server.go:637-645 at
/// v0.13.3).
public struct ContainerEstimate: Hashable, Sendable {
  /// The formula that was used: of the version, or of a version not known the one with the larger total.
  public let formula: MemoryFormula
  /// The models that fill it: the largest, as many as may be loaded together; the largest first.
  public let residents: [MemoryEstimate]
  /// The prompt caches of the residents as far as they are bounded by a setting.
  public let promptCache: ByteCount
  /// How far the prompt caches of the residents can grow because nothing bounds them; not within ``total``. Where the
  /// version is not known, it may have no such cache.
  public let unboundedPromptCache: ByteCount

  /// Residents, container and bounded prompt caches.
  public var total: ByteRange {
    residents.map(\.total).reduce(.zero, +) + formula.containerOverhead + promptCache
  }

  /// `models` are different models: each runner is counted once. At most `maxLoadedModels` of them, at least one, are
  /// loaded together (`OLLAMA_MAX_LOADED_MODELS`). Where the version is not known, the larger estimate holds.
  public init(
    of models: [ModelDemand], maxLoadedModels: Int = RunnerSettings.defaultMaxLoadedModels, settings: RunnerSettings
  ) {
    let candidates = settings.formulas.map { formula in
      Self(
        formula: formula, residents: Self.largest(maxLoadedModels, of: models.map { $0.estimate(settings, formula) }),
        settings: settings)
    }
    // There is at least one formula.
    self = candidates.dropFirst().reduce(candidates[0]) { $0.total.upper < $1.total.upper ? $1 : $0 }
  }

  private init(formula: MemoryFormula, residents: [MemoryEstimate], settings: RunnerSettings) {
    self.formula = formula
    self.residents = residents
    let promptCache = settings.promptCache ?? RunnerSettings.defaultPromptCache
    let caches = residents.map { _ in promptCache }.sum()
    let mayHaveCache = settings.formulas.contains(where: \.hasPromptCache)
    self.promptCache = formula.hasPromptCache && settings.promptCache != nil ? caches : .zero
    unboundedPromptCache = mayHaveCache && settings.promptCache == nil ? caches : .zero
  }

  private static func largest(_ count: Int, of models: [MemoryEstimate]) -> [MemoryEstimate] {
    Array(models.sorted { $0.total.upper > $1.total.upper }.prefix(max(1, count)))
  }
}
