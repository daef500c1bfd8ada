internal import YAML

/// Fallbacks have the shape that LiteLLM takes.
enum FallbackListShape: DocumentRule {
  static let metadata = RuleMetadata(
    id: "fallback-list-shape", severity: .error, inDocuments: .error,
    summary: "Fallbacks are a list of maps with one key each, and each value is a list of aliases.",
    rationale: """
      With another shape of 'fallbacks' LiteLLM does not start. A text in place of a list of aliases is read letter by \
      letter (1.109.1 does not start with one), and an empty list is no fallback.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: RuleExample.twoTierConfig(
      """
      router_settings:
        fallbacks: { chat: [spare] }
      """),
    good: RuleExample.twoTierConfig(
      """
      router_settings:
        fallbacks: [{ chat: [spare] }]
      """),
    form: .litellm)

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    ["router_settings", "litellm_settings"].flatMap { section in
      FallbacksWhereRead.keys.subtracting(["default_fallbacks"]).sorted().flatMap { key in
        document.entry(section, key).map { findings(about: $0, document) } ?? []
      }
    }
  }

  private static func findings(about entry: YAMLValue.Entry, _ document: LiteLLMDocument) -> [Finding] {
    if entry.value.isNothing || entry.value.isFilledIn { return [] }
    let right = "write '\(entry.key): [{ ALIAS: [TARGET] }]'"
    guard entry.value.isList else {
      return [
        Finding("'\(entry.key)' is a list of maps with one key each", at: entry.place(in: document), hint: right)
      ]
    }
    return entry.value.items.flatMap { item -> [Finding] in
      let place = item.entries.first?.keyOrigin ?? item.origin ?? entry.place(in: document)
      guard item.entries.count == 1 else {
        return [Finding("an item of '\(entry.key)' is a map with one key", at: place, hint: right)]
      }
      return item.entries.compactMap { target(of: $0, place, document.release) }
    }
  }

  private static func target(
    of entry: YAMLValue.Entry, _ place: SourceRange, _ release: LiteLLMVersion?
  ) -> Finding? {
    let list = "'\(entry.key): [TARGET]'"
    if let text = entry.value.string {
      return Finding(
        "LiteLLM reads the text '\(text)' letter by letter: the targets of '\(entry.key)' are a list",
        at: entry.value.origin ?? place, hint: "write '\(entry.key): [\(text)]'")
    }
    if entry.value.isNothing {
      let isNull = if case .null = entry.value.content { true } else { false }
      let isRefused = isNull && release.map { $0 >= LiteLLMVersion(1, 109, 1) } ?? false
      return Finding(
        "'\(entry.key)' has no fallback target" + (isRefused ? ", so LiteLLM does not start" : ""), at: place,
        hint: "write \(list), or remove the item", severity: isRefused ? .error : .warning)
    }
    return entry.value.isList
      ? nil : Finding("the targets of '\(entry.key)' are a list", at: place, hint: "write \(list)")
  }
}
