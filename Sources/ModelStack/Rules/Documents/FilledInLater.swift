internal import YAML

extension Diagnostic {
  /// Whether it is about a value that somebody fills in before LiteLLM reads it, as Flux does with `${NAME}`: what it
  /// will be is not known here.
  func isAboutWhatIsFilledIn(later source: SourceFile) -> Bool {
    guard range.source == source.id else { return false }
    let text = source.bytes[range.offsets]
    guard let brace = text.firstIndex(of: UInt8(ascii: "{")), brace > text.startIndex else { return false }
    return text[brace - 1] == UInt8(ascii: "$") && text[brace...].contains(UInt8(ascii: "}"))
  }
}
