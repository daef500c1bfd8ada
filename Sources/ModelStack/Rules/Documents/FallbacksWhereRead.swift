internal import YAML

/// Fallbacks stand where LiteLLM reads them, and once.
enum FallbacksWhereRead: DocumentRule {
  static let metadata = RuleMetadata(
    id: "fallbacks-where-read", severity: .error, inDocuments: .error,
    summary: "Fallbacks stand in 'router_settings', or else in 'litellm_settings'.",
    rationale: """
      LiteLLM ignores them at the top and in 'general_settings', so no request falls back. Where both \
      sections have them, those of 'litellm_settings' are ignored: the two are not joined.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: RuleExample.twoTierConfig(
      """
      general_settings:
        fallbacks: [{ chat: [spare] }]
      """),
    good: RuleExample.twoTierConfig(
      """
      router_settings:
        fallbacks: [{ chat: [spare] }]
      """),
    form: .litellm)

  static let keys: Set = ["fallbacks", "context_window_fallbacks", "content_policy_fallbacks", "default_fallbacks"]

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    document.keys.filter { keys.contains($0.key) }.flatMap { key in
      key.entries.compactMap { finding(about: $0, in: key.section, document) }
    }
  }

  private static func finding(
    about entry: YAMLValue.Entry, in section: LiteLLMSection, _ document: LiteLLMDocument
  ) -> Finding? {
    let place = entry.place(in: document)
    switch section {
    // What stands at a model goes out with its requests, which can have fallbacks of their own.
    case .router, .info, .params: return nil
    case .proxy:
      guard let winner = document.entry("router_settings", entry.key), !winner.value.isNothing, !entry.value.isNothing
      else { return nil }
      return Finding(
        "LiteLLM ignores these '\(entry.key)': 'router_settings' has some too", at: place,
        hint: "join the two in 'router_settings'", severity: .warning,
        notes: [Diagnostic.Note("these win", at: winner.place(in: document))])
    case .top, .modelList, .general:
      return Finding(
        "LiteLLM does not read '\(entry.key)' in \(section.title), so "
          + (hasOthers(document) ? "it does nothing" : "nothing falls back"), at: place,
        hint: "move it to 'router_settings'")
    }
  }

  /// Whether there are fallbacks where LiteLLM reads them.
  private static func hasOthers(_ document: LiteLLMDocument) -> Bool {
    ["router_settings", "litellm_settings"].contains { section in
      keys.contains { document.entry(section, $0).map { !$0.value.isNothing } ?? false }
    }
  }
}

extension YAMLValue {
  /// Whether Python takes the value for false as a list: nothing, or an empty one.
  var isNothing: Bool {
    if case .null = content { true } else { isEmpty }
  }
}
