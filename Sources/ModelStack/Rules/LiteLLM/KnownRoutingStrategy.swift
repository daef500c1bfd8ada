internal import YAML

/// LiteLLM knows the routing strategy.
enum KnownRoutingStrategy: StackRule {
  static let metadata = RuleMetadata(
    id: "known-routing-strategy", severity: .error, inDocuments: .error,
    summary: "'routing' is a strategy that LiteLLM has.",
    rationale: "With any other LiteLLM does not start.",
    limits: "Not known here: strategies that came after LiteLLM 1.109.1.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: "litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, routing: least-bussy }",
    good: "litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, routing: least-busy }")

  /// Source: `RoutingStrategy` (types/router.py) and `routing_strategy_init` (router.py), 1.81.9 and 1.106.2.
  private static let strategies = [
    "simple-shuffle", "least-busy", "latency-based-routing", "cost-based-routing", "usage-based-routing-v2",
    "usage-based-routing", "provider-budget-routing",
  ]
  /// Known since 1.106.2 at the latest.
  private static let laterStrategies = ["lar1"]
  /// Of all versions.
  static let all = strategies + laterStrategies

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard let routing = stack.litellm.routing else { return [] }
    let known = stack.litellm.behaviour == .until1_81_9 ? strategies : all
    if known.contains(routing.value) || YAMLValue.string(routing).isFilledIn { return [] }
    let nearest = Suggestion.nearest(to: routing.value, among: known).first
    return [
      Finding(
        "LiteLLM has no routing strategy '\(routing.value)'", at: routing.range,
        hint: nearest.map { "write '\($0)'" } ?? "use one of: \(known.joined(separator: ", "))",
        replacement: Suggestion.onlyNearest(to: routing.value, among: known).map { .string($0) })
    ]
  }
}
