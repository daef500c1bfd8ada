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
    good: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        groq: { engine: groq, apiKey: GROQ_API_KEY }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: spare, backend: groq, model: llama-3.3-70b-versatile }
      fallbacks:
        - [chat, spare]
      budgets:
        chat: { nextTierWhenRefused: 6s }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.budgets.compactMap { budget in
      let alias = budget.alias.value
      guard stack.fallback(of: alias) == nil else { return nil }
      let nearest = Suggestion.nearest(to: alias, among: stack.fallbacks.lazy.map(\.alias.value)).first
      return Finding(
        stack.model(named: alias) == nil ? "there is no alias '\(alias)'" : "'\(alias)' has no fallback",
        at: budget.alias.range, hint: nearest.map { "write '\($0)'" } ?? "name the first alias of a chain, or remove it")
    }
  }
}
