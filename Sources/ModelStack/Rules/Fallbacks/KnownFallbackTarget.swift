internal import YAML

/// Every alias of a fallback is the alias of a model.
enum KnownFallbackTarget: StackRule {
  static let metadata = RuleMetadata(
    id: "known-fallback-target", severity: .error, inDocuments: .error,
    summary: "Every alias in a list of fallbacks is defined among the models.",
    rationale: """
      LiteLLM starts with unknown aliases and says nothing. At the first failure it skips the target, or answers 500 \
      where there is no other. Aliases are compared letter by letter, case included.
      """,
    limits: """
      An alias with a '*' stands for every name of its form, and the 'id' of a 'model_info' for its deployment. In a \
      hand-written config the whole model string of a deployment is a warning: LiteLLM routes to it.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
      fallbacks:
        - [chat, spare]
      """,
    good: RuleExample.twoTiers(
      """
      fallbacks:
        - [chat, spare]
      """),
    isAdjustable: false)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let passedOn = passedOnRoutes(in: stack)
    let places =
      stack.index.fallbacks.flatMap { modelless($0, in: stack) }
      + stack.index.contextFallbacks.flatMap { modelless($0, in: stack) }
      + passedOn.flatMap { [$0.alias] + $0.targets } + passedOnTargets(in: stack)
    if places.isEmpty { return [] }
    var known = stack.aliasNames
    known.others.formUnion(stack.deploymentIDs)
    // In a chain one place names a target and the next route's alias.
    var seen: Set<SourceRange> = []
    let unknown = places.filter { !stack.isRouted($0.value, among: known) && seen.insert($0.range).inserted }
    if unknown.isEmpty { return [] }
    var names = Names(of: stack)
    let keys = Set((stack.fallbacks + stack.contextFallbacks + passedOn).map(\.alias.range))
    return unknown.map { name in
      var finding = names.finding(about: name)
      if stack.isHandWritten, names.isModelString(name.value), !keys.contains(name.range) {
        finding.severity = .warning
      }
      return finding
    }
  }

  /// The names of a route that are no model's alias as they stand.
  private static func modelless(_ route: NumberedRoute, in stack: Stack) -> [Located<String>] {
    let isAlias = { (alias: NumberedAlias) in stack.index.model(ofAlias: alias.number) != nil }
    if isAlias(route.alias), route.targets.allSatisfy(isAlias) { return [] }
    return ([route.alias] + route.targets).lazy.filter { !isAlias($0) }.map(\.name)
  }

  /// Those that models.yaml only passes on.
  private static func passedOnRoutes(in stack: Stack) -> [FallbackRoute] {
    passedOnSettings(of: stack).flatMap { $0["content_policy_fallbacks"]?.readableRoutes ?? [] }
  }

  private static func passedOnTargets(in stack: Stack) -> [Located<String>] {
    passedOnSettings(of: stack).flatMap { ($0["default_fallbacks"]?.items ?? []).compactMap(\.locatedText) }
  }

  private static func passedOnSettings(of stack: Stack) -> [YAMLValue] {
    [stack.litellm.routerSettings, stack.litellm.litellmSettings].compactMap { $0 }
  }

  /// What somebody can have meant by an unknown alias.
  private struct Names {
    private var byLowercased: [String: String] = [:]
    private var byModel: [String: String] = [:]
    /// Models as LiteLLM's config names them, each with its provider.
    private var modelStrings: Set<String> = []
    private var suggestions: NameSuggestions

    init(of stack: Stack) {
      suggestions = NameSuggestions(among: stack.plainAliases)
      stack.placedModels.forEach { add($0, on: $1) }
    }

    private mutating func add(_ model: Model, on backend: Backend) {
      let alias = model.alias.value
      byLowercased[alias.lowercased()] = alias
      let modelString = "\(LiteLLMRenderer.providerPrefix(of: model, on: backend))/\(model.model.value)"
      modelStrings.insert(modelString)
      for name in [model.model.value, modelString] where byModel[name] == nil {
        byModel[name] = alias
      }
    }

    func isModelString(_ name: String) -> Bool { modelStrings.contains(name) }

    mutating func finding(about unknown: Located<String>) -> Finding {
      let name = unknown.value
      if let alias = byModel[name] {
        return finding(unknown, "'\(name)' is the model of the alias '\(alias)', not an alias", meant: alias)
      }
      if let alias = byLowercased[name.lowercased()] {
        return finding(
          unknown, "there is no alias '\(name)'; LiteLLM tells it from '\(alias)' by its case", meant: alias)
      }
      let nearest = suggestions.nearest(to: name)
      return Finding(
        "there is no alias '\(name)'", at: unknown.range,
        hint: nearest.map { "write '\($0.name)'" } ?? "add a model with this alias, or remove it from the fallbacks",
        replacement: nearest.flatMap { $0.isOnly ? .string($0.name) : nil })
    }

    private func finding(_ unknown: Located<String>, _ message: String, meant alias: String) -> Finding {
      Finding(message, at: unknown.range, hint: "write '\(alias)'", replacement: .string(alias))
    }
  }
}
