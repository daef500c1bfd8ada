internal import YAML

/// Finds `{{` outside of the texts and comments of a file: it is YAML only when it is rendered.
enum TemplateMark {
  /// What is said of such a file.
  ///
  /// - Parameter tree: of the file, where it could be read: a `{{` in a text of it is that text's.
  static func problem(in source: SourceFile, _ tree: YAMLTree?) -> Diagnostic? {
    let extent = tree?.extent ?? source.bytes.indices
    guard let start = start(in: source.bytes[extent], texts: tree?.scalarOffsets ?? []) else { return nil }
    return DecodingRule.validYAML.diagnostic(
      "a template begins here: the file is YAML only when it is rendered",
      at: SourceRange(source: source.id, start: start, end: start + 2),
      hint: "lint what is rendered: 'helm template ... | gen lint -'")
  }

  private static func start(in bytes: ArraySlice<UInt8>, texts: [Range<Int>]) -> Int? {
    var texts = texts[...]
    var isComment = false
    var last = UInt8(ascii: "\n")
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      while let text = texts.first, text.upperBound <= index { texts.removeFirst() }
      if let text = texts.first, text.contains(index) {
        index = text.upperBound
        continue
      }
      let byte = bytes[index]
      if byte == 0x0A { isComment = false }
      if byte == UInt8(ascii: "#"), last <= 0x20 { isComment = true }
      if !isComment, byte == UInt8(ascii: "{"), bytes[index + 1] == byte { return index }
      last = byte
      index += 1
    }
    return nil
  }
}
