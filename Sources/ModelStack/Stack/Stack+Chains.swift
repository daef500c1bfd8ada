// Fallbacks as LiteLLM follows them.
extension Stack {
  /// The aliases that have a fallback and are nobody's, in order.
  public var firstAliases: [Located<String>] { chainBeginnings.map(\.name) }

  /// The same with their numbers: where chains begin.
  var chainBeginnings: [NumberedAlias] {
    var isTarget = Array(repeating: false, count: index.aliases.count)
    for route in index.fallbacks {
      for target in route.targets { isTarget[target.number] = true }
    }
    return index.fallbacks.lazy.map(\.alias).filter { !isTarget[$0.number] }
  }

  /// The aliases that are tried for a request to `alias`, itself first: each target in order, and behind each its own.
  ///
  /// LiteLLM tries every alias once (`attempted_targets`, router_utils/fallback_event_handlers.py).
  public func attempts(from alias: String) -> [String] {
    var attempts: [String] = []
    var seen: Set<String> = []
    var waiting = [alias]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      attempts.append(next)
      waiting += (fallback(of: next)?.targets ?? []).reversed().map(\.value)
    }
    return attempts
  }
}
