internal import YAML

/// LiteLLM reads every key of its config.
enum KnownLiteLLMKey: DocumentRule {
  static let metadata = RuleMetadata(
    id: "known-litellm-key", severity: .error, inDocuments: .error,
    summary: "Every key of a LiteLLM config is one that LiteLLM reads somewhere.",
    rationale: """
      LiteLLM starts with a misspelt key and says nothing: the setting is not made, or goes to the provider in the \
      body of each request. Where a model or its address is misspelt, prompts go elsewhere.
      """,
    limits: """
      The keys are those of LiteLLM \(LiteLLMKeys.versions). Any other key of 'litellm_params' is passed to the \
      provider, and of 'model_info' shown to clients, so there only keys that are nearly known ones are reported. A \
      misspelt key weighs an error where it decides where requests go, and where LiteLLM does not start with it \
      ('cache_config', and in 'cache_params' of a Redis with a 'host' or of S3), and a warning elsewhere. Of what \
      stands below a section's key it knows \(nestedNames); there only keys that are nearly known ones are reported, \
      but for those of such a cache.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      model_list:
        - model_name: local
          litellm_params: { model: openai/qwen3, api_bse: "http://vllm:8000/v1", api_key: sk-none }
      """,
    good: """
      model_list:
        - model_name: local
          litellm_params: { model: openai/qwen3, api_base: "http://vllm:8000/v1", api_key: sk-none }
      """,
    form: .litellm)

  private static let nestedNames = LiteLLMGroup.allCases.map { "'\($0.name)'" }.joined(separator: ", ")

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    let tooNew = TooNewKeys(for: document.release)
    return document.keys.flatMap { key in
      findings(in: LiteLLMGroup.all(in: key.section, key.entries), document) + tooNew.findings(about: key, document)
        + (isRead(key, document) ? [] : key.uses.compactMap { finding(about: $0, in: key.section, document) })
    }
  }

  /// What is misspelt within a section's own mappings.
  private static func findings(in groups: [LiteLLMGroup.Written], _ document: LiteLLMDocument) -> [Finding] {
    groups.flatMap { written in
      written.unknownKeys.map { unknown in
        let isOn = document.entry("litellm_settings", "cache")?.value == .bool(true)
        let isRefused = unknown.isRefused && isOn
        var finding = written.finding(about: unknown, at: unknown.entry.place(in: document))
        if isRefused { finding.message += ", and does not start" }
        finding.severity = isRefused ? .error : .warning
        return finding
      }
    }
  }

  /// Whether LiteLLM reads it, or another rule speaks of it.
  private static func isRead(_ key: LiteLLMKeyUses, _ document: LiteLLMDocument) -> Bool {
    if key.section.reads(key.key) || FallbacksWhereRead.keys.contains(key.key) { return true }
    if KeyInItsSection.home(of: key.key, in: key.section) != nil { return true }
    // Other parts of the file use what carries an anchor; by custom it stands in `x-...`.
    let isForAnchors = key.key.hasPrefix("x-") || document.anchoredKeys.contains(key.key)
    return key.section == .top && (isForAnchors || key.key == "sops")
  }

  private static func finding(
    about use: LiteLLMKeyUses.Use, in section: LiteLLMSection, _ document: LiteLLMDocument
  ) -> Finding? {
    let entry = use.entry
    let key = entry.key
    let message = "LiteLLM reads no key '\(key)' in \(document.title(of: section))"
    if let price = section.priceOfOneToken(meantBy: key) {
      return Finding(
        message, at: entry.place(in: document), hint: "write '\(price)' with the price of one token",
        severity: .warning)
    }
    let meant = section.meaning(of: key, besides: use.keys.contains)
    if section.isOpen, meant == nil { return nil }
    let word = meant.flatMap { document.word(for: $0, in: section, use) }
    let isRouting = document.rendering == nil && meant.map(LiteLLMSection.routingKeys.contains) ?? false
    let isCache = meant == "cache_params" && document.entry("litellm_settings", "cache")?.value == .bool(true)
    let isRefusedByRouter = document.rendering != nil && section == .router
    return Finding(
      message, at: entry.place(in: document), hint: word?.hint ?? meant.map { "write '\($0)'" } ?? "remove it",
      severity: isRouting || isCache || isRefusedByRouter ? .error : .warning,
      // Of a name that LiteLLM itself has the value may mean something else.
      replacement: word == nil && section.note(on: key) == nil ? meant.map { .string($0) } : nil,
      hiddenValue: SecretName.secretValue(of: entry, meant: meant))
  }
}

extension LiteLLMGroup.Written {
  /// What is said of a misspelt key.
  ///
  /// - Parameter place: that of the key.
  func finding(about unknown: UnknownKey, at place: SourceRange) -> Finding {
    Finding(
      "LiteLLM reads no key '\(unknown.entry.key)' in \(group.title)", at: place,
      hint: unknown.meant.map { "write '\($0)'" } ?? "remove it", replacement: unknown.meant.map { .string($0) },
      hiddenValue: SecretName.secretValue(of: unknown.entry, meant: unknown.meant))
  }
}
