import TestSupport
import Testing
import YAML

@testable import ModelStack

/// What falls back to one another, against what every alias reaches.
@Suite struct FallbackCyclesTests {
  private typealias Edges = [Int: [Int]]

  private func cycles(_ edges: Edges) -> FallbackCycles {
    let range = SourceRange(source: SourceID(index: 0), start: 0, end: 0)
    let numbered = { (number: Int) in NumberedAlias(number: number, name: Located(String(number), at: range)) }
    return FallbackCycles(
      among: edges.sorted { $0.key < $1.key }.map { alias, targets in
        NumberedRoute(alias: numbered(alias), targets: targets.map(numbered))
      }, ofAliases: edges.count)
  }

  private func reached(from alias: Int, _ edges: Edges) -> Set<Int> {
    var found: Set<Int> = []
    var waiting = edges[alias] ?? []
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += edges[next] ?? [] }
    }
    return found
  }

  @Test func groupsAreWhatReachesOneAnother() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let count = Int.random(in: 1...7, using: &generator)
      var edges: Edges = [:]
      for alias in 0..<count {
        edges[alias] = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
          Int.random(in: 0..<count, using: &generator)
        }
      }
      let reach = (0..<count).map { reached(from: $0, edges) }
      let expected = Set(
        (0..<count).map { alias in Set((0..<count).filter { reach[alias].contains($0) && reach[$0].contains(alias) }) }
          .filter { $0.count > 1 })
      let found = cycles(edges)
      #expect(Set(found.groups.map { Set($0.aliases) }) == expected, "\(edges)")
      #expect(found.groups.count == expected.count && found.groups.allSatisfy { $0.aliases.contains($0.close.number) })
      let loops = edges.map { alias, targets in targets.count { $0 == alias } }.reduce(0, +)
      #expect(found.loops.count == loops, "\(edges)")
    }
  }
}
