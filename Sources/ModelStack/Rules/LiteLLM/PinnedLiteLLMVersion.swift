/// It is said which LiteLLM runs.
enum PinnedLiteLLMVersion: StackRule {
  static let metadata = RuleMetadata(
    id: "pinned-litellm-version", severity: .warning,
    summary: "'litellm' names one release.",
    rationale: """
      Releases differ in what they do without a master key, with streams and with failures. Without a version rules \
      can assume only what holds for all, and a moving tag changes the proxy whenever its pod moves.
      """,
    limits: "Not known here: which version the cluster really runs.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: "litellm: { version: latest, masterKey: LITELLM_MASTER_KEY }",
    good: "litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY }")

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let settings = stack.litellm
    if settings.release != nil { return [] }
    return [
      Finding(
        settings.version.map { "'\($0.value)' is no single release of LiteLLM" } ?? "it is not said which LiteLLM runs",
        at: settings.version?.range ?? settings.place,
        hint: "write the release in 'litellm', such as 'version: 1.81.9'")
    ]
  }
}
