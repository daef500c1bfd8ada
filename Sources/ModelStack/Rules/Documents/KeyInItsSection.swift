internal import YAML

/// Keys stand in the section where LiteLLM reads them.
enum KeyInItsSection: DocumentRule {
  static let metadata = RuleMetadata(
    id: "key-in-its-section", severity: .error, inDocuments: .warning,
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

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    document.keys.flatMap { key -> [Finding] in
      guard let (home, name) = home(of: key.key, in: key.section) else { return [] }
      let isRefused = key.section == .router && refusedInRouter.contains(key.key)
      return key.uses.map { use in
        let word = document.word(for: name, in: home, use)
        let move = name == key.key ? "move it to" : "write '\(name)' in"
        return Finding(
          isRefused
            ? "with '\(key.key)' in 'router_settings' LiteLLM does not start"
            : "LiteLLM does not read '\(key.key)' in \(document.title(of: key.section))",
          at: use.entry.place(in: document), hint: word?.hint ?? "\(move) \(document.target(home))",
          severity: isRefused ? .error : nil)
      }
    }
  }

  /// The section that reads a key which its own does not, and its name there.
  static func home(of key: String, in section: LiteLLMSection) -> (section: LiteLLMSection, name: String)? {
    if FallbacksWhereRead.keys.contains(key) { return nil }
    if case .another(let home, let name)? = section.note(on: key)?.reader { return (home, name ?? key) }
    switch section {
    case .params, .info: return nil
    case .modelList: return !section.reads(key) && LiteLLMKeys.params.contains(key) ? (.params, key) : nil
    case .top, .router, .proxy, .general:
      if section.reads(key) { return nil }
      let home = (LiteLLMSection.settings + [.top]).first { $0 != section && $0.reads(key) }
      return home.map { ($0, key) }
    }
  }
}
