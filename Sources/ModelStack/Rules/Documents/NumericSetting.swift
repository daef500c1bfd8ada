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

  /// Seconds of which LiteLLM takes a 0 for none (`timeout or ...`; `_get_cooldown_time`, router_utils/cooldown_handlers.py).
  private static let unsetByZero: [LiteLLMSection: Set<String>] = [
    .params: ["timeout", "stream_timeout"], .router: ["timeout", "stream_timeout", "cooldown_time"],
  ]

  private static let shapes: Set<LiteLLMShape> = [.integer, .plainNumber, .seconds]

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    document.keys.flatMap { key -> [Finding] in
      guard let demand = key.section.demand(on: key.key), shapes.contains(demand.shape) else { return [] }
      return key.entries.compactMap { entry in
        var finding = finding(about: entry, in: key.section, demand, document)
        if finding?.severity == nil { finding?.severity = demand.otherwise?.severity }
        return finding
      }
    }
  }

  private static func finding(
    about entry: YAMLValue.Entry, in section: LiteLLMSection, _ demand: LiteLLMDemand, _ document: LiteLLMDocument
  ) -> Finding? {
    let place = entry.value.origin ?? entry.place(in: document)
    if let number = entry.value.number, demand.shape == .seconds {
      return amount(number, of: entry.key, in: section, at: place)
    }
    if case .decimal(let digits) = entry.value.content, demand.shape == .integer {
      return Finding("'\(entry.key)' is \(digits), not a whole number", at: place, hint: "write a whole number")
    }
    if demand.shape.isMet(by: entry.value) { return uncooled(entry, in: section, document.release, at: place) }
    guard let text = entry.value.string else {
      return Finding(
        "'\(entry.key)' takes a number, not \(entry.value.typeName)", at: entry.place(in: document),
        hint: "write a number")
    }
    return demand.shape == .seconds
      ? numberOfSeconds(entry.key, text, at: place) : unquoted(entry.key, text, document.release, at: place)
  }

  /// A number of seconds that is none: 0 counts as unset, and of a time below it every request is given up at once.
  private static func amount(
    _ number: Double, of key: String, in section: LiteLLMSection, at place: SourceRange
  ) -> Finding? {
    if number < 0 {
      return Finding(
        "'\(key)' is below zero", at: place, hint: "write a number of seconds above zero", severity: .warning)
    }
    guard number == 0, unsetByZero[section]?.contains(key) == true else { return nil }
    let hint =
      key == "cooldown_time"
      ? "write 'disable_cooldowns: true' for none, or a number of seconds above zero"
      : "remove it, or write a number of seconds above zero"
    return Finding("LiteLLM takes '\(key): 0' for unset", at: place, hint: hint, severity: .warning)
  }

  /// A quoted cooldown, which LiteLLM compares as a text: nothing cools down. Seen on 1.106.2, and no longer on 1.110.2.
  private static func uncooled(
    _ entry: YAMLValue.Entry, in section: LiteLLMSection, _ release: LiteLLMVersion?, at place: SourceRange
  ) -> Finding? {
    guard entry.key == "cooldown_time", section == .router, let text = entry.value.string, !entry.value.isFilledIn,
      let release, release < readsText
    else { return nil }
    return Finding(
      "with '\(entry.key)' in quotes LiteLLM \(release.text) cools nothing down", at: place,
      hint: "write '\(text)' without quotes", severity: .warning, replacement: Int(text).map { .int($0) })
  }

  /// The first release that is known to read 'num_retries' and 'cooldown_time' in quotes.
  private static let readsText = LiteLLMVersion(1, 110, 2)

  private static func unquoted(
    _ key: String, _ text: String, _ release: LiteLLMVersion?, at place: SourceRange
  ) -> Finding? {
    let number = Int(text)
    if key == "num_retries", number != nil, let release, release >= readsText { return nil }
    return Finding(
      "'\(key)' is the text '\(text)', not a number", at: place,
      hint: number.map { "write '\($0)' without quotes" } ?? "write a number without quotes",
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

extension YAMLValue {
  /// The number that it is, without quotes.
  fileprivate var number: Double? {
    switch content {
    case .int(let number): Double(number)
    case .decimal(let digits): Double(digits)
    default: nil
    }
  }
}
