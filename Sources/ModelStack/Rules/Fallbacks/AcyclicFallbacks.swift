internal import YAML

/// No alias falls back to itself, on whatever way.
enum AcyclicFallbacks: StackRule {
  static let metadata = RuleMetadata(
    id: "acyclic-fallbacks", severity: .error, inDocuments: .warning,
    summary: "No chain of fallbacks comes back to an alias that it began with.",
    rationale: """
      A circle gives no further tier: LiteLLM tries each of its aliases (1.81.9 each as often as there are attempts) \
      and then reports the error. It is nearly always a name in the wrong place.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: RuleExample.twoTiers(
      """
      fallbacks:
        - [chat, spare, chat]
      """),
    good: RuleExample.twoTiers(
      """
      fallbacks:
        - [chat, spare]
      """))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let inContext = FallbackCycles(among: stack.index.contextFallbacks, named: stack.index.aliases)
    return (facts.circles + inContext.circles).map(finding)
  }

  private static func finding(about circle: FallbackCycles.Circle) -> Finding {
    let name = circle.close.value
    if circle.length == 1 {
      return Finding(
        "'\(name)' falls back to itself", at: circle.close.range, hint: "remove it from its own targets")
    }
    return Finding(
      "fallbacks go in a circle: \(circle.way)", at: circle.close.range,
      hint: "remove '\(name)' here, or name another alias")
  }
}
