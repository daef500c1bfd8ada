internal import YAML

/// LiteLLM asks its clients for a key.
enum MasterKey: StackRule {
  /// The variable that LiteLLM reads where its file names none (proxy_server.py `load_config`, 1.81.9 and 1.106.2).
  private static let variable = "LITELLM_MASTER_KEY"

  static let metadata = RuleMetadata(
    id: "master-key", severity: .warning,
    summary: "'masterKey' names LiteLLM's master key, or a Secret of 'litellm.secrets' holds LITELLM_MASTER_KEY.",
    rationale: """
      Without a key LiteLLM 1.81.9 serves everybody who reaches it, cloud models included. 1.106.2 does not start, so \
      there it is an error.
      """,
    limits: """
      A variable that the Deployment sets and models.yaml does not tell is not known, nor which release after 1.81.9 \
      was the first that does not start.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: "litellm: { version: 1.81.9 }",
    good: "litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY }")

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let settings = stack.litellm
    if let finding = sharedKey(stack) { return [finding] }
    let isPromised = settings.secrets.contains { $0.keys.contains { $0.value == variable } }
    // A key among the passed-on settings is reported by 'distinct-pass-through'.
    let isPassedOn = settings.generalSettings?["master_key"] != nil
    guard settings.masterKey == nil, !isPromised, !isPassedOn else { return [] }
    let isPermitted = settings.generalSettings?[permission]?.locatedFlag?.value == true
    let (message, severity): (String, Severity) =
      switch settings.behaviour {
      case _ where isPermitted: ("without a master key, as '\(permission)' permits, LiteLLM serves everybody", .warning)
      case .until1_81_9: ("without a master key LiteLLM serves everybody who reaches it", .warning)
      case .since1_106_2: ("without a master key LiteLLM does not start", .error)
      case .unknown: ("without a master key LiteLLM serves everybody, or does not start (1.106.2)", .warning)
      }
    return [
      Finding(
        message, at: settings.version?.range ?? settings.place,
        hint: "add 'masterKey: \(variable)' to 'litellm', and the variable to LiteLLM's Deployment", severity: severity)
    ]
  }

  /// The key of `general_settings` with which 1.106.2 and 1.110.2 start without a master key.
  private static let permission = "dangerously_permit_weak_or_unset_master_key"

  /// One variable that is LiteLLM's key and a provider's: each of the two is given to those who need the other.
  private static func sharedKey(_ stack: Stack) -> Finding? {
    guard let key = stack.litellm.masterKey, let backend = stack.backends.first(where: { $0.apiKey == key }) else {
      return nil
    }
    return Finding(
      "'\(key.value)' is the key of '\(backend.name.value)' too: every client of LiteLLM then has it", at: key.range,
      hint: "write a variable of its own, such as '\(variable)'",
      notes: backend.apiKey.map { [Diagnostic.Note("the key of '\(backend.name.value)'", at: $0.range)] } ?? [])
  }
}
