internal import YAML

/// Every alias of a fallback is the alias of a model.
enum KnownFallbackTarget: StackRule {
  static let metadata = RuleMetadata(
    id: "known-fallback-target", severity: .error,
    summary: "Every alias in 'fallbacks' and 'contextFallbacks' is defined in 'models'.",
    rationale: """
      LiteLLM starts with unknown aliases and says nothing. At the first failure it skips the target, or answers 500 where \
      there is no other. Aliases are compared letter by letter, case included.
      """,
    limits: """
      The aliases in 'default_fallbacks' and 'content_policy_fallbacks' of 'routerSettings' are not looked at.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
      fallbacks:
        - [chat, spare]
      """,
    good: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        groq: { engine: groq, apiKey: GROQ_API_KEY }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: spare, backend: groq, model: llama-3.3-70b-versatile }
      fallbacks:
        - [chat, spare]
      """,
    isAdjustable: false)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let groupAliases = Set(stack.groupAliases.map(\.name))
    // In a chain one place names a target and the next route's alias.
    var seen: Set<SourceRange> = []
    let unknown = (stack.fallbacks + stack.contextFallbacks).flatMap { [$0.alias] + $0.targets }.filter {
      stack.model(named: $0.value) == nil && $0.value != Stack.anyAlias && !groupAliases.contains($0.value)
        && seen.insert($0.range).inserted
    }
    if unknown.isEmpty { return [] }
    let names = Names(of: stack)
    return unknown.map { alias in
      Finding(
        names.message(about: alias.value), at: alias.range, hint: names.hint(instead: alias.value))
    }
  }

  /// What somebody can have meant by an unknown alias.
  private struct Names {
    private var all: [String] = []
    private var byLowercased: [String: String] = [:]
    private var byModel: [String: String] = [:]

    init(of stack: Stack) {
      for (model, backend) in stack.placedModels {
        let alias = model.alias.value
        all.append(alias)
        byLowercased[alias.lowercased()] = alias
        let provider = LiteLLMRenderer.providerPrefix(of: model, on: backend)
        for name in [model.model.value, "\(provider)/\(model.model.value)"] where byModel[name] == nil {
          byModel[name] = alias
        }
      }
    }

    func message(about name: String) -> String {
      if let alias = byModel[name] { return "'\(name)' is the model of the alias '\(alias)', not an alias" }
      if let alias = byLowercased[name.lowercased()] {
        return "there is no alias '\(name)'; LiteLLM tells it from '\(alias)' by its case"
      }
      return "there is no alias '\(name)'"
    }

    func hint(instead name: String) -> String {
      let meant = byModel[name] ?? byLowercased[name.lowercased()] ?? Suggestion.nearest(to: name, among: all).first
      return meant.map { "write '\($0)'" } ?? "add a model with this alias, or remove it from the fallbacks"
    }
  }
}
