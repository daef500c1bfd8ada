/// The circles among fallback routes.
struct FallbackCycles {
  /// Each circle once: its aliases in order, the last of them the place that leads back to the first.
  private(set) var circles: [[Located<String>]] = []

  private var targets: [String: [Located<String>]] = [:]
  private var states: [String: State] = [:]
  private var path: [Located<String>] = []

  private enum State: Equatable {
    /// Its number on the path that is being walked.
    case onPath(Int)
    case done
  }

  init(among routes: [FallbackRoute]) {
    // LiteLLM reads the first entry of several.
    for route in routes where targets[route.alias.value] == nil { targets[route.alias.value] = route.targets }
    for route in routes { walk(from: route.alias) }
  }

  /// Depth first, with a stack of our own: a chain may be longer than the thread's stack is deep.
  private mutating func walk(from alias: Located<String>) {
    guard states[alias.value] == nil else { return }
    var waiting: [ArraySlice<Located<String>>] = []
    func enter(_ alias: Located<String>, _ cycles: inout FallbackCycles) {
      cycles.states[alias.value] = .onPath(cycles.path.count)
      cycles.path.append(alias)
      waiting.append((cycles.targets[alias.value] ?? [])[...])
    }
    enter(alias, &self)
    while let next = waiting.last?.first {
      waiting[waiting.count - 1].removeFirst()
      switch states[next.value] {
      case nil: enter(next, &self)
      case .onPath(let start)?: circles.append(path[(start + 1)...] + [next])
      case .done?: break
      }
      while let last = waiting.last, last.isEmpty {
        waiting.removeLast()
        states[path.removeLast().value] = .done
      }
    }
  }
}
