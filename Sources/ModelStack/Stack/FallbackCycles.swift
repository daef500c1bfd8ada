/// The circles among fallback routes.
struct FallbackCycles: Sendable {
  /// Each circle once, by the target that closes it.
  private(set) var circles: [Circle] = []

  struct Circle: Sendable {
    /// The target that leads back to an alias before it.
    var close: Located<String>
    /// How many aliases are on it.
    var length: Int
    /// The way round, `a -> b -> a`; of a long one the beginning and the end.
    var way: String
  }

  private let names: [String]
  /// By alias.
  private var targets: [[NumberedAlias]]
  private var states: [State]
  private var path: [Int] = []

  private enum State: Equatable, Sendable {
    case new
    /// Its number on the path that is being walked.
    case onPath(Int)
    case done
  }

  /// - Parameter names: the aliases by number.
  init(among routes: [NumberedRoute], named names: [String]) {
    self.names = names
    targets = Array(repeating: [], count: names.count)
    states = Array(repeating: .new, count: names.count)
    // LiteLLM reads the first entry of several.
    for route in routes.reversed() { targets[route.alias.number] = route.targets }
    for route in routes where states[route.alias.number] == .new { walk(from: route.alias.number) }
  }

  /// Depth first, with a stack of our own: a chain may be longer than the thread's stack is deep.
  private mutating func walk(from alias: Int) {
    var waiting = [enter(alias)]
    while let next = waiting.last?.first {
      waiting[waiting.count - 1].removeFirst()
      switch states[next.number] {
      case .new: waiting.append(enter(next.number))
      case .onPath(let start): circles.append(circle(from: start, closedBy: next.name))
      case .done: break
      }
      while let last = waiting.last, last.isEmpty {
        waiting.removeLast()
        states[path.removeLast()] = .done
      }
    }
  }

  /// Puts an alias on the path.
  ///
  /// - Returns: the targets to go on with.
  private mutating func enter(_ alias: Int) -> ArraySlice<NumberedAlias> {
    states[alias] = .onPath(path.count)
    path.append(alias)
    return targets[alias][...]
  }

  private func circle(from start: Int, closedBy close: Located<String>) -> Circle {
    let aliases = path[start...]
    let way =
      aliases.count > 8
      ? aliases.prefix(4).map { names[$0] } + ["..."] + aliases.suffix(2).map { names[$0] }
      : aliases.map { names[$0] }
    return Circle(close: close, length: aliases.count, way: (way + [close.value]).joined(separator: " -> "))
  }
}
