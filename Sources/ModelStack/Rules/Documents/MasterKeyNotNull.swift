internal import YAML

/// A master key is not said to be none.
enum MasterKeyNotNull: DocumentRule {
  static let metadata = RuleMetadata(
    id: "master-key-not-null", severity: .error, inDocuments: .error,
    summary: "'master_key' is absent or has a value, and not the one of LiteLLM's documentation.",
    rationale: """
      A 'master_key' without a value beats LITELLM_MASTER_KEY of the environment: LiteLLM 1.106.2 does not start, and \
      1.81.9 serves everybody. With 'sk-1234', which everybody knows, 1.106.2 does not start either.
      """,
    limits: "Without the key nothing is said: the environment can have one.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: RuleExample.config("general_settings: { master_key: null }"),
    good: RuleExample.config("general_settings: { master_key: os.environ/LITELLM_MASTER_KEY }"),
    form: .litellm)

  /// The key that LiteLLM refuses by its digest (proxy/auth/master_key_boot_check.py, 1.106.2): its documentation's.
  static let wellKnown = "sk-1234"

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    guard let entry = document.entry("general_settings", "master_key") else { return [] }
    let isAbsent = entry.value == YAMLValue(.null) || entry.value.string == ""
    guard isAbsent || entry.value.string == wellKnown else { return [] }
    return [
      Finding(
        isAbsent
          ? "a 'master_key' without a value hides the one of the environment"
          : "everybody knows '\(wellKnown)': LiteLLM 1.106.2 does not start with it",
        at: entry.place(in: document), hint: "write 'os.environ/LITELLM_MASTER_KEY', or remove the key",
        severity: isAbsent ? nil : .warning)
    ]
  }
}
