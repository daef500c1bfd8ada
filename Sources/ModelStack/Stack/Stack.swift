/// What the operator means: the one source of every manifest.
///
/// Plain values, each with the place where it was written. It holds no parser and no document; rules check it,
/// renderers turn it into what each consumer reads.
public struct Stack: Sendable {
  /// What headers and messages call the stack.
  public var name: Located<String>
  /// The Kubernetes namespace of every object.
  public var namespace: Located<String>
  /// The value of the label `app.kubernetes.io/part-of`; where it is given, every object carries it.
  public var partOf: Located<String>?
  /// The texts behind the ids that manifests trace to; their headers show them.
  public var requirements: [Requirement]?
  public var nodes: [ClusterNode]
  public var backends: [Backend]
  public var models: [Model]
  /// Where a request goes when an alias fails.
  public var fallbacks: [FallbackRoute]
  /// Where a request goes when it is too long for an alias.
  public var contextFallbacks: [FallbackRoute]
  /// What a failover may cost, chain by chain.
  public var budgets: [FallbackBudget]
  /// Aliases that are gone on purpose.
  public var retired: [RetiredAlias]
  public var tags: TagPolicy
  public var severities: [SeverityOverride]
  /// What its operator wants beyond what works.
  public var policy: Policy
  public var outputs: Outputs
  public var litellm: LiteLLMSettings
  public var fallbackConfig: FallbackSettings?
  /// Where it was read from.
  public var origin = Origin.modelsYAML
  public private(set) var index = StackIndex()

  /// Where a stack was read from.
  public enum Origin: Sendable, Equatable {
    case modelsYAML
    /// Hand-written files of the consumers, which tell a part of it. Models can also stand in LiteLLM's database or in
    /// an included file; then the files do not show all of them. Where LiteLLM's config is not among the files, its
    /// settings are not shown.
    case documents(showingAllModels: Bool, showingLiteLLM: Bool = true)
  }

  /// Whether an alias that is not among the models is known to be missing.
  var showsAllModels: Bool {
    if case .documents(showingAllModels: false, showingLiteLLM: _) = origin { false } else { true }
  }

  /// Whether it tells how LiteLLM is set up.
  var showsLiteLLM: Bool {
    if case .documents(showingAllModels: _, showingLiteLLM: false) = origin { false } else { true }
  }

  /// Whether it was read from what people wrote for the consumers.
  var isHandWritten: Bool { origin != .modelsYAML }

  public init(
    name: Located<String>, namespace: Located<String>, partOf: Located<String>?, requirements: [Requirement]?,
    nodes: [ClusterNode], backends: [Backend], models: [Model], fallbacks: [FallbackRoute],
    contextFallbacks: [FallbackRoute], budgets: [FallbackBudget], retired: [RetiredAlias] = [], tags: TagPolicy,
    severities: [SeverityOverride], policy: Policy = Policy(), outputs: Outputs, litellm: LiteLLMSettings,
    fallbackConfig: FallbackSettings?
  ) {
    self.name = name
    self.namespace = namespace
    self.partOf = partOf
    self.requirements = requirements
    self.nodes = nodes
    self.backends = backends
    self.models = models
    self.fallbacks = fallbacks
    self.contextFallbacks = contextFallbacks
    self.budgets = budgets
    self.retired = retired
    self.tags = tags
    self.severities = severities
    self.policy = policy
    self.outputs = outputs
    self.litellm = litellm
    self.fallbackConfig = fallbackConfig
    index = StackIndex(of: self)
  }

  /// The same stack with other nodes, backends and models.
  func with(nodes: [ClusterNode], backends: [Backend], models: [Model]) -> Stack {
    var stack = self
    stack.nodes = nodes
    stack.backends = backends
    stack.models = models
    stack.index = StackIndex(of: stack)
    return stack
  }
}

/// The models of a stack with their backends: pairs that are made one by one, not as a list.
public struct PlacedModels: Sendable {
  fileprivate let models: [Model]
  fileprivate let backends: [Backend]
  fileprivate let backendOfModel: [Int?]

  public func forEach(_ body: (Model, Backend) -> Void) {
    for number in models.indices {
      if let backend = backendOfModel[number] { body(models[number], backends[backend]) }
    }
  }

  public func compactMap<Result>(_ transform: (Model, Backend) -> Result?) -> [Result] {
    var results: [Result] = []
    forEach { if let result = transform($0, $1) { results.append(result) } }
    return results
  }
}

extension Stack {
  public func backend(named name: String) -> Backend? {
    index.backend(named: name).map { backends[$0] }
  }

  public func node(named name: String) -> ClusterNode? {
    index.node(named: name).map { nodes[$0] }
  }

  /// The nodes that backends and the copy of the fallback config name, each as often as it is named.
  var namedNodes: [Located<String>] {
    backends.compactMap(\.node) + (fallbackConfig?.copyTo.map { [$0.node] } ?? [])
  }

  /// The first model with this alias; replicas share theirs.
  public func model(named alias: String) -> Model? {
    index.model(named: alias).map { models[$0] }
  }

  /// The same of an alias that a fallback names.
  func model(ofAlias alias: NumberedAlias) -> Model? {
    index.model(ofAlias: alias.number).map { models[$0] }
  }

  /// All models with this alias, in order: LiteLLM shares its requests out among them.
  public func deployments(of alias: String) -> [Model] {
    index.alias(alias).map { index.models(ofAlias: $0).map { models[$0] } } ?? []
  }

  /// The known backends of all models with this alias, each once.
  ///
  /// - Parameter alias: its number.
  func backends(ofAlias alias: Int) -> [Backend] {
    index.backends(ofAlias: alias).map { backends[$0] }
  }

  /// The node a backend is pinned to, where it is known.
  public func node(of backend: Backend) -> ClusterNode? {
    backend.node.flatMap { node(named: $0.value) }
  }

  /// The route of an alias; LiteLLM reads the first entry of several.
  public func fallback(of alias: String) -> FallbackRoute? {
    index.fallback(of: alias).map { fallbacks[$0] }
  }

  /// The models with their backends, in order; a model whose backend is unknown is left out.
  public var placedModels: PlacedModels {
    PlacedModels(models: models, backends: backends, backendOfModel: index.backendOfModel)
  }

  /// The models of one backend, in order.
  public func models(of backend: Backend) -> [Model] {
    guard let number = index.backend(named: backend.name.value) else { return [] }
    return index.models(ofBackend: number).map { models[$0] }
  }
}
