// Fallbacks as LiteLLM follows them.
extension Stack {
  /// The aliases that have a fallback and are nobody's, in order: where chains begin.
  public var firstAliases: [Located<String>] {
    let targets = Set(fallbacks.lazy.flatMap(\.targets).map(\.value))
    return fallbacks.map(\.alias).filter { !targets.contains($0.value) }
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
