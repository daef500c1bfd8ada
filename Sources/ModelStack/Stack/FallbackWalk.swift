/// The aliases that LiteLLM tries for one request when all of them fail, by its own counting.
///
/// A counter starts at 0 and grows by one with each target that is tried. It is compared with `max_fallbacks` only
/// where a list of targets is opened: a flat list is tried to its end, however long; a list behind it may not be
/// opened any more. Up to 1.81.9 a target is tried again wherever it stands. 1.106.2 tries each one once and does not
/// count what it skips; behind an alias without a list of its own it goes on in the list of the alias that was asked
/// for.
///
/// Source: `run_async_fallback` and `fallback_lookup_groups` (router_utils/fallback_event_handlers.py, 1.81.9 and
/// 1.106.2). The routers of both versions tried the same aliases in the same order on 250 random sets of routes each,
/// but for two with circles, where 1.81.9 goes round.
struct FallbackWalk: Sendable {
  /// The aliases in the order they are tried, each once, by their numbers; the one that was asked for first.
  private(set) var attempts: [Int]
  /// Targets of lists that are not opened and that no other list leads to, in the order of the walk.
  private(set) var unreachable: [Located<String>] = []

  /// How far LiteLLM goes.
  struct Limits: Sendable {
    let count: Int
    let triesAgain: Bool

    init(of settings: LiteLLMSettings) {
      count = settings.maxFallbacks?.value ?? LiteLLMSettings.defaultMaxFallbacks
      triesAgain = settings.behaviour == .until1_81_9
    }
  }

  private var depths: [Int: Int]
  private let first: NumberedRoute?
  private let limits: Limits

  init(from alias: Int, in index: StackIndex, _ limits: Limits) {
    self.limits = limits
    first = index.fallback(ofAlias: alias)
    attempts = [alias]
    depths = [alias: 0]
    var closed: [NumberedAlias] = []
    open(alias, in: index, &closed)
    unreachable = closed.filter { depths[$0.number] == nil }.map(\.name)
  }

  /// Tries the targets of an alias one by one, and behind each its own. It goes no deeper than the limit.
  private mutating func open(_ alias: Int, in index: StackIndex, _ closed: inout [NumberedAlias]) {
    let own = index.fallback(ofAlias: alias)
    guard let targets = (own ?? (limits.triesAgain ? nil : first))?.targets, var depth = depths[alias] else { return }
    guard depth < limits.count else {
      if own != nil { closed += targets }
      return
    }
    for target in targets.lazy.map(\.number) {
      let earlier = depths[target]
      if earlier != nil, !limits.triesAgain || target == alias { continue }
      depth += 1
      if earlier == nil { attempts.append(target) }
      // What was found at a smaller count was opened at least as far.
      if let earlier, earlier <= depth { continue }
      depths[target] = depth
      open(target, in: index, &closed)
    }
  }
}

extension Stack {
  /// The aliases that LiteLLM tries for a request to `alias`, itself first.
  func attemptedAliases(from alias: String) -> [String] {
    guard let number = index.alias(alias) else { return [alias] }
    return FallbackWalk(from: number, in: index, FallbackWalk.Limits(of: litellm)).attempts.map { index.aliases[$0] }
  }
}
