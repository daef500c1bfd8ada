/// What is retired is gone.
enum RetiredAliasIsGone: StackRule {
  static let metadata = RuleMetadata(
    id: "retired-alias-is-gone", severity: .warning,
    summary: "No entry of 'retired' is an alias that is still there.",
    rationale: "An entry left behind would let the alias go without a word the next time.",
    limits: "Not known here: whether there ever was such an alias.",
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
      retired: { chat: nobody asks for it }
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
      retired: { talk: nobody asks for it }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.retired.compactMap { entry in
      guard let model = stack.model(named: entry.alias.value) else { return nil }
      return Finding(
        "'\(entry.alias.value)' is retired and still an alias", at: entry.alias.range,
        hint: "remove the entry, or the alias",
        notes: [Diagnostic.Note("the alias is here", at: model.alias.range)])
    }
  }
}
