/// The aliases that fall back to themselves, and those that fall back to one another.
struct FallbackCycles: Sendable {
  /// The targets that are the alias itself.
  let loops: [NumberedAlias]
  let groups: [Group]

  /// Aliases of which each is reached from each other one.
  struct Group: Sendable {
    /// Their numbers, in the order in which they are met.
    var aliases: [Int]
    /// The first target that leads back.
    var close: NumberedAlias
    /// Whether they are one circle, and no more.
    var isOneCircle: Bool
  }

  /// - Parameter count: how many aliases have a number.
  init(among routes: [NumberedRoute], ofAliases count: Int) {
    var walk = CycleWalk(count)
    // LiteLLM reads the first entry of several.
    for route in routes.reversed() { walk.targets[route.alias.number] = route.targets }
    for route in routes where walk.times[route.alias.number] == nil { walk.follow(from: route.alias.number) }
    loops = walk.loops
    groups = walk.groups
  }
}

/// Tarjan's algorithm ("Depth-first search and linear graph algorithms", 1972).
private struct CycleWalk {
  var loops: [NumberedAlias] = []
  var groups: [FallbackCycles.Group] = []
  /// By alias.
  var targets: [[NumberedAlias]]
  /// When each alias was met first; nil of those not met yet.
  var times: [Int?]
  /// The time of the earliest alias that each one leads back to.
  private var earliest: [Int]
  private var time = 0
  /// The aliases from the beginning to the one that is looked at, and what is left of their targets.
  private var path: [Int] = []
  private var waiting: [ArraySlice<NumberedAlias>] = []
  /// The aliases whose group is not known yet.
  private var open: [Int] = []
  private var isOpen: [Bool]
  /// The targets that lead back, with the times of the aliases that have them.
  private var closes: [(source: Int, target: NumberedAlias)] = []

  init(_ count: Int) {
    targets = Array(repeating: [], count: count)
    times = Array(repeating: nil, count: count)
    earliest = Array(repeating: 0, count: count)
    isOpen = Array(repeating: false, count: count)
  }

  /// With a stack of our own: a chain may be longer than the thread's stack is deep.
  mutating func follow(from alias: Int) {
    enter(alias)
    while let alias = path.last {
      guard let next = waiting[waiting.count - 1].popFirst() else {
        leave(alias)
        continue
      }
      if next.number == alias {
        loops.append(next)
      } else if let time = times[next.number] {
        guard isOpen[next.number] else { continue }
        earliest[alias] = min(earliest[alias], time)
        closes.append((times[alias] ?? time, next))
      } else {
        enter(next.number)
      }
    }
  }

  private mutating func enter(_ alias: Int) {
    times[alias] = time
    earliest[alias] = time
    time += 1
    path.append(alias)
    waiting.append(targets[alias][...])
    open.append(alias)
    isOpen[alias] = true
  }

  private mutating func leave(_ alias: Int) {
    path.removeLast()
    waiting.removeLast()
    if let parent = path.last { earliest[parent] = min(earliest[parent], earliest[alias]) }
    guard let time = times[alias], earliest[alias] == time else { return }
    var aliases: [Int] = []
    while let last = open.popLast() {
      isOpen[last] = false
      aliases.append(last)
      if last == alias { break }
    }
    var close: NumberedAlias?
    while let last = closes.last, last.source >= time { close = closes.removeLast().target }
    guard let close else { return }
    let members = Set(aliases)
    let ways = aliases.reduce(0) { count, alias in
      count + targets[alias].count { $0.number != alias && members.contains($0.number) }
    }
    groups.append(
      FallbackCycles.Group(aliases: aliases.reversed(), close: close, isOneCircle: ways == aliases.count))
  }
}
