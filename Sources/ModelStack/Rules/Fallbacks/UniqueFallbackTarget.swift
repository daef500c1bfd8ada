internal import YAML

/// No list of targets names one twice.
enum UniqueFallbackTarget: StackRule {
  static let metadata = RuleMetadata(
    id: "unique-fallback-target", severity: .error, inDocuments: .warning,
    summary: "No alias stands twice among the fallback targets of another.",
    rationale: """
      LiteLLM 1.106.2 skips the second, 1.81.9 tries the failed alias once more: neither reaches another model, and \
      nearly always another alias was meant.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: RuleExample.twoTiers(
      """
      fallbacks:
        - { chat: [spare, spare] }
      """),
    good: RuleExample.twoTiers(
      """
      fallbacks:
        - { chat: [spare] }
      """))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    (stack.fallbacks + stack.contextFallbacks).flatMap { repetitions(in: $0, of: stack) }
  }

  private static func repetitions(in route: FallbackRoute, of stack: Stack) -> [Finding] {
    if route.targets.count == 1 { return [] }
    var first: [String: SourceRange] = [:]
    return route.targets.compactMap { target in
      // Circles and unknown aliases are reported by rules of their own.
      guard target.value != route.alias.value, stack.model(named: target.value) != nil else { return nil }
      guard let earlier = first.updateValue(target.range, forKey: target.value) else { return nil }
      first[target.value] = earlier
      return Finding(
        "'\(target.value)' is a target of '\(route.alias.value)' already", at: target.range,
        hint: "remove it, or name another alias", notes: [Diagnostic.Note("the first is here", at: earlier)])
    }
  }
}
