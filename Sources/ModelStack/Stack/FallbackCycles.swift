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

  private var targets: [String: [Located<String>]] = [:]
  private var states: [String: State] = [:]
  private var path: [String] = []

  private enum State: Equatable, Sendable {
    /// Its number on the path that is being walked.
    case onPath(Int)
    case done
  }

  init(among routes: [FallbackRoute]) {
    // LiteLLM reads the first entry of several.
    for route in routes where targets[route.alias.value] == nil { targets[route.alias.value] = route.targets }
    for route in routes where states[route.alias.value] == nil { walk(from: route.alias.value) }
  }

  /// Depth first, with a stack of our own: a chain may be longer than the thread's stack is deep.
  private mutating func walk(from alias: String) {
    var waiting = [enter(alias)]
    while let next = waiting.last?.first {
      waiting[waiting.count - 1].removeFirst()
      switch states[next.value] {
      case nil: waiting.append(enter(next.value))
      case .onPath(let start)?: circles.append(circle(from: start, closedBy: next))
      case .done?: break
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
  private mutating func enter(_ alias: String) -> ArraySlice<Located<String>> {
    states[alias] = .onPath(path.count)
    path.append(alias)
    return (targets[alias] ?? [])[...]
  }

  private func circle(from start: Int, closedBy close: Located<String>) -> Circle {
    let aliases = path[start...]
    let names = aliases.count > 8 ? aliases.prefix(4) + ["..."] + aliases.suffix(2) : aliases
    return Circle(close: close, length: aliases.count, way: (names + [close.value]).joined(separator: " -> "))
  }
}
