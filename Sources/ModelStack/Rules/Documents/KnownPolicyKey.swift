internal import YAML

/// LiteLLM knows the errors that its policies speak of.
enum KnownPolicyKey: DocumentRule {
  static let metadata = RuleMetadata(
    id: "known-policy-key", severity: .warning, inDocuments: .warning,
    summary: "Every key of 'retry_policy', 'model_group_retry_policy' and 'allowed_fails_policy' is one of LiteLLM's.",
    rationale: """
      LiteLLM starts with any other and ignores it: the errors that were meant are retried, or cool a model down, as \
      if no policy stood there.
      """,
    limits: "The keys are those of LiteLLM \(LiteLLMKeys.versions); the newer has more.",
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

  /// The keys of a policy, each by its own spelling.
  private struct Policy {
    var known: [String]

    init(_ keys: LiteLLMKeys) { known = keys.all }

    /// People leave out the word "Error".
    func meaning(of key: String) -> String? {
      known.first { $0.replacing("Error", with: "") == key } ?? Suggestion.onlyNearest(to: key, among: known)
    }
  }

  private static let retries = Policy(.retryPolicy)
  private static let allowedFails = Policy(.allowedFailsPolicy)

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    guard let router = document.values["router_settings"] else { return [] }
    let ofGroups = router["model_group_retry_policy"]?.entries.map(\.value) ?? []
    let retryPolicies = ([router["retry_policy"]].compactMap { $0 } + ofGroups).flatMap(\.entries)
    let failPolicy = router["allowed_fails_policy"]?.entries ?? []
    return retryPolicies.compactMap { finding(about: $0, in: retries, document) }
      + failPolicy.compactMap { finding(about: $0, in: allowedFails, document) }
  }

  private static func finding(
    about entry: YAMLValue.Entry, in policy: Policy, _ document: LiteLLMDocument
  ) -> Finding? {
    if policy.known.contains(entry.key) { return nil }
    let meant = policy.meaning(of: entry.key)
    return Finding(
      "LiteLLM's policy has no key '\(entry.key)'", at: entry.place(in: document),
      hint: meant.map { "write '\($0)'" } ?? "name an error as LiteLLM does, such as '\(policy.known[0])'",
      replacement: meant.map { .string($0) })
  }
}
