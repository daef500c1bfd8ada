import Testing
import YAML

/// A file beyond a limit is refused by the limit's name.
@Suite struct LimitTests {
  /// Ways to nest.
  enum Nesting: CaseIterable {
    case flowLists, flowMappings, blockLists, blockMappings

    func text(depth: Int) -> String {
      switch self {
      case .flowLists: String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      case .flowMappings: String(repeating: "{a: ", count: depth) + String(repeating: "}", count: depth)
      case .blockLists: String(repeating: "- ", count: depth) + "x\n"
      case .blockMappings: (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      }
    }
  }

  @Test(arguments: Nesting.allCases) func sixtyFourLevelsAreAcceptedAndOneMoreRefused(nesting: Nesting) throws {
    #expect(syntaxError(nesting.text(depth: 64)) == nil)
    let error = try #require(syntaxError(nesting.text(depth: 65)))
    #expect(error.message == "mappings and lists are nested deeper than the limit on nesting, 64 levels")
  }

  /// The reading stops at the first level too many: libyaml alone would go on for seconds.
  @Test func aHundredThousandLevelsAreRefusedAtTheFirstTooMany() throws {
    let few = try #require(syntaxError(Nesting.flowLists.text(depth: 65)))
    let many = try #require(syntaxError(Nesting.flowLists.text(depth: 100_000)))
    #expect(many.message == few.message && many.range.start == few.range.start)
  }

  @Test func aFileOf32MiBIsReadAndOneByteMoreRefused() throws {
    let comment = Array("# a comment that fills the file\n".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(YAMLLimit.inputSize + 1)
    while bytes.count < YAMLLimit.inputSize { bytes += comment }
    #expect(bytes.count == YAMLLimit.inputSize)
    #expect(syntaxError(bytes) == nil)
    bytes.append(0x0A)
    #expect(syntaxError(bytes)?.message == "the file is larger than the limit on input size, 32 MiB")
  }
}
