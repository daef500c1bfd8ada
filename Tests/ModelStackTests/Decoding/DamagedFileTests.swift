import TestSupport
import Testing
import YAML

@testable import ModelStack

/// The home-lab's models.yaml, cut, mixed up and written as another editor would.
@Suite struct DamagedFileTests {
  private static func homeLab() throws -> [UInt8] {
    try Fixtures.bytes("../../models.yaml")
  }

  private func decode(_ bytes: [UInt8]) -> DecodedFile<Stack> {
    Stack.decode(SourceFile(id: SourceID(index: 0), name: "models.yaml", bytes: bytes), named: "models.yaml")
  }

  /// What a law says of damaged bytes, with what was done to them.
  private func expect(
    _ law: ([UInt8]) throws(BrokenLaw) -> Void, of bytes: [UInt8], _ damage: @autoclosure () -> String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    do throws(BrokenLaw) {
      try law(bytes)
    } catch {
      Issue.record("\(damage()): \(error)", sourceLocation: sourceLocation)
    }
  }

  /// In four parts, which run side by side; without most texts of requirements, which are many lines of one kind.
  @Test(arguments: 0..<4) func everyBeginningOfTheFileIsRead(part: Int) throws {
    let lines = String(decoding: try Self.homeLab(), as: UTF8.self).split(separator: "\n")
    let bytes = Array(lines.filter { !$0.hasPrefix("  FR") && !$0.hasPrefix("  NFR") }.joined(separator: "\n").utf8)
    for count in stride(from: part, to: bytes.count, by: 4) {
      expect(Law.decoder, of: Array(bytes[..<count]), "the first \(count) bytes")
    }
  }

  enum Slip: String, CaseIterable {
    case deleted, doubled, swapped, truncated

    func applied(to bytes: [UInt8], at place: Int) -> [UInt8] {
      var bytes = bytes
      switch self {
      case .deleted: bytes.remove(at: place)
      case .doubled: bytes.insert(bytes[place], at: place)
      case .swapped: bytes.swapAt(place, min(place + 1, bytes.count - 1))
      case .truncated: bytes.removeSubrange(place...)
      }
      return bytes
    }
  }

  /// A stack small enough for all of it.
  @Test(arguments: Slip.allCases) func everyByteInTurn(slip: Slip) {
    let bytes = Array(smallestGoodStack.utf8)
    for place in bytes.indices {
      expect(Law.pipeline, of: slip.applied(to: bytes, at: place), "byte \(place) \(slip)")
    }
  }

  @Test(arguments: 0..<4) func bytesDamagedAtRandom(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bytes = try Self.homeLab()
    for round in 0..<50 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: damaged.indices, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: damaged = Slip.deleted.applied(to: damaged, at: place)
        case 1: damaged = Slip.doubled.applied(to: damaged, at: place)
        case 2: damaged = Slip.swapped.applied(to: damaged, at: place)
        default: damaged[place] = UInt8.random(in: .min ... .max, using: &generator)
        }
      }
      expect(Law.pipeline, of: damaged, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: 0..<4) func linesDeletedDoubledAndSwapped(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let lines = String(decoding: try Self.homeLab(), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for round in 0..<50 {
      var damaged = lines
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let line = Int.random(in: damaged.indices, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: damaged.remove(at: line)
        case 1: damaged.insert(damaged[line], at: Int.random(in: damaged.indices, using: &generator))
        case 2: damaged.swapAt(line, Int.random(in: damaged.indices, using: &generator))
        default: damaged[line] = " " + damaged[line]
        }
      }
      expect(Law.pipeline, of: Array(damaged.joined(separator: "\n").utf8), "seed \(seed), round \(round)")
    }
  }

  enum Spelling: String, CaseIterable {
    case crlf, byteOrderMark, both

    func applied(to bytes: [UInt8]) -> [UInt8] {
      let lines = self == .byteOrderMark ? bytes : bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      return (self == .crlf ? [] : [0xEF, 0xBB, 0xBF]) + lines
    }
  }

  /// What the linter says of the original it says of each spelling, at the same lines and columns.
  @Test(arguments: Spelling.allCases) func otherLineBreaksAndAMarkChangeNothing(spelling: Spelling) throws {
    let original = try Self.homeLab()
    let respelled = spelling.applied(to: original)
    let expected = try #require(decode(original).value)
    let stack = try #require(decode(respelled).value)
    #expect(values(of: stack) == values(of: expected))
    #expect(lint(respelled).report == lint(original).report)
  }

  /// All values of a tree of Swift values, their places left out.
  private func values(of value: Any) -> String {
    if value is SourceRange || value is StackIndex { return "" }
    let children = Mirror(reflecting: value).children
    if children.isEmpty { return "\(value)" }
    return "(" + children.map { "\($0.label ?? ""): \(values(of: $0.value))" }.joined(separator: ", ") + ")"
  }
}
