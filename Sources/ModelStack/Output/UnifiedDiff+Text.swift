extension UnifiedDiff {
  /// The diff for a person: what goes in red, what comes in green where the style has colours, and nothing that would
  /// steer a terminal. Without colours and terminal it is for git too, byte for byte.
  public func text(style: TextStyle) -> String {
    guard style.isColored || style.isForTerminal else { return String(decoding: bytes, as: UTF8.self) }
    // Split as bytes: to a String CR and LF are one character.
    return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { bytes in
      let isCRLF = bytes.last == 0x0D
      let text = String(decoding: isCRLF ? bytes.dropLast() : bytes, as: UTF8.self)
      let line = TextStyle.visible(text, keepsTabs: true) + (isCRLF ? "\r" : "")
      return switch line.unicodeScalars.first {
      case "-": style.paint(line, as: .removed)
      case "+": style.paint(line, as: .added)
      case "@": style.paint(line, as: .dim)
      default: line
      }
    }.joined(separator: "\n")
  }
}
