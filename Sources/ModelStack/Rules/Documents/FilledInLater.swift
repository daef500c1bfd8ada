internal import YAML

extension Diagnostic {
  /// Whether it is about a value that somebody fills in before LiteLLM reads it: what it will be is not known here.
  func isAboutWhatIsFilledIn(later source: SourceFile) -> Bool {
    guard range.source == source.id else { return false }
    let text = source.bytes[range.offsets]
    // Of a collection only parts are filled in, unless Ansible writes all of it.
    let isCollection = text.first == UInt8(ascii: "[") || text.first == UInt8(ascii: "{")
    if isCollection, !text.starts(with: "{{".utf8) { return false }
    let isQuoted = text.first == UInt8(ascii: "'") || text.first == UInt8(ascii: "\"")
    return text.dropFirst(isQuoted ? 1 : 0).isFilledInLater
  }
}
