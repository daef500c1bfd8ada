internal import YAML

/// Further names are names of aliases that there are.
enum KnownGroupAlias: StackRule {
  static let metadata = RuleMetadata(
    id: "known-group-alias", severity: .error, inDocuments: .error,
    summary: "Every name in 'model_group_alias' stands for an alias in 'models'.",
    rationale: "LiteLLM starts without a word and answers every request for the name with an error.",
    bad: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        routerSettings: { model_group_alias: { gpt-4: chatt } }
      """,
    good: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        routerSettings: { model_group_alias: { gpt-4: chat } }
      """,
    isAdjustable: false)

  private static let models = Wording("'models'", litellm: "'model_list'")

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] { lists(in: stack) + unknownTargets(in: stack) }

  private static func unknownTargets(in stack: Stack) -> [Finding] {
    let names = stack.groupAliases
    if names.isEmpty { return [] }
    let known = stack.aliasNames
    let unknown = names.filter { !stack.isRouted($0.target, among: known) }
    if unknown.isEmpty { return [] }
    var suggestions = NameSuggestions(among: stack.plainAliases)
    return unknown.map { name in
      let nearest = suggestions.nearest(to: name.target)
      return Finding(
        "there is no alias '\(name.target)'", at: name.range,
        hint: nearest.map { "write '\($0.name)'" } ?? "name an alias of \(stack.words(models))",
        replacement: nearest.flatMap { $0.isOnly ? .string($0.name) : nil })
    }
  }

  /// Names that stand for several aliases, with none of which LiteLLM answers.
  private static func lists(in stack: Stack) -> [Finding] {
    let entries = stack.litellm.routerSettings?["model_group_alias"]?.entries ?? []
    return entries.filter { !$0.value.items.isEmpty }.map { entry in
      Finding(
        "'\(entry.key)' stands for a list, and LiteLLM takes one alias", at: entry.value.origin ?? stack.litellm.place,
        hint: "name one alias; models that share requests have one alias")
    }
  }
}
