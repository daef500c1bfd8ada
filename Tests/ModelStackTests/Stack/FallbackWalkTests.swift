import TestSupport
import Testing

@testable import ModelStack

/// What the routers of LiteLLM 1.81.9 and 1.106.2 did with the same routes, all aliases down.
@Suite struct FallbackWalkTests {
  struct Case: CustomTestStringConvertible {
    var routes: String
    var limit = 5
    /// The aliases in the order they were tried first, the same on both versions unless said.
    var tried: String
    var triedSince1_106_2: String?
    var testDescription: String { "\(routes), \(limit)" }
  }

  static let cases = [
    Case(routes: "[a, b, c, d, e, f, g]", tried: "a b c d e f"),
    Case(routes: "[a, b, c, d, e, f, g]", limit: 6, tried: "a b c d e f g"),
    Case(routes: "[a, b, c]", limit: 1, tried: "a b"),
    Case(routes: "{ a: [b, c, d, e, f, g, h] }", tried: "a b c d e f g h"),
    Case(routes: "{ a: [b, c, d, e, f, g] }, { g: [h] }", tried: "a b c d e f g"),
    Case(routes: "{ a: [b, f] }, [b, c, d, e, f, g]", tried: "a b c d e f g", triedSince1_106_2: "a b c d e f"),
    Case(routes: "{ a: [b, c, d] }, { b: [c] }, { d: [e] }", limit: 3, tried: "a b c d"),
    // 1.106.2 goes on from 'c', which has no list, to 'd' of the list of 'a', and counts 3 there.
    Case(routes: "{ a: [b, d] }, { b: [c] }, { d: [e] }", limit: 3, tried: "a b c d e", triedSince1_106_2: "a b c d"),
    Case(routes: "{ a: [a, b] }, { b: [a] }", tried: "a b"),
  ]

  @Test(arguments: cases) func `up to 1.81.9`(given: Case) throws {
    #expect(try attempts(given, version: "1.81.9") == given.tried)
  }

  @Test(arguments: cases) func `since 1.106.2`(given: Case) throws {
    #expect(try attempts(given, version: "1.106.2") == given.triedSince1_106_2 ?? given.tried)
  }

  private func attempts(_ given: Case, version: String) throws -> String {
    let stack = try decodedStack(
      """
      fallbacks: [\(given.routes)]
      litellm: { version: \(version), maxFallbacks: \(given.limit) }
      """)
    return stack.attemptedAliases(from: "a").joined(separator: " ")
  }

  @Test func `what is not tried is named in order`() throws {
    let stack = try decodedStack("fallbacks: [[a, b, c, d, e, f, g, h]]")
    let first = try #require(stack.index.alias("a"))
    // Nothing opens the list of 'g'.
    #expect(
      FallbackWalk(from: first, in: stack.index, FallbackWalk.Limits(of: stack.litellm)).unreachable.map(\.value)
        == ["g"])
  }
}
