/// `docs/rules.md`, made from the rules themselves.
public enum RuleManual {
  public static func markdown() -> String {
    let rules = RuleRegistry.metadata
    let index = rules.map { "| [`\($0.id)`](#\($0.id)) | \($0.severity.rawValue) | \($0.summary) |" }
    return """
      # The rules

      \(rules.count) rules, made from the rules themselves (`make record` writes this page again). Each example is a part of
      models.yaml, or of the file that is named beside it, and is executed by a test: the bad one is reported under the
      rule's id, the good one is clean. The severity is the default one; a finding can weigh less if its message says so.

      | rule | severity | what holds |
      |---|---|---|
      \(index.joined(separator: "\n"))

      \(rules.map(section(of:)).joined(separator: "\n"))
      """
  }

  private static func section(of rule: RuleMetadata) -> String {
    var parts = ["## \(rule.id)\n", "*\(rule.severity.rawValue)*: \(rule.summary)\n", rule.rationale + "\n"]
    parts.append("Limits: \(rule.statedLimits)\n")
    if !rule.verifiedOn.isEmpty { parts.append("Verified on \(rule.verifiedOn.joined(separator: ", ")).\n") }
    if let severity = rule.documentSeverity { parts.append("In hand-written files: *\(severity.rawValue)*.\n") }
    if !rule.isAdjustable { parts.append("Its severity cannot be changed.\n") }
    let form = rule.form == .modelsYAML ? "" : " (\(rule.form.rawValue))"
    parts.append("Bad\(form):\n\n```yaml\n\(rule.bad)\n```\n\nGood:\n\n```yaml\n\(rule.good)\n```\n")
    return parts.joined(separator: "\n")
  }
}
