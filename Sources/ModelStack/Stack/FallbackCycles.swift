/// The aliases that fall back to themselves, and those that fall back to one another.
struct FallbackCycles: Sendable {
  /// The targets that are the alias itself.
  private(set) var loops: [NumberedAlias] = []
  private(set) var groups: [Group] = []

  /// Aliases of which each is reached from each other one.
  struct Group: Sendable {
    /// Their numbers, in the order in which they are met.
    var aliases: [Int]
    /// The first target that leads back.
    var close: NumberedAlias
    /// Whether they are one circle, and no more.
    var isOneCircle: Bool
  }

  /// By alias.
  private var targets: [[NumberedAlias]]
  private var walk: Walk

  /// Tarjan's algorithm ("Depth-first search and linear graph algorithms", 1972).
  private struct Walk: Sendable {
    /// When each alias was met first; nil of those not met yet.
    var times: [Int?]
    /// The time of the earliest alias that each one leads back to.
    var earliest: [Int]
    var time = 0
    /// The aliases from the beginning to the one that is looked at, and what is left of their targets.
    var path: [Int] = []
    var waiting: [ArraySlice<NumberedAlias>] = []
    /// The aliases whose group is not known yet.
    var open: [Int] = []
    var isOpen: [Bool]
    /// The targets that lead back, with the times of the aliases that have them.
    var closes: [(source: Int, target: NumberedAlias)] = []

    init(_ count: Int) {
      times = Array(repeating: nil, count: count)
      earliest = Array(repeating: 0, count: count)
      isOpen = Array(repeating: false, count: count)
    }
  }

  /// - Parameter count: how many aliases have a number.
  init(among routes: [NumberedRoute], ofAliases count: Int) {
    targets = Array(repeating: [], count: count)
    walk = Walk(count)
    // LiteLLM reads the first entry of several.
    for route in routes.reversed() { targets[route.alias.number] = route.targets }
    for route in routes where walk.times[route.alias.number] == nil { follow(from: route.alias.number) }
  }

  /// With a stack of our own: a chain may be longer than the thread's stack is deep.
  private mutating func follow(from alias: Int) {
    enter(alias)
    while let alias = walk.path.last {
      guard let next = walk.waiting[walk.waiting.count - 1].popFirst() else {
        leave(alias)
        continue
      }
      if next.number == alias {
        loops.append(next)
      } else if let time = walk.times[next.number] {
        guard walk.isOpen[next.number] else { continue }
        walk.earliest[alias] = min(walk.earliest[alias], time)
        walk.closes.append((walk.times[alias] ?? time, next))
      } else {
        enter(next.number)
      }
    }
  }

  private mutating func enter(_ alias: Int) {
    walk.times[alias] = walk.time
    walk.earliest[alias] = walk.time
    walk.time += 1
    walk.path.append(alias)
    walk.waiting.append(targets[alias][...])
    walk.open.append(alias)
    walk.isOpen[alias] = true
  }

  private mutating func leave(_ alias: Int) {
    walk.path.removeLast()
    walk.waiting.removeLast()
    let earliest = walk.earliest[alias]
    if let parent = walk.path.last { walk.earliest[parent] = min(walk.earliest[parent], earliest) }
    guard let time = walk.times[alias], earliest == time else { return }
    var aliases: [Int] = []
    while let last = walk.open.popLast() {
      walk.isOpen[last] = false
      aliases.append(last)
      if last == alias { break }
    }
    var close: NumberedAlias?
    while let last = walk.closes.last, last.source >= time { close = walk.closes.removeLast().target }
    guard let close else { return }
    let members = Set(aliases)
    let ways = aliases.reduce(0) { count, alias in
      count + targets[alias].count { $0.number != alias && members.contains($0.number) }
    }
    groups.append(Group(aliases: aliases.reversed(), close: close, isOneCircle: ways == aliases.count))
  }
}
