extension RuleMetadata {
  /// The rule for a person at a terminal.
  public func explanation(style: TextStyle) -> String {
    func example(_ title: String, _ text: String) -> String {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      return style.paint(title, as: .bold) + "\n" + lines.joined(separator: "\n")
    }
    let severity = style.paint(self.severity.rawValue, as: .severity(self.severity))
    let parts: [String?] = [
      "\(style.paint(id, as: .bold)) (\(severity)): \(summary)",
      rationale,
      "Limits: " + statedLimits,
      verifiedOn.isEmpty ? nil : "Verified on \(verifiedOn.joined(separator: ", ")).",
      isAdjustable ? nil : "Its severity cannot be changed.",
      documentSeverity.map { "In hand-written files: \($0.rawValue)." },
      example("Bad" + (form == .modelsYAML ? "" : " (\(form.rawValue))"), bad),
      example("Good", good),
    ]
    return parts.compactMap { $0 }.joined(separator: "\n\n") + "\n"
  }

  /// The rule for a program.
  public var json: JSON {
    [
      "id": .string(id),
      "severity": .string(severity.rawValue),
      "documentSeverity": documentSeverity.map { .string($0.rawValue) },
      "summary": .string(summary),
      "rationale": .string(rationale),
      "limits": limits.map(JSON.string),
      "verifiedOn": .array(verifiedOn.map(JSON.string)),
      "adjustable": .bool(isAdjustable),
      "bad": .string(bad),
      "good": .string(good),
    ]
  }
}

extension RuleRegistry {
  /// All rules as a table: id, severity, summary.
  public static func table(style: TextStyle) -> String {
    let width = metadata.map(\.id.count).max() ?? 0
    return metadata.map { rule in
      let id = rule.id + String(repeating: " ", count: width - rule.id.count)
      let severity = rule.severity.rawValue
      let padding = String(repeating: " ", count: "warning".count - severity.count)
      return
        "\(style.paint(id, as: .bold))  \(style.paint(severity, as: .severity(rule.severity)))\(padding)  \(rule.summary)\n"
    }.joined()
  }

  /// All rules as one JSON document.
  public static var json: JSON { ["version": 1, "rules": .array(metadata.map(\.json))] }

  /// What somebody who wrote an unknown id probably meant.
  public static func nearest(to id: String) -> String? {
    names.best(for: id)?.text
  }

  private static let names = SpelledNames(metadata.map(\.id))
}
