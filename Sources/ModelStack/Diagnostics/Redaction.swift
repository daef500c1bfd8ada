public import YAML

/// Keeps what looks like a secret out of reports.
public enum Redaction {
  static let mask = "********"

  /// The ranges of bytes in a text that hold words which look like secrets.
  static func secretRanges(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    text.split { $0 <= 0x20 }.filter { SecretShape.name(in: String(decoding: $0, as: UTF8.self)) != nil }.map(\.indices)
  }

  /// Whether a file can only be shown with something masked.
  ///
  /// - Parameter diagnostics: all findings about it.
  public static func hidesPart(of source: SourceFile, _ diagnostics: [Diagnostic]) -> Bool {
    diagnostics.contains(where: \.hidesText) || !secretRanges(in: source.bytes[...]).isEmpty
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
  /// The same without what looks like a secret in its words: a message may quote the value that it is about.
  var redacted: Diagnostic {
    var copy = self
    copy.message = Redaction.masked(message)
    copy.hint = hint.map(Redaction.masked)
    copy.notes = notes.map { Note(Redaction.masked($0.message), at: $0.range) }
    return copy
  }
}
