extension Character {
  /// How many columns of a terminal it takes: 2 for East Asian letters and emoji, 1 for others.
  ///
  /// Marks that combine with a letter are part of its character.
  var terminalColumns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isASCII { return 1 }
    let isWide = first.properties.isEmojiPresentation || Self.wideScalars.contains { $0.contains(first.value) }
    return isWide ? 2 : 1
  }

  /// The blocks of wide letters, after Markus Kuhn, https://www.cl.cam.ac.uk/~mgk25/ucs/wcwidth.c.
  private static let wideScalars: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3040...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
