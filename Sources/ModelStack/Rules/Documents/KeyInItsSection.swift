internal import YAML

/// Keys stand in the section where LiteLLM reads them.
enum KeyInItsSection: DocumentRule {
  static let metadata = RuleMetadata(
    id: "key-in-its-section", severity: .warning, inDocuments: .warning,
    summary: "Every key of a LiteLLM config stands in the section where LiteLLM reads it.",
    rationale: """
      LiteLLM ignores a setting in another section without a word. 'cooldown_time' and 'allowed_fails' are obeyed in \
      'router_settings' alone, and 'health_check_interval' there keeps LiteLLM from starting.
      """,
    limits: "Fallbacks have a rule of their own.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: RuleExample.config("litellm_settings: { cooldown_time: 30 }"),
    good: RuleExample.config("router_settings: { cooldown_time: 30 }"),
    form: .litellm)

  /// Keys with which LiteLLM does not start in `router_settings` (proxy_server.py, 1.106.2).
  private static let refusedInRouter: Set = ["health_check_interval", "health_check_concurrency"]

  /// What only `model_info` has; in `litellm_params` it goes out in the body of each request.
  private static let infoOnly: Set = ["mode", "context_window"]

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    document.keys.flatMap { key -> [Finding] in
      guard let home = home(of: key.key, in: key.section) else { return [] }
      let isRefused = key.section == .router && refusedInRouter.contains(key.key)
      return key.entries.map { entry in
        Finding(
          isRefused
            ? "with '\(key.key)' in 'router_settings' LiteLLM does not start"
            : "LiteLLM does not read '\(key.key)' in \(key.section.title)",
          at: entry.place(in: document), hint: "move it to \(home.title)", severity: isRefused ? .error : .warning)
      }
    }
  }

  /// The section that reads a key which its own does not.
  static func home(of key: String, in section: LiteLLMSection) -> LiteLLMSection? {
    if FallbacksWhereRead.keys.contains(key) { return nil }
    switch section {
    case .params: return infoOnly.contains(key) ? .info : nil
    case .modelList: return !section.reads(key) && LiteLLMKeys.params.contains(key) ? .params : nil
    case .info: return nil
    case .top, .router, .proxy, .general: break
    }
    if section == .proxy, LiteLLMSections.home(of: key, writtenIn: .proxy) == .router { return .router }
    if section == .proxy, ["cooldown_time", "allowed_fails", "enable_pre_call_checks"].contains(key) { return .router }
    if section.reads(key) { return nil }
    return (LiteLLMSection.settings + [.top]).first { $0 != section && $0.reads(key) }
  }
}
