/// Secrets of the inputs, to be found again in what is printed.
struct SecretTexts {
  /// By their first eight bytes, each list in order.
  private var byBeginning: [UInt64: [[UInt8]]] = [:]
  private var known: Set<[UInt8]> = []

  /// In bytes. A shorter text, or one of small letters alone, may be a word of gen's own.
  private static let shortest = 8

  /// Takes in a text: whole, and its lines and words as far as they are found again for certain.
  mutating func insert(_ text: [UInt8]) {
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let line = Self.trimmed(line)
      insert(part: line)
      if line.contains(0x20) {
        for word in line.split(separator: 0x20) where RandomText.isKeyLike(word) { insert(part: Self.trimmed(word)) }
      }
    }
  }

  private mutating func insert(part: ArraySlice<UInt8>) {
    guard part.count >= Self.shortest, Self.isDistinct(part), known.insert(Array(part)).inserted else { return }
    let beginning = Self.beginning(of: part)
    let index = byBeginning[beginning].map { Self.count(notAfter: part, in: $0) } ?? 0
    byBeginning[beginning, default: []].insert(Array(part), at: index)
  }

  /// How many of the texts, which are in order, come no later in it than another text.
  private static func count(notAfter text: some Collection<UInt8>, in texts: [[UInt8]]) -> Int {
    var (low, high) = (0, texts.count)
    while low < high {
      let middle = (low + high) / 2
      if text.lexicographicallyPrecedes(texts[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func isDistinct(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(where: isDecimalDigit)
      || text.contains { $0 &- 0x41 < 26 } && text.contains { $0 &- 0x61 < 26 }
  }

  /// Without blanks and quotes around it.
  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isAround = { (byte: UInt8) in byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
    let start = text.drop(while: isAround)
    return start[..<((start.lastIndex { !isAround($0) } ?? start.startIndex - 1) + 1)]
  }

  /// Where the texts stand in another one.
  func ranges(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    if byBeginning.isEmpty || text.count < Self.shortest { return [] }
    var ranges: [Range<Int>] = []
    var window: UInt64 = 0
    var position = 0
    while position < text.count {
      window = window << 8 | UInt64(text[position])
      position += 1
      let start = position - Self.shortest
      guard start >= 0, let texts = byBeginning[window] else { continue }
      if let length = Self.longest(of: texts, beginning: text[start...]) { ranges.append(start..<start + length) }
    }
    return ranges
  }

  /// The length of the longest of the texts, which are in order, that another one begins with.
  private static func longest(of texts: [[UInt8]], beginning other: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var other = other
    while true {
      let count = count(notAfter: other, in: texts)
      if count == 0 { return nil }
      let text = texts[count - 1]
      let common = zip(text, other).prefix { $0 == $1 }.count
      if common == text.count { return common }
      // A shorter one that both begin with is in the part they have in common.
      other = other.prefix(common)
    }
  }

  /// A text with these masked in it.
  func masked(_ text: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { Redaction.masked($0, HiddenPlaces.joined(ranges(in: $0))) }
  }

  private static func beginning(of text: ArraySlice<UInt8>) -> UInt64 {
    text.prefix(shortest).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Where a text stands in another one as a word, whatever it is.
  static func words(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard word.count >= 3 else { return [] }
    var ranges: [Range<Int>] = []
    var position = 0
    while let start = text.firstIndex(of: word, from: position) {
      position = start + word.count
      let isWord =
        (start == 0 || !SecretShape.isKeyByte(text[start - 1]))
        && (position == text.count || !SecretShape.isKeyByte(text[position]))
      if isWord { ranges.append(start..<position) }
    }
    return ranges
  }
}
