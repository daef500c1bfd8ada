import Testing
import YAML

@Suite struct AliasTests {
  @Test func anAliasShowsWhatItsAnchorNames() throws {
    let document = try #require(try compose("a: &x {b: [1, 2]}\nc: *x\n").documents.first)
    let alias = document.entries[1].value
    #expect(alias.kind == .mapping)
    #expect(alias.entries[0].value.items.map(\.text) == ["1", "2"])
    #expect(alias.written == "*x")
    #expect(alias.entries[0].value.written == "[1, 2]")
  }

  @Test func anAliasTakesTheAnchorBeforeIt() throws {
    let document = try #require(try compose("- &x 1\n- *x\n- &x 2\n- *x\n").documents.first)
    #expect(document.items.map(\.text) == ["1", "1", "2", "2"])
  }

  @Test(arguments: [
    ("a: *x\n", 3..<5), ("a: *x\nb: &x 1\n", 3..<5), ("&x a: 1\n---\nb: *x\n", 15..<17),
  ])
  func anUndefinedAliasIsRefused(text: String, place: Range<Int>) {
    let error = syntaxError(text)
    #expect(error?.message == "the alias '*x' has no anchor '&x' before it")
    #expect(error?.range.offsets == place)
  }

  @Test(arguments: ["&x [*x]", "&x {a: {b: *x}}", "&x\n- - *x\n", "&x {*x : 1}"])
  func anAliasWithinItsOwnAnchorIsRefused(text: String) throws {
    let error = try #require(syntaxError(text))
    #expect(error.message == "the alias '*x' stands within its own anchor")
    #expect(Array(text.utf8)[error.range.offsets].elementsEqual("*x".utf8))
  }

  /// Lists of ten aliases to the list before: each level has ten times the nodes of the last.
  private func bomb(levels: Int) -> String {
    let first = "- &l0 [x, x, x, x, x, x, x, x, x, x]\n"
    return first
      + (1..<levels).map { level in
        let aliases = Array(repeating: "*l\(level - 1)", count: 10).joined(separator: ", ")
        return "- &l\(level) [\(aliases)]\n"
      }.joined()
  }

  @Test func aliasBombsAreRefusedByTheNameOfTheLimit() throws {
    let error = try #require(syntaxError(bomb(levels: 30)))
    #expect(error.message == "aliases repeat more nodes than the limit on alias expansion, 100000")
    #expect(syntaxError(bomb(levels: 4)) == nil)
  }

  /// A list of n scalars has n + 1 nodes, so that 100 aliases to 999 scalars repeat 100,000 nodes.
  @Test(arguments: [(100, true), (101, false)]) func theLimitIsExact(count: Int, isAccepted: Bool) {
    let list = Array(repeating: "x", count: 999).joined(separator: ", ")
    let aliases = Array(repeating: "*a", count: count).joined(separator: ", ")
    #expect((syntaxError("- &a [\(list)]\n- [\(aliases)]\n") == nil) == isAccepted)
  }

  /// An alias within 32 lists to 32 lists is 64 levels deep, one more is too deep.
  @Test(arguments: [(32, true), (33, false)]) func aliasesCountAsDeepAsWhatTheyName(depth: Int, isAccepted: Bool)
    throws
  {
    let opening = String(repeating: "[", count: 31)
    let closing = String(repeating: "]", count: 31)
    let anchored = "&a " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let error = syntaxError("- \(anchored)\n- \(opening)*a\(closing)\n")
    #expect((error == nil) == isAccepted)
    if let error { #expect(error.message.contains("the limit on nesting, 64 levels")) }
  }

  /// Each level holds two aliases to the one before, through mappings, so that depth grows level by level.
  @Test func depthGrowsThroughChainsOfAliases() throws {
    let lines = (1...70).map { "l\($0): &l\($0) { a: *l\($0 - 1) }\n" }.joined()
    let error = try #require(syntaxError("l0: &l0 x\n" + lines))
    #expect(error.message.contains("the limit on nesting, 64 levels"))
  }
}
