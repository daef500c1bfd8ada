internal import YAML

/// Clients find the aliases that they ask for.
enum KeptAlias: ChangeRule {
  static let metadata = RuleMetadata(
    id: "kept-alias", severity: .error,
    summary: "Every alias of the base is still there and goes into LiteLLM's config, or 'retired' says why not.",
    rationale: """
      Clients name aliases in settings of their own, which must not need a change (story 25.2, AC 5). LiteLLM answers \
      an alias that is gone with HTTP 400, at the next request.
      """,
    limits: "Known only to 'gen diff --base'. An alias that another one's '*' stands for counts as kept.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
      ---
      models:
        - { alias: talk, backend: openai, model: gpt-4o-mini }
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
      ---
      models:
        - { alias: talk, backend: openai, model: gpt-4o-mini }
      retired: { chat: its only client asks for talk since March }
      """,
    form: .change)

  static func check(_ before: Stack, _ after: Stack) -> [Finding] {
    if before.makesLiteLLMConfig, !after.makesLiteLLMConfig {
      return [
        Finding(
          "LiteLLM's config is not made any more, and every alias of the base goes with it", at: after.name.range,
          hint: "take 'litellm: false' out of 'outputs', or lower the rule in 'severities' with the reason")
      ]
    }
    let known = after.aliasNames
    let retired = Set(after.retired.map(\.alias.value))
    var seen: Set<String> = []
    let names = before.models.map(\.alias.value) + before.groupAliases.map(\.name)
    let gone = names.filter { !known.contains($0) && !retired.contains($0) && seen.insert($0).inserted }
    if gone.isEmpty { return [] }
    let heirs = heirs(of: before, in: after)
    return gone.map { alias in
      let heir = heirs[alias]
      return Finding(
        "the alias '\(alias)' of the base is gone", at: (heir ?? after.models.first)?.alias.range ?? after.name.range,
        hint: "keep it, or add 'retired: { \(YAMLEmitter.inline(.string(alias))): REASON }'",
        notes: heir.map { [Diagnostic.Note("'\($0.alias.value)' has its model: both names can stay")] } ?? [])
    }
  }

  /// The first new alias for the same model on the same backend, by the alias that it may have been before.
  private static func heirs(of before: Stack, in after: Stack) -> [String: Model] {
    struct Place: Hashable {
      var backend: String
      var model: String
    }
    var newcomers: [Place: Model] = [:]
    for model in after.models where before.model(named: model.alias.value) == nil {
      let place = Place(backend: model.backend.value, model: model.model.value)
      newcomers[place] = newcomers[place] ?? model
    }
    let heirs = before.models.compactMap { model in
      newcomers[Place(backend: model.backend.value, model: model.model.value)].map { (model.alias.value, $0) }
    }
    return Dictionary(heirs, uniquingKeysWith: { first, _ in first })
  }
}
