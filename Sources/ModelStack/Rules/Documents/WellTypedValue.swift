internal import YAML

/// Values of a LiteLLM config have the types that LiteLLM takes.
enum WellTypedValue: DocumentRule {
  static let metadata = RuleMetadata(
    id: "well-typed-value", severity: .error, inDocuments: .error,
    summary: "Sections are mappings, lists are lists, names and addresses are texts, and limits are numbers.",
    rationale: """
      With a section or a list of another type LiteLLM does not start, or reads a text letter by letter. A model with \
      a parameter of another type is left out with one line in the log, and its alias is dead: 'api_version: \
      2024-02-01' without quotes is a date, 'api_key: 1234' a number.
      """,
    limits: "It knows the values that were seen to matter. Fallbacks, timeouts and flags have rules of their own.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini, rpm: 10k }
      """,
    good: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini, rpm: 10000 }
      """,
    form: .litellm)

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    document.keys.flatMap { key -> [Finding] in
      guard let demand = key.section.demand(on: key.key), !isOthers(demand, key) else { return [] }
      return key.entries.filter { !demand.shape.isMet(by: $0.value) && !isOthers($0) }.map {
        finding(about: $0, demand, document)
      }
    } + LiteLLMNestedValue.all(in: document).map { finding(about: $0.entry, $0.demand, document) }
  }

  /// Whether another rule speaks of a value.
  private static func isOthers(_ demand: LiteLLMDemand, _ key: LiteLLMKeyUses) -> Bool {
    switch demand.shape {
    case .integer, .plainNumber, .seconds, .fallbacks: true
    case .flag: key.section.note(on: key.key)?.textInFlag != nil
    default: false
    }
  }

  /// Whether another rule speaks of an empty value.
  private static func isOthers(_ entry: YAMLValue.Entry) -> Bool {
    let isAbsent = if case .null = entry.value.content { true } else { false }
    return entry.key == "master_key" && (isAbsent || entry.value.string == "")
      || entry.key == "model" && entry.value.string == ""
  }

  private static func finding(
    about entry: YAMLValue.Entry, _ demand: LiteLLMDemand, _ document: LiteLLMDocument
  ) -> Finding {
    let key = entry.place(in: document)
    let right = demand.right(for: entry.value)
    let isEmpty = if case .null = entry.value.content { true } else { false }
    let consequence = demand.consequence(of: entry.value)
    let what = isEmpty || entry.value.string == "" ? "and is empty" : "not \(entry.value.typeName)"
    return Finding(
      "'\(entry.key)' takes \(demand.shape.words), \(what)" + (consequence.map { ": \($0.rawValue)" } ?? ""),
      at: right == nil ? key : entry.value.origin ?? key, hint: hint(for: entry, right, demand),
      severity: consequence?.severity ?? .warning, replacement: right,
      hiddenValue: SecretName.secretValue(of: entry, meant: nil))
  }

  private static func hint(for entry: YAMLValue.Entry, _ right: YAMLValue?, _ demand: LiteLLMDemand) -> String {
    if entry.key == "drop_params", entry.value.isList {
      return "write 'true' or 'false'; the list is 'additional_drop_params'"
    }
    if right == nil { return "write \(demand.shape.words)" }
    return entry.value.string != nil && right?.isList == true ? "write it in '[]'" : "write it in quotes"
  }
}

extension LiteLLMDemand {
  /// The value that was surely meant by one of another type.
  fileprivate func right(for value: YAMLValue) -> YAMLValue? {
    switch (shape, value.content) {
    // Another spelling of the number (`012`, `1_000`) is not the text that was meant.
    case (.text, .int(let number)) where value.isSpelled(String(number)),
      (.name, .int(let number)) where value.isSpelled(String(number)),
      (.textOrTexts, .int(let number)) where value.isSpelled(String(number)):
      .string(String(number))
    case (.text, .decimal(let text)), (.text, .string(let text)), (.textOrTexts, .string(let text)),
      (.name, .decimal(let text)), (.name, .string(let text)):
      text.isEmpty ? nil : .string(text)
    case (.texts, .string(let text)), (.optionalTexts, .string(let text)): .flow([.string(text)])
    default: nil
    }
  }
}
