/// What looks like chance: texts that no person made up.
enum RandomText {
  /// Whether a text has at least 20 letters and digits in a row that look like chance: both kinds, and at least ten
  /// different ones.
  static func hasRandomRun(_ text: some Collection<UInt8>) -> Bool {
    text.count >= 20 && text.split { !isASCIILetter($0) && !isDecimalDigit($0) }.contains { isRandom($0, length: 20) }
  }

  /// Whether a text that stands where a key is expected looks like one: 16 letters and digits in a row, an id, or a text
  /// in base64.
  static func isKeyLike(_ text: some Collection<UInt8>) -> Bool {
    guard text.count >= 16 else { return false }
    return isIdentifier(text) || isMixed(text)
      || text.split { !isASCIILetter($0) && !isDecimalDigit($0) }.contains { isRandom($0, length: 16) }
  }

  /// Whether a text looks like a key under whatever name.
  static func isRandom(_ text: some Collection<UInt8>) -> Bool {
    hasRandomRun(text) || isIdentifier(text) || isMixed(text)
  }

  private static func isRandom(_ run: some Collection<UInt8>, length: Int) -> Bool {
    run.count >= length && run.contains(where: isDecimalDigit) && run.contains(where: isASCIILetter)
      && Set(run).count >= 10
  }

  /// Whether a text is a UUID (RFC 9562, section 4).
  private static func isIdentifier(_ text: some Collection<UInt8>) -> Bool {
    guard text.count == 36 else { return false }
    return zip(0..., text).allSatisfy { number, byte in
      switch number {
      case 8, 13, 18, 23: byte == UInt8(ascii: "-")
      default: isDecimalDigit(byte) || (byte | 0x20) &- 0x61 < 6
      }
    }
  }

  /// Whether a text in base64 changes between capitals, small letters and digits as chance does, three times in ten or
  /// more often: names of models do less often, and words hardly ever.
  private static func isMixed(_ text: some Collection<UInt8>) -> Bool {
    guard text.count >= 24 else { return false }
    var kinds: Set<UInt8> = []
    var (changes, last): (Int, UInt8) = (0, 0)
    for byte in text {
      let kind: UInt8 =
        switch byte {
        case 0x30...0x39: 1
        case 0x41...0x5A: 2
        case 0x61...0x7A: 3
        case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "-"): 0
        default: 4
        }
      if kind == 4 { return false }
      if kind != 0, last != 0, kind != last { changes += 1 }
      if kind != 0 { kinds.insert(kind) }
      last = kind
    }
    return kinds.count == 3 && changes * 10 >= text.count * 3
  }
}

/// Whether a byte is an ASCII letter.
func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
