/// The aliases that fall back to themselves, and those that fall back to one another.
struct FallbackCycles: Sendable {
  /// The targets that are the alias itself.
  private(set) var loops: [Located<String>] = []
  private(set) var groups: [Group] = []

  /// Aliases of which each is reached from each other one.
  struct Group: Sendable {
    /// In the order in which they are met.
    var aliases: [String]
    /// The first target that leads back.
    var close: Located<String>
    /// Whether they are one circle, and no more.
    var isOneCircle: Bool
  }

  private var targets: [String: [Located<String>]] = [:]
  private var walk = Walk()

  /// Tarjan's algorithm ("Depth-first search and linear graph algorithms", 1972).
  private struct Walk: Sendable {
    /// When each alias was met first.
    var numbers: [String: Int] = [:]
    /// The earliest alias that each one leads back to.
    var earliest: [String: Int] = [:]
    /// The aliases from the beginning to the one that is looked at, and what is left of their targets.
    var path: [String] = []
    var waiting: [ArraySlice<Located<String>>] = []
    /// The aliases whose group is not known yet.
    var open: [String] = []
    var isOpen: Set<String> = []
    /// The targets that lead back, with the numbers of the aliases that have them.
    var closes: [(source: Int, target: Located<String>)] = []
  }

  init(among routes: [FallbackRoute]) {
    // LiteLLM reads the first entry of several.
    for route in routes where targets[route.alias.value] == nil { targets[route.alias.value] = route.targets }
    for route in routes where walk.numbers[route.alias.value] == nil { follow(from: route.alias.value) }
  }

  /// With a stack of our own: a chain may be longer than the thread's stack is deep.
  private mutating func follow(from alias: String) {
    enter(alias)
    while let alias = walk.path.last {
      guard let next = walk.waiting[walk.waiting.count - 1].popFirst() else {
        leave(alias)
        continue
      }
      if next.value == alias {
        loops.append(next)
      } else if let number = walk.numbers[next.value] {
        guard walk.isOpen.contains(next.value) else { continue }
        walk.earliest[alias] = min(walk.earliest[alias] ?? number, number)
        walk.closes.append((walk.numbers[alias] ?? number, next))
      } else {
        enter(next.value)
      }
    }
  }

  private mutating func enter(_ alias: String) {
    let number = walk.numbers.count
    walk.numbers[alias] = number
    walk.earliest[alias] = number
    walk.path.append(alias)
    walk.waiting.append((targets[alias] ?? [])[...])
    walk.open.append(alias)
    walk.isOpen.insert(alias)
  }

  private mutating func leave(_ alias: String) {
    walk.path.removeLast()
    walk.waiting.removeLast()
    guard let number = walk.numbers[alias], let earliest = walk.earliest[alias] else { return }
    if let parent = walk.path.last { walk.earliest[parent] = min(walk.earliest[parent] ?? earliest, earliest) }
    if earliest < number { return }
    var aliases: [String] = []
    while let last = walk.open.popLast() {
      walk.isOpen.remove(last)
      aliases.append(last)
      if last == alias { break }
    }
    var close: Located<String>?
    while let last = walk.closes.last, last.source >= number { close = walk.closes.removeLast().target }
    guard let close else { return }
    let members = Set(aliases)
    let ways = aliases.reduce(0) { count, alias in
      count + (targets[alias] ?? []).count { $0.value != alias && members.contains($0.value) }
    }
    groups.append(Group(aliases: aliases.reversed(), close: close, isOneCircle: ways == aliases.count))
  }
}
