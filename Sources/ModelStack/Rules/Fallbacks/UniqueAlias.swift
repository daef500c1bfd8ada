internal import YAML

/// An alias that stands more than once does so on purpose.
enum UniqueAlias: StackRule {
  static let metadata = RuleMetadata(
    id: "unique-alias", severity: .error, inDocuments: .warning,
    summary: "An alias stands once, or every one of its entries says 'replica: true' and names the same model.",
    rationale: """
      LiteLLM shares the requests for an alias out among all its entries at random: by accident, clients get answers \
      now of one model and now of another.
      """,
    limits: """
      Replicas are compared where one provider or engine names both models. Servers that any name can be given to \
      ('azure', 'openai-compatible') are not compared. In hand-written files entries are taken for replicas, and for \
      meant to be unlike where one says 'order', 'weight', 'rpm' or 'tpm'.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: chat, backend: openai, model: gpt-4.1-mini }
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: quick, backend: openai, model: gpt-4.1-mini }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.index.aliases.indices.compactMap { alias in
      let numbers = stack.index.models(ofAlias: alias)
      return numbers.count > 1
        ? several(numbers.map { stack.models[$0] }, in: stack) : numbers.first.flatMap { single(stack.models[$0]) }
    }
  }

  private static func single(_ model: Model) -> Finding? {
    guard model.isReplica.value else { return nil }
    return Finding(
      "'\(model.alias.value)' stands only once", at: model.isReplica.range,
      hint: "remove 'replica', or add the other entry", severity: .warning)
  }

  private static func several(_ entries: [Model], in stack: Stack) -> Finding? {
    let accident = stack.isHandWritten ? nil : undeclared(entries)
    return accident ?? repeated(entries) ?? unlike(entries, in: stack)
  }

  private static func undeclared(_ entries: [Model]) -> Finding? {
    let first = entries[0]
    guard let other = entries.first(where: { !$0.isReplica.value }) else { return nil }
    // Where none says so the second entry is the accident.
    let wrong = first.isReplica.value ? other : entries.dropFirst().first { !$0.isReplica.value } ?? first
    let others = entries.first { $0.alias.range != wrong.alias.range }
    return Finding(
      "the alias '\(wrong.alias.value)' stands \(entries.count) times", at: wrong.alias.range,
      hint: "give each model an alias of its own, or write 'replica: true' at every entry",
      notes: others.map { [Diagnostic.Note("it stands here too", at: $0.alias.range)] } ?? [])
  }

  private static func repeated(_ entries: [Model]) -> Finding? {
    var firsts: [[String]: Model] = [:]
    for model in entries {
      let identity = [model.backend.value, model.model.value]
      guard let first = firsts.updateValue(model, forKey: identity) else { continue }
      guard model.params == first.params, model.info == first.info, model.timeout == first.timeout,
        model.effectiveOllamaProtocol == first.effectiveOllamaProtocol
      else { continue }
      return Finding(
        "an entry of '\(model.alias.value)' stands twice, word for word", at: model.alias.range,
        hint: "remove one, or write what should differ", severity: .warning,
        notes: [Diagnostic.Note("the first is here", at: first.alias.range)])
    }
    return nil
  }

  private static func unlike(_ entries: [Model], in stack: Stack) -> Finding? {
    if entries.contains(where: \.isBalanced) { return nil }
    var firsts: [Engine: Model] = [:]
    for model in entries {
      guard let backend = stack.backend(named: model.backend.value), backend.namesItsModels else { continue }
      let engine = backend.engine.value
      let first = firsts[engine, default: model]
      firsts[engine] = first
      if model.name == first.name { continue }
      return Finding(
        "replicas of '\(model.alias.value)' are unlike: '\(model.model.value)' is not '\(first.model.value)'",
        at: model.model.range, hint: "give unlike models aliases of their own", severity: .warning,
        notes: [Diagnostic.Note("the first replica", at: first.model.range)])
    }
    return nil
  }
}

extension Backend {
  /// Providers whose models go by the names of deployments or regions.
  private static let providersOfDeployments: Set = [
    "azure", "azure_ai", "azure_text", "bedrock", "litellm_proxy", "sagemaker", "vertex_ai",
  ]

  /// Whether two names of models are two models.
  fileprivate var namesItsModels: Bool {
    if engine.value == .ollama || engine.value == .vllm { return true }
    return !isOwnServer && !Self.providersOfDeployments.contains(engine.value.name)
  }
}

extension Model {
  /// The model without the spellings that Ollama takes for the same.
  fileprivate var name: String { reference?.canonical ?? model.value }

  /// Whether it says how requests are shared out, so that unlike models can be meant.
  fileprivate var isBalanced: Bool {
    ["order", "weight", "rpm", "tpm"].contains { params?[$0] != nil }
  }
}
