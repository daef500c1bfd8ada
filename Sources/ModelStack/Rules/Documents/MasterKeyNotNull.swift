internal import YAML

/// A master key is not said to be none.
enum MasterKeyNotNull: DocumentRule {
  static let metadata = RuleMetadata(
    id: "master-key-not-null", severity: .error, inDocuments: .error,
    summary: "'master_key' is absent or has a value.",
    rationale: """
      A 'master_key' without a value beats LITELLM_MASTER_KEY of the environment: LiteLLM 1.106.2 does not start, and \
      1.81.9 serves everybody.
      """,
    limits: "Without the key nothing is said: the environment can have one.",
    verifiedOn: ["LiteLLM 1.106.2"],
    bad: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini }
      general_settings: { master_key: null }
      """,
    good: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini }
      general_settings: { master_key: os.environ/LITELLM_MASTER_KEY }
      """,
    form: .litellm)

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    guard let entry = document.entry("general_settings", "master_key"), case .null = entry.value.content else {
      return []
    }
    return [
      Finding(
        "a 'master_key' without a value hides the one of the environment", at: entry.place(in: document),
        hint: "write 'os.environ/LITELLM_MASTER_KEY', or remove the key")
    ]
  }
}
