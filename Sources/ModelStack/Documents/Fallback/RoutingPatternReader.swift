internal import YAML

/// Finds the tiers in the JavaScript of a routing pattern, ours or another's: the objects with an `endpoint`, such as
/// `{ mode: 'gpu', endpoint: 'http://...', model: 'phi4-mini' }`.
struct RoutingPatternReader {
  /// The texts of each object's members, in the order the objects stand; taken are those of ``take(at:)``.
  private(set) var tiers: [[String: Located<String>]] = []
  private var taken: Set<Int> = []

  /// - Parameter pattern: nil where there is none.
  init(_ pattern: RoutingPatternText?) {
    guard let pattern else { return }
    read(pattern)
  }

  /// The first tier at one of these addresses that was not taken before: several can have one.
  mutating func take(at addresses: Set<String>) -> (number: Int, tier: [String: Located<String>])? {
    let number = tiers.indices.first { number in
      !taken.contains(number) && tiers[number]["endpoint"].map { addresses.contains($0.value) } ?? false
    }
    guard let number else { return nil }
    taken.insert(number)
    return (number, tiers[number])
  }

  private mutating func read(_ pattern: RoutingPatternText) {
    /// The objects and blocks around what is read.
    var open: [[String: Located<String>]] = []
    var name = ""
    var isAfterColon = false
    for token in pattern.tokens {
      switch token.kind {
      case .string:
        if isAfterColon, !open.isEmpty { open[open.count - 1][name] = pattern.located(token) }
        name = token.text
        isAfterColon = false
      case .mark where token.text == ":": isAfterColon = true
      case .mark where token.text == "{":
        open.append([:])
        isAfterColon = false
      case .mark where token.text == "}":
        if let object = open.popLast(), object["endpoint"] != nil { tiers.append(object) }
        isAfterColon = false
      case .name, .mark, .other:
        name = token.text
        isAfterColon = false
      }
    }
  }
}
