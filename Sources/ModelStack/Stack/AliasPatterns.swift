/// Aliases with a `*`, each of which stands for any text.
///
/// Each pattern is found by the one of its parts that the fewest others have, so that a name is compared with those
/// alone that can be its own.
struct AliasPatterns: Sendable {
  private var parts = SubstringIndex()
  private var patternsByPart: [String: [String]] = [:]

  init(_ patterns: some Sequence<String>) {
    let split = Set(patterns).map { ($0, Set($0.split(separator: "*").map(String.init))) }
    let counts = split.reduce(into: [String: Int]()) { counts, pattern in
      for part in pattern.1 { counts[part, default: 0] += 1 }
    }
    for (pattern, own) in split {
      let part = own.min { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) } ?? ""
      parts.insert(part)
      patternsByPart[part, default: []].append(pattern)
    }
  }

  /// Whether any of them stands for a name.
  func match(_ name: String) -> Bool {
    parts.parts(of: name).contains { part in
      patternsByPart[part]?.contains { Self.matches(name[...], $0[...]) } ?? false
    }
  }

  private static func matches(_ name: Substring, _ pattern: Substring) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.dropFirst().last else { return name == pattern }
    guard name.hasPrefix(first), name.dropFirst(first.count).hasSuffix(last) else { return false }
    var rest = name.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
