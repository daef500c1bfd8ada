/// The rules about changing what rules say: acceptance comments and the severity table.
enum LintingRule {
  static let validAcceptance = RuleMetadata(
    id: "valid-acceptance", severity: .error,
    summary: "A comment that accepts a finding names a rule and gives a reason.",
    rationale: "Who reads it later must learn what was accepted and why.",
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini } # gen: accept locked-digest
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
      """,
    isAdjustable: false)

  static let usedAcceptance = RuleMetadata(
    id: "used-acceptance", severity: .warning,
    summary: "A comment that accepts a finding stands where there is one.",
    rationale: "A comment left behind would hide the next finding at its place.",
    limits: "Not known here: what the comment once accepted.",
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini } # gen: accept locked-digest: by hand
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
      """)

  static let validSeverity = RuleMetadata(
    id: "valid-severity", severity: .error,
    summary: "The severity table names rules that there are and whose severity may change.",
    rationale:
      "A misspelt rule would change nothing. Syntax, decoding, unknown references and literal secrets stay errors.",
    bad: "severities: { locked-digets: { level: note, reason: we pull by hand } }",
    good: "severities: { locked-digest: { level: note, reason: we pull by hand } }",
    isAdjustable: false)

  static let all = [validAcceptance, usedAcceptance, validSeverity]
}
