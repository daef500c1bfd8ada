internal import YAML

/// Flags that LiteLLM reads are flags.
enum BooleanFlag: StackRule {
  static let metadata = RuleMetadata(
    id: "boolean-flag", severity: .warning, inDocuments: .warning,
    summary: "Flags that LiteLLM reads are true or false, without quotes.",
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
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        routerSettings: { disable_cooldowns: "false" }
      """,
    good: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        routerSettings: { disable_cooldowns: false }
      """)

  /// Flags that count as on with any text.
  private static let onWithText: [PassThroughBlock.Section: Set<String>] = [
    .info: ["disable_background_health_check"],
    .router: ["enable_pre_call_checks", "disable_cooldowns", "set_verbose"],
    .proxy: ["set_verbose", "modify_params"],
  ]
  /// Flags that count as off with whatever is not true itself.
  private static let offUnlessTrue: [PassThroughBlock.Section: Set<String>] = [
    .proxy: ["drop_params", "json_logs", "turn_off_message_logging", "cache"]
  ]

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    facts.passThroughBlocks.flatMap { block in
      block.entries.compactMap { entry -> Finding? in
        // What models.yaml has a word for is reported as that.
        let word = LiteLLMOwnWords.word(for: entry.key, in: block.section, on: block.backend?.engine.value)
        return word != nil && !stack.isHandWritten ? nil : finding(about: entry, in: block)
      }
    }
  }

  private static func finding(about entry: YAMLValue.Entry, in block: PassThroughBlock) -> Finding? {
    let spelled = entry.value.spelledFlag
    let message: String
    if onWithText[block.section]?.contains(entry.key) == true, spelled == false {
      message = "LiteLLM takes the text of '\(entry.key)' for true"
    } else if offUnlessTrue[block.section]?.contains(entry.key) == true, spelled == true || entry.value.isList {
      message = "LiteLLM takes '\(entry.key)' for unset: it is \(entry.value.typeName)"
    } else {
      return nil
    }
    return Finding(
      message, at: entry.value.isList ? block.key(of: entry) : block.value(of: entry),
      hint: spelled.map { "write '\($0)' without quotes" } ?? "write 'true' or 'false'",
      replacement: spelled.map { .bool($0) })
  }
}
