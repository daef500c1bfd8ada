/// The declared LiteLLM is no release that was tampered with.
enum SafeLiteLLMVersion: StackRule {
  static let metadata = RuleMetadata(
    id: "safe-litellm-version", severity: .error,
    summary: "LiteLLM's version is none of the releases that somebody else published in its name.",
    rationale: """
      1.82.7 and 1.82.8 (24 March 2026) sent keys, tokens and the cluster's secrets to a stranger whenever Python \
      started (https://github.com/BerriAI/litellm/issues/24512); 1.107.0 was reported compromised by its makers on 21 \
      October 2026 (https://github.com/JuliusBrussee/caveman/releases/tag/middleware-python-v1.0.1).
      """,
    limits: "Only releases known when this gen was made.",
    bad: "litellm: { version: 1.82.7, masterKey: LITELLM_MASTER_KEY }",
    good: "litellm: { version: 1.106.2, masterKey: LITELLM_MASTER_KEY }")

  /// Withdrawn from PyPI.
  private static let compromised = [
    LiteLLMVersion(1, 82, 7), LiteLLMVersion(1, 82, 8), LiteLLMVersion(1, 107, 0),
  ]

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard let version = stack.litellm.version, let release = stack.litellm.release, compromised.contains(release) else {
      return []
    }
    return [
      Finding(
        "LiteLLM '\(version.value)' is compromised", at: version.range,
        hint: "run another release, and change every key that this one could read")
    ]
  }
}
