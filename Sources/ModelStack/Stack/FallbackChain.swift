/// A chain of fallbacks: an alias that is nobody's fallback, and where requests for it go.
struct FallbackChain: Sendable {
  var first: NumberedAlias
  var walk: FallbackWalk

  /// All chains of a stack, in order.
  static func all(in stack: Stack) -> [FallbackChain] {
    let limits = FallbackWalk.Limits(of: stack.litellm)
    return stack.chainBeginnings.map { alias in
      FallbackChain(first: alias, walk: FallbackWalk(from: alias.number, in: stack.index, limits))
    }
  }
}
