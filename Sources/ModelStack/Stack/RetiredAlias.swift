/// An alias that was removed or renamed on purpose, with the reason: clients that still ask for it were told.
public struct RetiredAlias: Sendable {
  public var alias: Located<String>
  public var reason: Located<String>

  public init(alias: Located<String>, reason: Located<String>) {
    self.alias = alias
    self.reason = reason
  }
}
