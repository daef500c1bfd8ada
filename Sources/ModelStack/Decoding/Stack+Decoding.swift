internal import YAML

extension Stack: MappingDecodable {
  enum Keys {
    static let version = Key(
      "version", .integer(1...1), .required, example: "1", "The version of this format.")
    static let stack = Key(
      "stack", ValueType<StackIdentity>.mapping, .required, example: "{ name: home-lab, namespace: ml }",
      "What the stack is called and where it lives.")
    static let requirements = Key(
      "requirements", .map(.requirementID, "id", to: .text) { Requirement(id: $0, text: $1) },
      example: "{ FR206: Ollama serves phi4-mini as the CPU fallback }",
      "The texts behind the ids that manifests trace to, for their headers. Every id in 'traces' must be one of them."
    )
    static let nodes = Key(
      "nodes", .map(.text, "node name", to: ValueType<NodeProperties>.mapping) { $1.node(named: $0) },
      example: "{ k3s-worker-02: { memory: 8Gi } }", "The machines that backends are pinned to.")
    static let backends = Key(
      "backends",
      .map(.kubernetesName, "backend name", to: ValueType<BackendProperties>.mapping) { $1.backend(named: $0) },
      .required, example: "{ openai: { engine: openai, apiKey: OPENAI_API_KEY } }", "What answers requests.")
    static let models = Key(
      "models", .list(of: ValueType<Model>.mapping), .required,
      example: "[{ alias: chat, backend: openai, model: gpt-4o-mini }]",
      "The aliases that clients ask for, in the order of LiteLLM's list.")
    static let fallbacks = Key(
      "fallbacks", .routes, example: "[[vllm-qwen, ollama-qwen, openai-gpt4o]]",
      "Where a request goes when an alias fails: a chain '[A, B, C]', or 'A: [B, C]' where one alias has several targets in order."
    )
    static let contextFallbacks = Key(
      "contextFallbacks", .routes, example: "[[ollama-qwen, openai-gpt4o]]",
      "The same two spellings, for requests that are too long for an alias.")
    static let budgets = Key(
      "budgets", .map(.word, "alias", to: ValueType<FallbackBudgetProperties>.mapping) { $1.budget(of: $0) },
      example: "{ vllm-qwen: { nextTierWhenRefused: 5s } }",
      "What a failover may cost, by the first alias of a chain.")
    static let retired = Key(
      "retired", .map(.word, "alias", to: .reason) { RetiredAlias(alias: $0, reason: $1) },
      example: "{ ollama-llama: nobody asked for it since March }",
      "Aliases that were removed or renamed on purpose, with the reasons: 'gen diff --base' lets no other go.")
    static let tags = Key(
      "tags", ValueType<TagPolicy>.mapping, example: "{ allow: { \"phi4-mini:3.8b\": tested in March } }",
      "What the stack says of Ollama tags beyond the embedded library.")
    static let severities = Key(
      "severities", .map(.text, "rule", to: ValueType<SeverityChange>.mapping) { $1.override(of: $0) },
      example: "{ memory-headroom: { level: note, reason: measured } }",
      "Rules whose severity the stack changes.")
    static let policy = Key(
      "policy", ValueType<Policy>.mapping, example: "{ traceability: [Story, FR, NFR] }",
      "What this stack's operator wants beyond what works. Without this section none of it is asked for.")
    static let outputs = Key(
      "outputs", ValueType<Outputs>.mapping, example: "{ fallback: false }", "Where the manifests go.")
    static let litellm = Key(
      "litellm", ValueType<LiteLLMSettings>.mapping, example: "{ version: 1.81.9, retries: 1 }",
      "How the LiteLLM proxy is set up.")
    static let fallbackConfig = Key(
      "fallbackConfig", ValueType<FallbackSettings>.mapping, example: "{ healthTimeout: 5s }",
      "How n8n's fallback ConfigMap is made. Without this section none is made.")
  }

  /// All keys of models.yaml, the root of the tables that the manual is made from.
  public static var manualKeys: [any DescribedKey] { keys }

  static let keys: [any DescribedKey] = [
    Keys.version, Keys.stack, Keys.requirements, Keys.nodes, Keys.backends, Keys.models, Keys.fallbacks,
    Keys.contextFallbacks, Keys.budgets, Keys.retired, Keys.tags, Keys.severities, Keys.policy, Keys.outputs,
    Keys.litellm,
    Keys.fallbackConfig,
  ]

  static func read(from reader: inout MappingReader) -> Stack? {
    _ = reader.read(Keys.version)
    let identity = reader.read(Keys.stack)
    let requirements = reader.read(Keys.requirements)
    let nodes = reader.read(Keys.nodes) ?? []
    let backends = reader.read(Keys.backends)
    var models = reader.read(Keys.models)
    let fallbacks = routes(reader.read(Keys.fallbacks), &reader)
    let contextFallbacks = routes(reader.read(Keys.contextFallbacks), &reader)
    let budgets = reader.read(Keys.budgets) ?? []
    let retired = reader.read(Keys.retired) ?? []
    let tags = reader.read(Keys.tags) ?? TagPolicy()
    let severities = reader.read(Keys.severities) ?? []
    let policy = reader.read(Keys.policy) ?? Policy()
    let outputs = reader.read(Keys.outputs) ?? Outputs()
    let litellm = reader.read(Keys.litellm) ?? LiteLLMSettings(standardAt: reader.place)
    let fallbackConfig = reader.read(Keys.fallbackConfig)
    if let backends, models != nil {
      for problem in resolveModelNames(&models!, backends) { reader.report(problem) }
    }
    // What cannot be read is a problem; what else there is can still be judged.
    let unnamed = Located("", at: reader.place)
    return Stack(
      name: identity?.name ?? unnamed, namespace: identity?.namespace ?? unnamed, partOf: identity?.partOf,
      requirements: requirements, nodes: nodes, backends: backends ?? [], models: models ?? [], fallbacks: fallbacks,
      contextFallbacks: contextFallbacks,
      budgets: budgets, retired: retired, tags: tags, severities: severities, policy: policy, outputs: outputs,
      litellm: litellm,
      fallbackConfig: fallbackConfig)
  }

  private static func routes(_ spellings: [RouteSpelling]?, _ reader: inout MappingReader) -> [FallbackRoute] {
    let (routes, problems) = RouteSpelling.routes(spellings ?? [])
    for problem in problems { reader.report(problem) }
    return routes
  }
}

/// The `stack` section.
struct StackIdentity: MappingDecodable {
  var name: Located<String>
  var namespace: Located<String>
  var partOf: Located<String>?

  enum Keys {
    static let name = Key(
      "name", .text, .required, example: "home-lab", "What headers and messages call the stack.")
    static let namespace = Key(
      "namespace", .kubernetesName, .required, example: "ml", "The Kubernetes namespace of every object.")
    static let partOf = Key(
      "partOf", .kubernetesName, example: "home-lab",
      "The value of the label 'app.kubernetes.io/part-of'. With it every object carries the label.")
  }

  static let keys: [any DescribedKey] = [Keys.name, Keys.namespace, Keys.partOf]

  static func read(from reader: inout MappingReader) -> StackIdentity? {
    let name = reader.read(Keys.name)
    let namespace = reader.read(Keys.namespace)
    let partOf = reader.read(Keys.partOf)
    guard let name, let namespace else { return nil }
    return StackIdentity(name: name, namespace: namespace, partOf: partOf)
  }
}

/// A node's entry in `nodes`.
struct NodeProperties: MappingDecodable {
  var memory: Located<Quantity>?
  var hasGPU: Located<Bool>

  enum Keys {
    static let memory = Key("memory", .quantity, example: "8Gi", "All of its memory.")
    static let gpu = Key(
      "gpu", .boolean, .defaulted("false"), example: "true", "Whether it has a GPU.")
  }

  static let keys: [any DescribedKey] = [Keys.memory, Keys.gpu]

  static func read(from reader: inout MappingReader) -> NodeProperties? {
    NodeProperties(memory: reader.read(Keys.memory), hasGPU: reader.read(Keys.gpu, default: false))
  }

  func node(named name: Located<String>) -> ClusterNode {
    ClusterNode(name: name, memory: memory, hasGPU: hasGPU)
  }
}

/// A rule's entry in `severities`.
struct SeverityChange: MappingDecodable {
  var level: Located<SeverityOverride.Level>
  var reason: Located<String>

  enum Keys {
    static let level = Key(
      "level", .oneOf(SeverityOverride.Level.self), .required, example: "warning",
      "What its findings weigh in this stack; 'off': they are not reported.")
    static let reason = Key("reason", .reason, .required, example: "measured by hand", "Why.")
  }

  static let keys: [any DescribedKey] = [Keys.level, Keys.reason]

  static func read(from reader: inout MappingReader) -> SeverityChange? {
    let level = reader.read(Keys.level)
    let reason = reader.read(Keys.reason)
    guard let level, let reason else { return nil }
    return SeverityChange(level: level, reason: reason)
  }

  func override(of rule: Located<String>) -> SeverityOverride {
    SeverityOverride(rule: rule, level: level, reason: reason)
  }
}
