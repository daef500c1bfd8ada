/// Which texts can stand in YAML without quotes, and how the others are quoted.
///
/// The test is an allow-list: whatever is not certainly the same string to libyaml, PyYAML and Go's YAML is quoted.
enum YAMLScalar {
  /// Writes a string so that every reader gets it back as that string.
  static func write(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let isWritten = text.withUTF8 { utf8 in
      guard isPlain(utf8) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isWritten { writeQuoted(text, to: &bytes) }
  }

  /// Whether the text can stand as it is.
  private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = utf8.first, let last = utf8.last, last != UInt8(ascii: ":") else { return false }
    var isCertainlyText = false
    let (plainBytes, certainLetters) = (plainBytes, certainLetters)
    for byte in utf8 {
      guard plainBytes[byte] else { return false }
      if certainLetters[byte] { isCertainlyText = true }
    }
    if isDigit(first) {
      // `4Gi` and `500m` are text to every reader; what a number or a date is made of may not be.
      return isCertainlyText && !utf8.contains(UInt8(ascii: ":"))
    }
    guard isLetter(first) || first == UInt8(ascii: "_") || first == UInt8(ascii: "/") else { return false }
    return utf8.count > 5 || !isReservedWord(utf8)
  }

  /// Letters, digits, and the marks that mean nothing to YAML within a word. `:` is among them: it means something only
  /// before a blank or at the end.
  private static let plainBytes = ByteSet { isLetter($0) || isDigit($0) || "_-./:@+".utf8.contains($0) }

  /// Letters that are part of no spelling of a number (digits of base 16, `e`, `x`, `o`, `b`).
  private static let certainLetters = ByteSet { isLetter($0) && !"abcdefxoABCDEFXO".utf8.contains($0) }

  /// Words that YAML 1.1 or 1.2 reads as a boolean or null, in any case.
  private static func isReservedWord(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    reservedWords.contains { word in
      word.count == utf8.count && word.indices.allSatisfy { word[$0] == utf8[$0] | 0x20 }
    }
  }

  private static let reservedWords = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
  ].map { Array($0.utf8) }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Writes the text in double quotes, everything escaped that a reader could take for something else.
  static func writeQuoted(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: #"\""#.utf8)
      case "\\": bytes.append(contentsOf: #"\\"#.utf8)
      case "\n": bytes.append(contentsOf: #"\n"#.utf8)
      case "\t": bytes.append(contentsOf: #"\t"#.utf8)
      default: writeEscaped(scalar, to: &bytes)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a text without quotes, with escapes for what is not printable in every reader.
  static func writePrintable(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let isWritten = text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isWritten {
      for scalar in text.unicodeScalars { writeEscaped(scalar, to: &bytes) }
    }
  }

  /// Writes a scalar as it is, or as an escape where it is not printable in every reader.
  static func writeEscaped(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if isPrintable(scalar) {
      bytes.append(contentsOf: String(scalar).utf8)
    } else {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let width = scalar.value > 0xFFFF ? 8 : 4
      bytes.append(contentsOf: (width == 8 ? #"\U"# : #"\u"#).utf8)
      bytes.append(contentsOf: String(repeating: "0", count: width - digits.count).utf8)
      bytes.append(contentsOf: digits.utf8)
    }
  }

  /// Whether a scalar is printable, and no line break, to libyaml, PyYAML and Go's YAML alike.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}

extension [UInt8] {
  /// Appends a text in one piece.
  mutating func append(utf8 text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}

/// A set of bytes, as a table.
private struct ByteSet {
  private let members: [Bool]

  init(_ contains: (UInt8) -> Bool) {
    members = (0...255).map { contains(UInt8($0)) }
  }

  subscript(byte: UInt8) -> Bool { members[Int(byte)] }
}
