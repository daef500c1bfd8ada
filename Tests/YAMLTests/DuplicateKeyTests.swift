import Testing
import YAML

@Suite struct DuplicateKeyTests {
  private func duplicates(_ text: String) throws -> [String] {
    let tree = try compose(text)
    let table = LineTable(tree.source)
    let line = { (range: SourceRange) in table.line(at: Int(range.start)) }
    return tree.duplicateKeys.map { "\($0.name) \(line($0.first)) \(line($0.range))" }
  }

  @Test func theSecondIsReportedWithTheFirst() throws {
    #expect(try duplicates("a: 1\nb: 2\na: 3\n") == ["a 1 3"])
    #expect(try duplicates("a: 1\na: 2\na: 3\n") == ["a 1 2", "a 1 3"])
  }

  @Test func quotingMakesNoDifference() throws {
    #expect(try duplicates("a: 1\n\"a\": 2\n'a': 3\n\"\\x61\": 4\n") == ["a 1 2", "a 1 3", "a 1 4"])
  }

  @Test func everyMappingIsForItself() throws {
    #expect(try duplicates("a: {a: 1}\nb:\n  - a: 1\n  - a: 2\n").isEmpty)
    #expect(try duplicates("b:\n  - a: 1\n    a: {c: 1, c: 2}\n---\nb: 1\n") == ["c 3 3", "a 2 3"])
  }

  @Test func caseAndBlanksMatter() throws {
    #expect(try duplicates("a: 1\nA: 2\n'a ': 3\n").isEmpty)
  }

  /// Beyond 16 keys another way is taken: both find the same.
  @Test(arguments: [2, 15, 16, 17, 18, 1000]) func lengthMakesNoDifference(count: Int) throws {
    let lines = (1...count).map { "key-\($0): \($0)\n" }.joined()
    #expect(try duplicates(lines).isEmpty)
    #expect(try duplicates(lines + "'key-2': 0\n") == ["key-2 2 \(count + 1)"])
  }

  /// To Swift's strings the two are equal.
  @Test(arguments: [0, 20]) func anAccentOfItsOwnMakesAnotherKey(count: Int) throws {
    let lines = (0..<count).map { "key-\($0): \($0)\n" }.joined()
    #expect(try duplicates(lines + "caf\u{E9}: 1\ncafe\u{301}: 2\n").isEmpty)
  }

  @Test func severalMergeKeysAreDuplicatesToo() throws {
    #expect(try duplicates("a: &a {b: 1}\nc:\n  <<: *a\n  <<: *a\n") == ["<< 3 4"])
  }
}
