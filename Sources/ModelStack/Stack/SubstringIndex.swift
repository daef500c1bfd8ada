/// Texts, of which those are found that are a part of another one, however many there are.
struct SubstringIndex: Sendable {
  private var texts: Set<[UInt8]> = []
  /// In bytes: few of many texts have lengths of their own.
  private var lengths: Set<Int> = []

  mutating func insert(_ text: String) {
    texts.insert(Array(text.utf8))
    lengths.insert(text.utf8.count)
  }

  /// The texts that are a part of a name, each once.
  func parts(of name: String) -> Set<String> {
    let bytes = Array(name.utf8)
    var found: Set<String> = []
    for length in lengths where length <= bytes.count {
      for start in 0...bytes.count - length {
        let part = Array(bytes[start..<start + length])
        if texts.contains(part) { found.insert(String(decoding: part, as: UTF8.self)) }
      }
    }
    return found
  }
}
