extension StringProtocol {
  /// Whether the bytes of another text stand in this one.
  ///
  /// The standard library's search of this name compares characters, for fifty times the work: a quarter of linting a
  /// LiteLLM config with a thousand routes. What is searched for here is ASCII, where both find the same.
  func contains(_ other: String) -> Bool {
    var (text, other) = (String(self), other)
    return text.withUTF8 { text in other.withUTF8 { holds($0, in: text) } }
  }

  private func holds(_ other: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = other.first else { return true }
    var start = 0
    while start + other.count <= text.count {
      if text[start] == first, text[start..<start + other.count].elementsEqual(other) { return true }
      start += 1
    }
    return false
  }
}
