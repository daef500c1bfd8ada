internal import YAML

/// Flags of a LiteLLM config are flags.
enum BooleanFlag: DocumentRule {
  static let metadata = RuleMetadata(
    id: "boolean-flag", severity: .warning, inDocuments: .warning,
    summary: "Flags of a LiteLLM config are true or false, without quotes.",
    rationale: """
      LiteLLM reads the text "false" as true where it asks whether there is something, and the text "true" as nothing \
      where it compares with true. 'drop_params' counts as unset when it is a list.
      """,
    limits: """
      It knows the flags that it names: those that were tried. A text that has the effect of its flag is not reported. \
      LiteLLM 1.106.2 reads a text in 'drop_params' as the flag it spells, 1.81.9 does not.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini }
      router_settings: { enable_pre_call_checks: "false" }
      """,
    good: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini }
      router_settings: { enable_pre_call_checks: false }
      """,
    form: .litellm)

  /// Flags that count as on with any text.
  private static let onWithText: [LiteLLMSection: Set<String>] = [
    .info: ["disable_background_health_check"],
    .router: ["enable_pre_call_checks", "disable_cooldowns", "set_verbose"],
    .proxy: ["set_verbose", "modify_params"],
  ]
  /// Flags that count as off with whatever is not true itself.
  private static let offUnlessTrue: [LiteLLMSection: Set<String>] = [
    .proxy: ["drop_params", "json_logs", "turn_off_message_logging", "cache"]
  ]

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    document.sections.flatMap { section, entries in
      entries.compactMap { entry -> Finding? in
        let spelled = entry.value.spelledFlag
        let place = entry.value.isList ? entry.place(in: document) : entry.value.origin ?? entry.place(in: document)
        if onWithText[section]?.contains(entry.key) == true, spelled == false {
          return finding("LiteLLM takes the text of '\(entry.key)' for true", at: place, spelled)
        }
        guard offUnlessTrue[section]?.contains(entry.key) == true, spelled == true || entry.value.isList else {
          return nil
        }
        return finding("LiteLLM takes '\(entry.key)' for unset: it is \(entry.value.typeName)", at: place, spelled)
      }
    }
  }

  private static func finding(_ message: String, at place: SourceRange, _ spelled: Bool?) -> Finding {
    Finding(
      message, at: place, hint: spelled.map { "write '\($0)' without quotes" } ?? "write 'true' or 'false'",
      replacement: spelled.map { .bool($0) })
  }
}
