internal import YAML

/// Further names of an alias fall back as it does.
enum GroupAliasHasFallback: StackRule {
  static let metadata = RuleMetadata(
    id: "group-alias-has-fallback", severity: .warning, inDocuments: .warning,
    summary: "A name in 'model_group_alias' has a fallback where the alias behind it has one.",
    rationale: "LiteLLM looks for fallbacks by the name that was asked for: those of the alias behind it do not hold.",
    limits: "Not known here: whether clients use the further name at all.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: RuleExample.twoTiers(
      """
      fallbacks:
        - [chat, spare]
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        routerSettings: { model_group_alias: { gpt-4: chat } }
      """),
    good: RuleExample.twoTiers(
      """
      fallbacks:
        - [chat, spare]
        - { gpt-4: [spare] }
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        routerSettings: { model_group_alias: { gpt-4: chat } }
      """))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let names = stack.groupAliases
    guard !names.isEmpty, !stack.hasDefaultFallback, stack.beginKnown(stack.index.fallbacks) else { return [] }
    return names.compactMap { name in
      guard stack.fallback(of: name.name) == nil, let route = stack.fallback(of: name.target) else { return nil }
      let targets = route.targets.map(\.value).joined(separator: ", ")
      return Finding(
        "'\(name.name)' does not fall back as '\(name.target)' does", at: name.range,
        hint: "add '\(name.name): [\(targets)]' to 'fallbacks'",
        notes: [Diagnostic.Note("the fallbacks of '\(name.target)'", at: route.alias.range)])
    }
  }
}
