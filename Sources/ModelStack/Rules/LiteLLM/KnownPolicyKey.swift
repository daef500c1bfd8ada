internal import YAML

/// LiteLLM knows the errors that its policies speak of.
enum KnownPolicyKey: StackRule {
  static let metadata = RuleMetadata(
    id: "known-policy-key", severity: .warning, inDocuments: .warning,
    summary: "Every key of 'retry_policy', 'model_group_retry_policy' and 'allowed_fails_policy' is one of LiteLLM's.",
    rationale: """
      LiteLLM starts with any other and ignores it: the errors that were meant are retried, or cool a model down, as \
      if no policy stood there.
      """,
    limits: "The keys are those of LiteLLM 1.106.2, which has more than 1.81.9.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        routerSettings:
          model_group_retry_policy:
            chat: { ContentPolicyViolationRetries: 0 }
      """,
    good: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        routerSettings:
          model_group_retry_policy:
            chat: { ContentPolicyViolationErrorRetries: 0 }
      """)

  /// The errors that both policies tell apart (`RetryPolicy` and `AllowedFailsPolicy`, types/router.py, 1.106.2).
  private static let errors = [
    "BadRequest", "Authentication", "Timeout", "RateLimit", "ContentPolicyViolation", "InternalServer",
    "ServiceUnavailable", "NotFound",
  ]
  private static let retries = Policy(errors: errors, ending: "Retries", others: ["DefaultRetries"])
  private static let allowedFails = Policy(errors: errors + ["BadGateway"], ending: "AllowedFails")

  private struct Policy {
    var known: [String]
    /// The keys as people write them, without the word "Error".
    private var short: [String: String]

    init(errors: [String], ending: String, others: [String] = []) {
      known = errors.map { $0 + "Error" + ending } + others
      short = Dictionary(uniqueKeysWithValues: errors.map { ($0 + ending, $0 + "Error" + ending) })
    }

    func meaning(of key: String) -> String? { short[key] ?? Suggestion.onlyNearest(to: key, among: known) }
  }

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard let router = stack.litellm.routerSettings else { return [] }
    let ofGroups = router["model_group_retry_policy"]?.entries.map(\.value) ?? []
    let retryPolicies = ([router["retry_policy"]].compactMap { $0 } + ofGroups).flatMap(\.entries)
    let failPolicy = router["allowed_fails_policy"]?.entries ?? []
    return retryPolicies.compactMap { finding(about: $0, in: retries, stack) }
      + failPolicy.compactMap { finding(about: $0, in: allowedFails, stack) }
  }

  private static func finding(about entry: YAMLValue.Entry, in policy: Policy, _ stack: Stack) -> Finding? {
    if policy.known.contains(entry.key) { return nil }
    let meant = policy.meaning(of: entry.key)
    return Finding(
      "LiteLLM's policy has no key '\(entry.key)'", at: entry.keyOrigin ?? stack.litellm.place,
      hint: meant.map { "write '\($0)'" } ?? "name an error as LiteLLM does, such as '\(policy.known[2])'",
      replacement: meant.map { .string($0) })
  }
}
