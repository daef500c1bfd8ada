/// A rule whose severity the stack changes, with the reason.
public struct SeverityOverride: Sendable {
  /// What the findings of a rule weigh.
  public enum Level: String, CaseIterable, Sendable {
    case error, warning, note
    /// They are not reported.
    case off

    /// Nil where nothing is reported.
    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  public var rule: Located<String>
  public var level: Located<Level>
  public var reason: Located<String>

  public init(rule: Located<String>, level: Located<Level>, reason: Located<String>) {
    self.rule = rule
    self.level = level
    self.reason = reason
  }
}
