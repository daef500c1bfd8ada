/// One fallback chain before and after: which aliases are tried, and what it costs that they fail.
public struct ChainChange: Sendable {
  /// The alias that clients ask for.
  public var alias: String
  /// Nil where it had or has no fallback.
  public var before: Chain?
  public var after: Chain?

  public struct Chain: Sendable, Equatable {
    /// The aliases that are tried, in their order.
    public var aliases: [String]
    /// The most until the last tier is asked, where all before it hang; nil where an alias is unknown.
    public var worstWhenHung: Duration?
    /// The most until the next tier is asked, where one refuses connections.
    public var worstWhenRefused: Duration?
  }
}

extension ChainChange {
  /// Of all chains that were or are there, in the order of the new stack, then those that are gone.
  static func all(from old: Stack?, to new: Stack) -> [ChainChange] {
    let after = new.firstAliases.map(\.value)
    let known = Set(after)
    let gone = (old?.firstAliases ?? []).map(\.value).filter { !known.contains($0) }
    return (after + gone).map { alias in
      ChainChange(alias: alias, before: old.flatMap { Chain(from: alias, in: $0) }, after: Chain(from: alias, in: new))
    }
  }
}

extension ChainChange.Chain {
  /// - Returns: nothing where the alias has no fallback.
  fileprivate init?(from alias: String, in stack: Stack) {
    guard stack.fallback(of: alias) != nil else { return nil }
    let cost = FailoverCost(from: alias, in: stack)
    aliases = stack.attemptedAliases(from: alias)
    worstWhenHung = cost.map { max($0.whenHung(\.whole), $0.whenHung(\.streamed)) }
    worstWhenRefused = cost?.slowestToRefuse?.waits.upperBound
  }
}
