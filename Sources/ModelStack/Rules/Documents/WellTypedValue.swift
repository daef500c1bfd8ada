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
      guard let demand = LiteLLMTypes.demand(on: key.key, in: key.section) else { return [] }
      return key.entries.filter { !demand.isMet(by: $0.value) }.map { finding(about: $0, demand, document) }
    }
  }

  private static func finding(
    about entry: YAMLValue.Entry, _ demand: LiteLLMTypes.Demand, _ document: LiteLLMDocument
  ) -> Finding {
    let key = entry.place(in: document)
    let right = demand.right(for: entry.value)
    let isEmpty = if case .null = entry.value.content { true } else { false }
    return Finding(
      "'\(entry.key)' takes \(demand.type.rawValue), \(isEmpty ? "and is" : "not") \(entry.value.typeName): "
        + "\(demand.consequence(of: entry.value))",
      at: right == nil ? key : entry.value.origin ?? key,
      hint: right == nil
        ? "write \(demand.type.rawValue)" : demand.type == .texts ? "write it in '[]'" : "write it in quotes",
      replacement: right, hiddenValue: SecretName.secretValue(of: entry, meant: nil))
  }
}

extension LiteLLMTypes.Demand {
  /// The value that was surely meant by one of another type.
  fileprivate func right(for value: YAMLValue) -> YAMLValue? {
    switch (type, value.content) {
    // Another spelling of the number (`012`, `1_000`) is not the text that was meant.
    case (.text, .int(let number)) where value.isSpelled(String(number)),
      (.oneOrMoreTexts, .int(let number)) where value.isSpelled(String(number)):
      .string(String(number))
    case (.text, .decimal(let text)), (.text, .string(let text)), (.oneOrMoreTexts, .string(let text)):
      .string(text)
    case (.texts, .string(let text)): .flow([.string(text)])
    default: nil
    }
  }
}
