public import YAML

/// Keeps what looks like a secret out of reports.
public enum Redaction {
  static let mask = "********"

  /// What of a line looks like a secret, or stands where one would: ranges of its bytes.
  static func hiddenRanges(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    secretRanges(in: line) + keyValueRanges(in: line)
  }

  /// Whether a file can only be shown with something masked.
  ///
  /// - Parameter diagnostics: all findings about it.
  public static func hidesPart(of source: SourceFile, _ diagnostics: [Diagnostic]) -> Bool {
    !hiddenRanges(in: source, diagnostics).isEmpty
  }

  /// The bytes of a file with everything masked that may be a secret; lines stay lines.
  ///
  /// - Parameter diagnostics: all findings about it.
  public static func masked(_ source: SourceFile, _ diagnostics: [Diagnostic]) -> [UInt8] {
    var bytes: [UInt8] = []
    var position = 0
    for range in hiddenRanges(in: source, diagnostics).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard range.upperBound > position else { continue }
      bytes += source.bytes[position..<max(position, range.lowerBound)]
      bytes += mask.utf8
      bytes += source.bytes[range].filter { $0 == UInt8(ascii: "\n") }
      position = range.upperBound
    }
    return bytes + source.bytes[position...]
  }

  private static func hiddenRanges(in source: SourceFile, _ diagnostics: [Diagnostic]) -> [Range<Int>] {
    diagnostics.flatMap(\.hiddenRanges).filter { $0.source == source.id }.map(\.offsets)
      + source.bytes.split(separator: UInt8(ascii: "\n")).flatMap(hiddenRanges)
  }

  /// The ranges of the words that look like secrets, without the commas and brackets around them.
  private static func secretRanges(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    let words = SecretShape.words(of: text)
    let secrets = words.filter { $0.withUnsafeBufferPointer(SecretShape.name) != nil }
    return secrets.map { word in
      let start = word.drop { "[{(\"'".utf8.contains($0) }.startIndex
      return start..<(word.lastIndex { !"]})\"',;:".utf8.contains($0) } ?? start - 1) + 1
    }
  }

  /// The keys that take the name of a variable, behind which people write the secret itself.
  private static let keys = ["apiKey", "masterKey"]

  /// The ranges of the values of such keys, unless they are names of variables. They are found without a parser: where
  /// a file is not YAML, there is no tree.
  private static func keyValueRanges(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    keys.flatMap { key -> [Range<Int>] in
      let ends = text.indices.filter { text[$0...].starts(with: key.utf8) }.map { $0 + key.utf8.count }
      return ends.compactMap { end in
        let colon = text[end...].prefix { " \t:\"'".utf8.contains($0) }
        guard colon.contains(UInt8(ascii: ":")) else { return nil }
        let value = text[colon.endIndex...].prefix { !" \t,}\"'".utf8.contains($0) }
        let isName = value.allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "_") }
        return isName ? nil : value.indices
      }
    }
  }

  /// The text with every word masked that looks like a secret.
  static func masked(_ text: String) -> String {
    if SecretShape.name(in: text) == nil { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      SecretShape.name(in: String(word)) == nil ? word : Substring(mask)
    }.joined(separator: " ")
  }
}

extension Diagnostic {
  /// Takes what looks like a secret out of its words: a message may quote the value that it is about.
  mutating func redact() {
    message = Redaction.masked(message)
    hint = hint.map(Redaction.masked)
    for number in notes.indices { notes[number].message = Redaction.masked(notes[number].message) }
  }
}
