internal import YAML

/// The rules that hold while models.yaml is read, before there is a stack to check.
enum DecodingRule {
  static let validYAML = RuleMetadata(
    id: "valid-yaml", severity: .error, inDocuments: .error,
    summary: "The file is YAML that every reader reads alike.",
    rationale: """
      A file that does not parse renders nothing. A few characters end a line for some readers only, so that the rest \
      of a comment would become configuration.
      """,
    verifiedOn: ["libyaml 0.2.5"],
    bad: "stack: { name: lab, namespace: ml",
    good: "stack: { name: lab, namespace: ml }",
    isAdjustable: false)

  static let uniqueKey = RuleMetadata(
    id: "unique-key", severity: .error, inDocuments: .error,
    summary: "No key stands twice in one mapping.",
    rationale: "YAML readers keep the last value and drop the others without a word.",
    verifiedOn: ["libyaml 0.2.5", "PyYAML 6.0.3"],
    bad: """
      stack:
        name: lab
        namespace: ml
        name: home-lab
      """,
    good: """
      stack:
        name: lab
        namespace: ml
      """,
    isAdjustable: false)

  static let knownKey = RuleMetadata(
    id: "known-key", severity: .error,
    summary: "Every key of models.yaml is one that gen knows.",
    rationale: "A misspelt key would be a setting that is silently not made.",
    bad: "stack: { name: lab, namespce: ml }",
    good: "stack: { name: lab, namespace: ml }",
    isAdjustable: false)

  static let requiredKey = RuleMetadata(
    id: "required-key", severity: .error,
    summary: "Every key that must be there is there.",
    rationale: "Without it the manifests cannot be made.",
    bad: "stack: { name: lab }",
    good: "stack: { name: lab, namespace: ml }",
    isAdjustable: false)

  static let validValue = RuleMetadata(
    id: "valid-value", severity: .error,
    summary: "Every value is of the kind that its key takes.",
    rationale: """
      Consumers take wrong values without a word: LiteLLM never calls a tier whose timeout is '30s' in its own file.
      """,
    limits: "Not known here: whether a value of the right kind is the one that was meant.",
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, timeout: 30 }
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, timeout: 30s }
      """,
    isAdjustable: false)

  static let all = [validYAML, uniqueKey, knownKey, requiredKey, validValue]
}

extension RuleMetadata {
  /// A finding of this rule, at its own severity.
  func diagnostic(
    _ message: String, at range: SourceRange, hint: String? = nil, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(severity: severity, rule: id, message: message, range: range, hint: hint, notes: notes)
  }
}
