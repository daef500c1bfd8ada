internal import YAML

/// A budget is one of a chain that there is.
enum BudgetNamesChain: StackRule {
  static let metadata = RuleMetadata(
    id: "budget-names-chain", severity: .error,
    summary: "Every key of 'budgets' is an alias with a fallback.",
    rationale: "A budget of no chain would be kept by nothing, and look as if it were.",
    bad: """
      budgets:
        chat: { nextTierWhenRefused: 5s }
      """,
    good: RuleExample.twoTiers(
      """
      fallbacks:
        - [chat, spare]
      budgets:
        chat: { nextTierWhenRefused: 6s }
      """))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let homeless = stack.budgets.filter { stack.fallback(of: $0.alias.value) == nil }
    guard !homeless.isEmpty, stack.beginKnown(stack.index.fallbacks) else { return [] }
    var suggestions = NameSuggestions(among: stack.fallbacks.lazy.map(\.alias.value))
    return homeless.map { budget in
      let alias = budget.alias.value
      let nearest = suggestions.nearest(to: alias)
      return Finding(
        stack.model(named: alias) == nil ? "there is no alias '\(alias)'" : "'\(alias)' has no fallback",
        at: budget.alias.range,
        hint: nearest.map { "write '\($0.name)'" } ?? "name the first alias of a chain, or remove it",
        replacement: nearest.flatMap { $0.isOnly ? .string($0.name) : nil })
    }
  }
}
