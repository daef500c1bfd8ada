internal import YAML

/// Where the bytes of a scalar's text stand in its file, in whatever style it was written.
struct TextPlaces {
  private let scalar: SourceRange
  /// The offset in the file of each byte of the text; nothing where they do not stand there as they are read, as behind
  /// escapes.
  private let offsets: [Int]

  init(of text: Located<String>, in source: SourceFile) {
    scalar = text.range
    offsets = Self.offsets(of: text, in: source) ?? []
  }

  /// The place of a part of the text, in bytes of UTF-8; that of the whole scalar where it is not told.
  func range(of part: Range<Int>) -> SourceRange {
    guard let last = part.last, last < offsets.count else { return scalar }
    return SourceRange(source: scalar.source, start: offsets[part.lowerBound], end: offsets[last] + 1)
  }

  /// Blanks and line feeds may be others in the file than in the text: lines are indented, and folded. All else must be
  /// the same there.
  private static func offsets(of text: Located<String>, in source: SourceFile) -> [Int]? {
    guard text.range.source == source.id, text.range.offsets.upperBound <= source.bytes.count else { return nil }
    let written = source.bytes[text.range.offsets]
    var position = start(of: written)
    var offsets: [Int] = []
    for byte in text.value.utf8 {
      if byte != 0x20, byte != 0x0A {
        while position < written.endIndex, [0x20, 0x0A, 0x0D].contains(written[position]) { position += 1 }
        guard position < written.endIndex, written[position] == byte else { return nil }
        offsets.append(position)
        position += 1
      } else {
        offsets.append(min(position, max(written.startIndex, written.endIndex - 1)))
      }
    }
    return offsets
  }

  /// Where the text begins: behind a quote, or below the line of a `|` or `>`.
  private static func start(of written: ArraySlice<UInt8>) -> Int {
    switch written.first {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): written.startIndex + 1
    case UInt8(ascii: "|"), UInt8(ascii: ">"): written.firstIndex(of: 0x0A) ?? written.endIndex
    default: written.startIndex
    }
  }
}
