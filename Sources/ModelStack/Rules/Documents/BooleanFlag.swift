internal import YAML

/// Flags that LiteLLM reads are flags.
enum BooleanFlag: DocumentRule {
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

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    document.keys.flatMap { key -> [Finding] in
      guard let effect = key.section.note(on: key.key)?.textInFlag else { return [] }
      return key.entries.compactMap { finding(about: $0, effect, document) }
    }
  }

  private static func finding(
    about entry: YAMLValue.Entry, _ effect: LiteLLMKeyNote.TextInFlag, _ document: LiteLLMDocument
  ) -> Finding? {
    let spelled = entry.value.spelledFlag
    let isMet = LiteLLMShape.flag.isMet(by: entry.value)
    let message: String
    switch effect {
    case .on where spelled == false: message = "LiteLLM takes the text of '\(entry.key)' for true"
    case .unset where spelled == true || !isMet:
      message = "LiteLLM takes '\(entry.key)' for unset: it is \(entry.value.typeName)"
    default:
      if isMet { return nil }
      message = "'\(entry.key)' takes 'true' or 'false', not \(entry.value.typeName)"
    }
    let isText = entry.value.string != nil
    return Finding(
      message, at: isText ? entry.value.origin ?? entry.place(in: document) : entry.place(in: document),
      hint: spelled.map { "write '\($0)' without quotes" } ?? "write 'true' or 'false'",
      replacement: spelled.map { .bool($0) })
  }
}
