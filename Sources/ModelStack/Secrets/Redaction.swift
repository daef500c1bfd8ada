public import YAML

/// Keeps secrets out of what the program prints.
///
/// What is hidden of a file is found once, for whatever shows a part of it: a line below a finding, a fingerprint, a diff.
/// Words that quote a file are searched for the same texts, and for what looks like a secret by itself.
public struct Redaction: Sendable {
  static let mask = "********"

  private var files: [SourceID: HiddenPlaces] = [:]
  private var texts = SecretTexts()

  /// - Parameters:
  ///   - sources: all inputs that may be shown or quoted.
  ///   - diagnostics: findings that are to be printed; what they call a secret is one.
  public init(_ sources: SourceSet, _ diagnostics: [Diagnostic] = []) { self.init(sources.files, diagnostics) }

  init(_ sources: [SourceFile], _ diagnostics: [Diagnostic]) {
    let extra = Dictionary(grouping: diagnostics.flatMap(\.hiddenRanges), by: \.source)
    for file in sources {
      let places = HiddenPlaces(in: file, extra: (extra[file.id] ?? []).map(\.offsets))
      files[file.id] = places
      for text in places.texts { texts.insert(text) }
    }
  }

  /// What no output may show of an input.
  public func places(in source: SourceFile) -> HiddenPlaces { files[source.id] ?? HiddenPlaces(in: source) }

  /// What of a part of a file no output may show.
  func hiddenRanges(in part: Range<Int>, of source: SourceID) -> ArraySlice<Range<Int>> {
    files[source]?.ranges(in: part) ?? []
  }

  /// What leaves the program, with the secrets of the inputs masked, and what looks like one whatever its name. Gen's own
  /// examples of names and values stay as they are.
  public func masked(output text: String) -> String {
    Self.masked(text) { utf8 in SecretShape.matches(in: utf8).map(\.range) + texts.ranges(in: utf8) }
  }

  /// The same where no input is known.
  public static func masked(output text: String) -> String {
    masked(text) { utf8 in SecretShape.matches(in: utf8).map(\.range) }
  }

  /// A text of whatever origin, such as what other programs print, with everything masked that may be a secret.
  public static func masked(foreign text: String) -> String {
    masked(text) { utf8 in SecretText.matches(in: utf8).map(\.range) }
  }

  /// Findings with the secrets masked that their words quote.
  func masked(_ diagnostics: [Diagnostic]) -> [Diagnostic] { diagnostics.map(masked) }

  /// A finding with the secrets masked that its words quote.
  func masked(_ diagnostic: Diagnostic) -> Diagnostic {
    let near = ([diagnostic.range] + diagnostic.notes.compactMap(\.range)).flatMap(shortTexts)
    var copy = diagnostic
    copy.message = masked(diagnostic.message, near: near)
    copy.hint = diagnostic.hint.map { masked($0, near: near) }
    copy.notes = diagnostic.notes.map { Diagnostic.Note(masked($0.message, near: near), at: $0.range) }
    copy.replacement = diagnostic.replacement.map { masked($0, near: near) }
    return copy
  }

  /// The secrets about a place: one that is a common word, too, is looked for in what is said of its place only.
  private func shortTexts(near range: SourceRange) -> [[UInt8]] {
    let around = max(0, Int(range.start) - Self.nearness)..<(Int(range.end) + Self.nearness)
    return hiddenRanges(in: around, of: range.source).compactMap { files[range.source]?.text(of: $0) }
  }

  /// In bytes; a key and its value are no further apart.
  private static let nearness = 128

  /// In a sentence a name is followed by words of gen's own, too: there it takes the form of a key to be one.
  private func masked(_ text: String, near: [[UInt8]]) -> String {
    Self.masked(text) { utf8 in
      SecretText.matches(in: utf8).filter { $0.what != nil || $0.name == nil }.map(\.range) + texts.ranges(in: utf8)
        + near.flatMap { SecretTexts.words($0, in: utf8) }
    }
  }

  private static func masked(_ text: String, _ secrets: (UnsafeBufferPointer<UInt8>) -> [Range<Int>]) -> String {
    var text = text
    let masked = text.withUTF8 { utf8 -> [UInt8]? in
      let ranges = HiddenPlaces.joined(secrets(utf8))
      return ranges.isEmpty ? nil : Self.masked(utf8, ranges)
    }
    return masked.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  static func masked(_ text: UnsafeBufferPointer<UInt8>, _ ranges: [Range<Int>]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for range in ranges {
      result += text[position..<range.lowerBound]
      result += mask.utf8
      position = range.upperBound
    }
    return result + text[position...]
  }
}
