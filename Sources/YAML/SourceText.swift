/// The bytes of an input, proven to be text that every YAML reader reads alike, and the way from libyaml's character
/// counts back to byte offsets.
struct SourceText {
  /// The offset in bytes of every 64th Unicode scalar; empty where all are ASCII and both counts agree.
  private var checkpoints: [UInt32] = []
  private let start: Int

  private static let stride = 64

  /// Proves the bytes.
  ///
  /// - Throws: the first place that is not UTF-8, is a control character, or is a line break to libyaml but not to an
  ///   editor (U+0085, U+2028, U+2029, a lone CR: the rest of a comment behind one would become YAML).
  init(proving source: SourceFile) throws(YAMLSyntaxError) {
    start = source.byteOrderMarkLength
    if source.bytes.count > YAMLLimit.inputSize {
      throw YAMLSyntaxError(
        "the file is larger than the limit on input size, 32 MiB", at: source.startRange,
        hint: "split it into several files")
    }
    try Self.refuseOtherEncodings(source)
    if let index = source.bytes.withUnsafeBufferPointer({ Self.firstUnusualByte(in: $0, from: start) }) {
      try prove(source, from: index)
    }
  }

  /// The offset in bytes of the character that libyaml counts as `index`.
  func byteOffset(ofScalar index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if checkpoints.isEmpty { return start + index }
    let checkpoint = min(index / Self.stride, checkpoints.count - 1)
    var offset = Int(checkpoints[checkpoint])
    var remaining = index - checkpoint * Self.stride
    while remaining > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    return offset
  }

  private static func refuseOtherEncodings(_ source: SourceFile) throws(YAMLSyntaxError) {
    let start = source.bytes.prefix(4)
    let isUTF16 =
      start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE])
      || (start.count >= 2 && (start[0] == 0) != (start[1] == 0))
    if isUTF16 {
      throw YAMLSyntaxError("the file is UTF-16, not UTF-8", at: source.startRange, hint: "save it as UTF-8")
    }
  }

  /// The first byte that is neither printable ASCII nor tab, LF or CRLF: most files have none.
  private static func firstUnusualByte(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index < bytes.count {
      if index + 8 <= bytes.count, arePrintable(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
        index += 8
        continue
      }
      let byte = bytes[index]
      let isPrintable = byte &- 0x20 < 0x5F
      let isCRLF = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !(isPrintable || byte == 0x0A || byte == 0x09 || isCRLF) { return index }
      index += 1
    }
    return nil
  }

  /// Whether eight bytes at once are printable ASCII. Of each the highest bit tells: that of the byte itself beyond
  /// ASCII, that of the difference below a blank, that of the sum for DEL.
  private static func arePrintable(_ word: UInt64) -> Bool {
    let each: UInt64 = 0x0101_0101_0101_0101
    return (word | (word &- each &* 0x20) | (word &+ each)) & (each &* 0x80) == 0
  }

  /// Decodes the file scalar by scalar: it is ASCII up to `unusual`.
  private mutating func prove(_ source: SourceFile, from unusual: Int) throws(YAMLSyntaxError) {
    let bytes = source.bytes
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    var offset = start
    var count = 0
    while offset < bytes.count {
      if count % Self.stride == 0 { checkpoints.append(UInt32(offset)) }
      count += 1
      if offset < unusual {
        offset += 1
        continue
      }
      guard let (scalar, length) = Self.scalar(in: bytes, at: offset) else {
        throw YAMLSyntaxError(
          "byte 0x\(String(bytes[offset], radix: 16, uppercase: true)) is not UTF-8",
          at: SourceRange(source: source.id, start: offset, end: offset + 1), hint: "save the file as UTF-8")
      }
      let next = offset + length
      let isLoneReturn = scalar == "\r" && (next == bytes.count || bytes[next] != 0x0A)
      if isLoneReturn || Self.isRefused(scalar) {
        throw Self.refusal(of: scalar, at: SourceRange(source: source.id, start: offset, end: next))
      }
      offset = next
    }
  }

  /// One scalar of well-formed UTF-8 (Unicode 15, table 3-7), or nothing.
  private static func scalar(in bytes: [UInt8], at offset: Int) -> (Unicode.Scalar, length: Int)? {
    let length =
      switch bytes[offset] {
      case 0x00..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard length > 0, offset + length <= bytes.count,
      let text = String(validating: bytes[offset..<offset + length], as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return nil }
    return (scalar, length)
  }

  /// What YAML 1.2 calls printable is accepted, but for the line breaks that only libyaml sees.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      false
    default: true
    }
  }

  private static func refusal(of scalar: Unicode.Scalar, at range: SourceRange) -> YAMLSyntaxError {
    switch scalar.value {
    case 0x00:
      YAMLSyntaxError("a NUL byte cannot stand in YAML", at: range, hint: "remove it")
    case 0x0D:
      YAMLSyntaxError(
        "a carriage return without a line feed ends a line for some readers only", at: range,
        hint: "end lines with LF or CRLF")
    case 0x85, 0x2028, 0x2029:
      YAMLSyntaxError(
        "U+\(hex(scalar)) ends a line for some readers only", at: range,
        hint: "remove it, or write it as an escape in double quotes")
    case 0xFEFF:
      YAMLSyntaxError("a byte-order mark can stand only at the start of the file", at: range, hint: "remove it")
    default:
      YAMLSyntaxError(
        "the control character U+\(hex(scalar)) cannot stand in YAML", at: range,
        hint: "remove it, or write it as an escape in double quotes")
    }
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
