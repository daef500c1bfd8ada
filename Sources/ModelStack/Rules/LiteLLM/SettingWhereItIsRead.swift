internal import YAML

/// Settings that are passed on to LiteLLM stand in the section where it reads them.
enum SettingWhereItIsRead: StackRule {
  static let metadata = RuleMetadata(
    id: "setting-where-it-is-read", severity: .error,
    summary: "A setting that is passed on stands in the section of LiteLLM's file where LiteLLM reads it.",
    rationale: """
      LiteLLM ignores a setting in another section without a word; 'health_check_interval' in 'router_settings' even \
      keeps it from starting.
      """,
    limits: "It knows the settings that are often misplaced, not all that LiteLLM has.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        litellmSettings: { retry_after: 1 }
      """,
    good: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        routerSettings: { retry_after: 1 }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    facts.passThroughBlocks.flatMap { block in
      block.entries.compactMap { finding(about: $0, in: block) }
    }
  }

  private static func finding(about entry: YAMLValue.Entry, in block: PassThroughBlock) -> Finding? {
    let range = block.key(of: entry)
    if LiteLLMSections.readNowhere.contains(entry.key) {
      return Finding("LiteLLM reads no setting '\(entry.key)'", at: range, hint: "remove it")
    }
    guard let home = LiteLLMSections.home(of: entry.key, writtenIn: block.section) else { return nil }
    return Finding(
      "LiteLLM does not read '\(entry.key)' in '\(block.section.rawValue)'", at: range,
      hint: "move it to '\(home.word)' of 'litellm'")
  }
}

extension PassThroughBlock.Section {
  /// The key of models.yaml that is passed on into the section.
  var word: String {
    switch self {
    case .params: "params"
    case .info: "info"
    case .router: "routerSettings"
    case .proxy: "litellmSettings"
    case .general: "generalSettings"
    }
  }
}
