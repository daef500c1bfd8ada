internal import YAML

/// What of the sources no report may show, because it may be a secret.
struct SecretMask {
  private static let mask = "********"
  /// The keys that take the name of a variable, behind which people write the key itself.
  private static let keys = ["apiKey", "masterKey"]

  private let ranges: [SourceRange]

  /// - Parameter diagnostics: all of a report: one finding may stand on the line of another's secret.
  init(_ diagnostics: [Diagnostic]) {
    ranges = diagnostics.filter(\.hidesText).map(\.range)
  }

  /// A part of a line with its secrets masked and its control characters shown.
  func text(of part: Range<Int>, ofLine line: Range<Int>, in file: SourceFile) -> String {
    var text = ""
    var position = part.lowerBound
    for secret in secrets(in: line, of: file) where secret.overlaps(part) && secret.upperBound > position {
      let start = max(position, secret.lowerBound)
      text += TextStyle.visible(file.text(of: position..<start), keepsTabs: true) + Self.mask
      position = min(part.upperBound, secret.upperBound)
    }
    return text + TextStyle.visible(file.text(of: position..<part.upperBound), keepsTabs: true)
  }

  private func secrets(in line: Range<Int>, of file: SourceFile) -> [Range<Int>] {
    let found = ranges.lazy.filter { $0.source == file.id }.map { Int($0.start)..<Int($0.end) }.filter(line.overlaps)
    return (found + Self.values(in: line, of: file)).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The values of such keys, found without a parser: where a file is not YAML, there is no tree.
  private static func values(in line: Range<Int>, of file: SourceFile) -> [Range<Int>] {
    keys.flatMap { key -> [Range<Int>] in
      let ends = line.filter { file.bytes[$0..<line.upperBound].starts(with: key.utf8) }.map { $0 + key.utf8.count }
      return ends.compactMap { end in
        let rest = file.bytes[end..<line.upperBound]
        let colon = rest.prefix { " \t:\"'".utf8.contains($0) }
        guard colon.contains(UInt8(ascii: ":")) else { return nil }
        let value = rest[colon.endIndex...].prefix { !" \t,}\"'".utf8.contains($0) }
        let isName = value.allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "_") }
        return isName ? nil : value.startIndex..<value.endIndex
      }
    }
  }
}
