public import YAML

/// What of one file no output may show: what is a secret by its name or its form, in its tree and in its text alike.
public struct HiddenPlaces: Sendable {
  private let source: SourceFile
  /// Ranges of its bytes, in order and apart from each other.
  let ranges: [Range<Int>]
  /// The texts as they are read there, escapes undone.
  let texts: [[UInt8]]

  /// - Parameter diagnostics: findings about the file; what they call a secret is one.
  public init(in source: SourceFile, _ diagnostics: [Diagnostic] = []) {
    let extra = diagnostics.flatMap(\.hiddenRanges).filter { $0.source == source.id }.map(\.offsets)
    self.init(in: source, extra: extra)
  }

  /// What of a manifest on disk no output may show.
  init(in bytes: [UInt8]) { self.init(in: SourceFile(id: SourceID(index: 0), name: "", bytes: bytes), extra: []) }

  /// - Parameter extra: more ranges to hide.
  init(in source: SourceFile, extra: [Range<Int>]) {
    self.source = source
    var ranges = source.bytes.withUnsafeBufferPointer { SecretText.matches(in: $0).map(\.range) } + extra
    var texts: [[UInt8]] = []
    if let tree = try? YAMLComposer.compose(source) {
      for secret in SecretSearch.all(in: tree) where !secret.isVariable {
        ranges.append(secret.range.offsets)
        texts.append(secret.text)
      }
    }
    texts += Self.joined(ranges).map { Array(source.bytes[$0]) }
    self.texts = texts
    // What is hidden at one place is hidden wherever else the file has it, in a comment or under another name.
    var search = SecretTexts()
    for text in texts { search.insert(text) }
    self.ranges = Self.joined(ranges + source.bytes.withUnsafeBufferPointer { search.ranges(in: $0) })
  }

  /// What stands at one of the ranges, without quotes.
  func text(of range: Range<Int>) -> [UInt8] { Array(SecretTexts.trimmed(source.bytes[range])) }

  /// The ranges from first to last, those that touch as one.
  static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  /// Those that lie in a part of the file or reach into it.
  func ranges(in part: Range<Int>) -> ArraySlice<Range<Int>> {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= part.lowerBound { low = middle + 1 } else { high = middle }
    }
    let end = ranges[low...].firstIndex { $0.lowerBound >= part.upperBound } ?? ranges.count
    return ranges[low..<end]
  }

  /// The bytes of a part with the hidden ones masked; lines stay lines.
  func masked(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var position = bytes.startIndex
    for range in ranges(in: bytes.indices) {
      let range = range.clamped(to: bytes.indices)
      result += bytes[position..<range.lowerBound]
      result += Redaction.mask.utf8
      result += bytes[range].filter { $0 == 0x0A }
      position = range.upperBound
    }
    return result + bytes[position...]
  }
}

extension FoundSecret {
  /// Whether only its name speaks for it, and it is the name of a variable.
  fileprivate var isVariable: Bool {
    evidence == .name && (SecretReference.isVariable(text) || SecretReference.isMisspelt(text))
  }
}
