import ModelStack
import TestSupport
import Testing
import YAML

/// Random damage to good files, by a seed. Whatever it does, a fix changes scalars only and leaves YAML.
@Suite struct FixPropertyTests {
  static let stacks = [
    "models.yaml", "Tests/Fixtures/fixes/layout/after.yaml", "Tests/Fixtures/fixes/words/after.yaml",
  ]

  /// Scalars, and what stands around them.
  private struct Shape {
    var scalars: [ArraySlice<UInt8>] = []
    var gaps: [ArraySlice<UInt8>] = []

    init(_ source: SourceFile) throws {
      let tree = try YAMLComposer.compose(source)
      var position = 0
      for scalar in tree.scalarOffsets {
        gaps.append(source.bytes[position..<scalar.lowerBound])
        scalars.append(source.bytes[scalar])
        position = scalar.upperBound
      }
      gaps.append(source.bytes[position...])
    }
  }

  private func source(_ bytes: [UInt8]) -> SourceFile {
    SourceFile(id: SourceID(index: 0), name: "models.yaml", bytes: bytes)
  }

  private func good(_ path: String) throws -> SourceFile {
    source([UInt8](try Fixtures.text("../../\(path)").utf8))
  }

  @Test(arguments: stacks, 1...4 as ClosedRange<UInt64>)
  func `of misspelt keys the fix changes those and what they hid`(path: String, seed: UInt64) throws {
    let good = try good(path)
    let keys = Self.keys(of: try #require(try YAMLComposer.compose(good).documents.first))
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<8 {
      let damaged = Set((0..<3).map { _ in keys.randomElement(using: &generator)! })
      let before = source(Self.misspell(damaged, in: good, &generator))
      let after = source(fix(before).bytes)
      let (goodShape, old, new) = (try Shape(good), try Shape(before), try Shape(after))
      #expect(old.gaps == new.gaps)
      let touched = old.scalars.indices.filter { old.scalars[$0] != new.scalars[$0] }
      let mayChange = Set(
        goodShape.scalars.indices.filter { goodShape.scalars[$0] != old.scalars[$0] }.flatMap { [$0, $0 + 1] })
      #expect(mayChange.isSuperset(of: touched), "\(touched.map { String(decoding: old.scalars[$0], as: UTF8.self) })")
    }
  }

  /// One slip in a long key is always put right.
  @Test(arguments: stacks) func `one slip in a long key is put right`(path: String) throws {
    let good = try good(path)
    let tree = try YAMLComposer.compose(good)
    let names = Set(["timeout", "alias", "backend", "backends", "model", "models", "engine", "apiKey", "version"])
    let keys = Self.keys(of: try #require(tree.documents.first)).filter { names.contains(good.text(of: $0)) }
    #expect(!keys.isEmpty)
    var generator = SeededGenerator(seed: 5)
    for key in keys.shuffled(using: &generator).prefix(12) {
      var bytes = good.bytes
      bytes.swapAt(key.lowerBound + 1, key.lowerBound + 2)
      #expect(fix(source(bytes)).bytes == good.bytes, "\(good.text(of: key))")
    }
  }

  @Test(arguments: stacks, 1...3 as ClosedRange<UInt64>)
  func `whatever the damage, what parsed still parses`(path: String, seed: UInt64) throws {
    let good = try good(path)
    var generator = SeededGenerator(seed: seed)
    let marks = Array("'\"{}[]:,&*!|>#- \n0aé".utf8)
    for _ in 0..<10 {
      var bytes = good.bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(marks.randomElement(using: &generator)!, at: place)
        default: bytes[place] = marks.randomElement(using: &generator)!
        }
      }
      let before = source(bytes)
      let result = fix(before)
      guard let old = try? Shape(before) else {
        #expect(result.bytes == before.bytes)
        continue
      }
      #expect(old.gaps == (try Shape(source(result.bytes))).gaps)
    }
  }

  /// Where the keys of all mappings stand, but for the names of backends: where one is misspelt, the models follow it.
  private static func keys(of node: YAMLNode) -> [Range<Int>] {
    switch node.kind {
    case .scalar: []
    case .sequence: node.items.flatMap(keys)
    case .mapping:
      node.entries.flatMap { entry in
        let below = entry.key.text == "backends" ? entry.value.entries.map(\.value) : [entry.value]
        return [entry.key.range.offsets] + below.flatMap(keys)
      }
    }
  }

  /// One slip of letters in each of some keys, from the last to the first.
  private static func misspell(
    _ keys: Set<Range<Int>>, in source: SourceFile, _ generator: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = source.bytes
    for key in keys.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      let letters = key.filter { (bytes[$0] | 0x20) &- UInt8(ascii: "a") < 26 }
      guard let place = letters.randomElement(using: &generator), letters.count > 1 else { continue }
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(UInt8(ascii: "x"), at: place)
      default: bytes[place] = UInt8(ascii: "q")
      }
    }
    return bytes
  }
}
