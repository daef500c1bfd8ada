/// The number of allowed failures is one that LiteLLM obeys.
enum EffectiveAllowedFails: StackRule {
  /// What LiteLLM takes for "nobody said anything": its own default (constants.py, 1.81.9 and 1.106.2).
  private static let ignored = 3

  static let metadata = RuleMetadata(
    id: "effective-allowed-fails", severity: .warning, inDocuments: .warning,
    summary: "'allowedFails' is not 3, which LiteLLM takes for unset.",
    rationale: """
      With the value of its default LiteLLM behaves as if the key were not there: only answers 401 and 404 leave a \
      model alone for a while, refused connections and timeouts never do.
      """,
    limits: "1.109.1 obeys a 3; which release was the first to do so is not known.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: "litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, allowedFails: 3 }",
    good: "litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, allowedFails: 2 }")

  private static let key = Wording("allowedFails", litellm: "allowed_fails")

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard let allowed = stack.litellm.allowedFails, allowed.value == ignored else { return [] }
    if let release = stack.litellm.release, release >= LiteLLMVersion(1, 109, 1) { return [] }
    return [
      Finding(
        "LiteLLM takes '\(stack.words(key)): \(ignored)' for unset", at: allowed.range,
        hint: "write another number, such as '2'")
    ]
  }
}
