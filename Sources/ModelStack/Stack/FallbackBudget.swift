/// What a failover along one chain may cost.
public struct FallbackBudget: Sendable {
  /// The first alias of the chain.
  public var alias: Located<String>
  /// From the request until the next tier is asked, where a tier refuses connections.
  public var nextTierWhenRefused: Located<Duration>?
  /// From the request until the last tier is asked, where all before it hang.
  public var lastTierWhenHung: Located<Duration>?

  public init(
    alias: Located<String>, nextTierWhenRefused: Located<Duration>? = nil, lastTierWhenHung: Located<Duration>? = nil
  ) {
    self.alias = alias
    self.nextTierWhenRefused = nextTierWhenRefused
    self.lastTierWhenHung = lastTierWhenHung
  }
}
