/// Private keys in the PEM form (RFC 7468): `-----BEGIN RSA PRIVATE KEY-----` and what follows.
enum PrivateKeyBlock {
  typealias Text = UnsafeBufferPointer<UInt8>

  private static let begin = Array("-----BEGIN ".utf8)
  private static let end = Array("-----END ".utf8)
  private static let privateKey = Array("PRIVATE KEY".utf8)
  private static let dash = UInt8(ascii: "-")

  /// The ranges of the keys of a text, each from its first line to its last, whatever stands between: a key whose end was
  /// cut off goes on as far as there are lines of base64.
  static func ranges(in text: Text) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = 0
    while let start = text.firstIndex(of: begin, from: position) {
      position = start + begin.count
      // `OPENSSH ENCRYPTED` is the longest kind of key before the words.
      let label = text[position..<min(text.count, position + 32)].prefix { $0 != dash && $0 != 0x0A }
      guard Text(rebasing: label).firstIndex(of: privateKey, from: 0) != nil else { continue }
      position = upperBound(of: text, from: label.endIndex)
      ranges.append(start..<position)
    }
    return ranges
  }

  private static func upperBound(of text: Text, from start: Int) -> Int {
    // No end belongs to a key that begins before another one does.
    let next = text.firstIndex(of: begin, from: start) ?? text.count
    if let last = Text(rebasing: text[..<next]).firstIndex(of: end, from: start) {
      let label = text[(last + end.count)...].prefix { $0 != dash && $0 != 0x0A }
      return text[label.endIndex...].prefix { $0 == dash }.endIndex
    }
    var position = text[start...].firstIndex(of: 0x0A) ?? text.count
    while position < next {
      let line = text[(position + 1)..<next].prefix { $0 != 0x0A }
      guard isBody(line) else { break }
      position = line.endIndex
    }
    return min(position, next)
  }

  /// Whether a line can be one of a key: base64, with what YAML and JSON write around it, or a header of an encrypted key.
  private static func isBody(_ line: Slice<Text>) -> Bool {
    if Text(rebasing: line).firstIndex(of: Array("Proc-Type:".utf8), from: 0) != nil { return true }
    if Text(rebasing: line).firstIndex(of: Array("DEK-Info:".utf8), from: 0) != nil { return true }
    return line.allSatisfy {
      isASCIILetter($0) || isDecimalDigit($0) || $0 <= 0x20 || #"+/="'\,-#}]"#.utf8.contains($0)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a text stands first, from an offset on.
  func firstIndex(of text: [UInt8], from start: Int) -> Int? {
    var position = start
    while position + text.count <= count {
      if self[position] == text[0], self[position..<position + text.count].elementsEqual(text) { return position }
      position += 1
    }
    return nil
  }
}
