internal import YAML

/// Numbers of a LiteLLM config are numbers.
enum NumericSetting: DocumentRule {
  static let metadata = RuleMetadata(
    id: "numeric-setting", severity: .error, inDocuments: .error,
    summary:
      "Timeouts, retries and limits of a LiteLLM config are numbers without units, and whole ones without quotes.",
    rationale: """
      A model whose timeout is '30s' is never called, and nothing says so. With a quoted 'num_retries' or \
      'max_fallbacks' or a fractional 'num_retries' each failure becomes an error of LiteLLM's own, and with a quoted \
      'allowed_fails' nothing cools down.
      """,
    limits: "A quoted number of seconds works and is not reported, nor is a value of the environment.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini, timeout: 30s }
      """,
    good: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini, timeout: 30 }
      """,
    form: .litellm)

  /// Numbers of seconds: a text that Python's `float` takes does as well.
  static let seconds: [LiteLLMSection: Set<String>] = [
    .params: ["timeout", "stream_timeout"], .router: ["timeout", "stream_timeout", "cooldown_time", "retry_after"],
    .proxy: ["request_timeout"],
  ]
  /// Whole numbers: a text does not do.
  static let whole: [LiteLLMSection: Set<String>] = [
    .params: ["num_retries"], .router: ["num_retries", "max_fallbacks", "allowed_fails"],
    .proxy: ["num_retries", "max_fallbacks"],
  ]

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    document.keys.flatMap { key -> [Finding] in
      let isWhole = whole[key.section]?.contains(key.key) == true
      guard isWhole || seconds[key.section]?.contains(key.key) == true else { return [] }
      return key.entries.compactMap { finding(about: $0, isWhole: isWhole, document) }
    }
  }

  private static func finding(
    about entry: YAMLValue.Entry, isWhole: Bool, _ document: LiteLLMDocument
  ) -> Finding? {
    if entry.value.isList || entry.value.isMapping {
      return Finding(
        "'\(entry.key)' takes a number, not \(entry.value.typeName)", at: entry.place(in: document),
        hint: "write a number")
    }
    let place = entry.value.origin ?? entry.place(in: document)
    if entry.key == "num_retries", case .decimal(let digits) = entry.value.content {
      return Finding("'num_retries' is \(digits), no whole number", at: place, hint: "write a whole number")
    }
    guard let text = entry.value.string, !entry.value.isFilledIn else { return nil }
    return isWhole ? wholeNumber(entry.key, text, at: place) : numberOfSeconds(entry.key, text, at: place)
  }

  private static func wholeNumber(_ key: String, _ text: String, at place: SourceRange) -> Finding {
    let number = Int(text)
    return Finding(
      "'\(key)' is the text '\(text)', not a number", at: place,
      hint: number.map { "write '\($0)' without quotes" } ?? "write a whole number",
      replacement: number.map { .int($0) })
  }

  private static func numberOfSeconds(_ key: String, _ text: String, at place: SourceRange) -> Finding? {
    let trimmed = text.split(separator: " ").joined()
    if Double(trimmed) != nil { return nil }
    let duration = try? Duration(trimmed)
    return Finding(
      "'\(key)' is '\(text)', not a number of seconds", at: place,
      hint: duration.map { "write '\($0.secondsText)'" } ?? "write a number of seconds, such as '30'",
      replacement: duration.flatMap { Int($0.secondsText) }.map { .int($0) })
  }
}
