/// A rule whose severity the stack changes, with the reason.
public struct SeverityOverride: Sendable {
  public var rule: Located<String>
  public var level: Located<Severity>
  public var reason: Located<String>

  public init(rule: Located<String>, level: Located<Severity>, reason: Located<String>) {
    self.rule = rule
    self.level = level
    self.reason = reason
  }
}
