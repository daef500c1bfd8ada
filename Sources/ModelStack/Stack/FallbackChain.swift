/// A chain of fallbacks: an alias that is nobody's fallback, and where requests for it go.
struct FallbackChain: Sendable {
  var first: Located<String>
  var walk: FallbackWalk

  /// All chains of a stack, in order.
  static func all(in stack: Stack) -> [FallbackChain] {
    let limits = FallbackWalk.Limits(of: stack.litellm)
    return stack.firstAliases.map { FallbackChain(first: $0, walk: FallbackWalk(from: $0.value, in: stack, limits)) }
  }
}
