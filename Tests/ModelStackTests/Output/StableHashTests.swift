import ModelStack
import Testing

@Suite struct StableHashTests {
  /// From the published test vectors of FNV-1a, http://www.isthe.com/chongo/src/fnv/test_fnv.c.
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("b", "af63df4c8601f1a5"), ("foobar", "85944171f73967e8"),
  ])
  func `the published vectors`(text: String, hash: String) {
    #expect(self.hash { $0.combine(text.utf8) } == hash)
  }

  @Test func `bytes can come in pieces`() {
    let pieces = hash {
      $0.combine("foo".utf8)
      $0.combine(UInt8(ascii: "b"))
      $0.combine([0x61, 0x72])
    }
    #expect(pieces == hash { $0.combine("foobar".utf8) })
  }

  @Test func `a mark tells the places of a border apart`() {
    func marked(_ first: String, _ second: String) -> String {
      hash {
        $0.combine(first.utf8)
        $0.combine(0)
        $0.combine(second.utf8)
      }
    }
    #expect(marked("ab", "c") != marked("a", "bc"))
  }

  @Test func `the text has 16 digits`() {
    for number in 0..<2_000 {
      let text = hash { $0.combine("\(number)".utf8) }
      #expect(text.utf8.count == 16)
      #expect(UInt64(text, radix: 16) != nil)
    }
  }

  private func hash(_ fill: (inout StableHash) -> Void) -> String {
    var hash = StableHash()
    fill(&hash)
    return hash.text
  }
}
