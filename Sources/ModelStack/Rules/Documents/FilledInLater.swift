internal import YAML

extension Diagnostic {
  /// Whether it is about a value that somebody fills in before LiteLLM reads it, as Flux does with `${NAME}`, Ansible
  /// with `{{ name }}` and SOPS with `ENC[...]`: what it will be is not known here.
  func isAboutWhatIsFilledIn(later source: SourceFile) -> Bool {
    guard range.source == source.id else { return false }
    let text = source.bytes[range.offsets]
    if text.starts(with: "ENC[".utf8) || text.dropFirst().starts(with: "ENC[".utf8) { return true }
    guard let brace = text.firstIndex(of: UInt8(ascii: "{")), text[brace...].contains(UInt8(ascii: "}")) else {
      return false
    }
    let isVariable = brace > text.startIndex && text[brace - 1] == UInt8(ascii: "$")
    return isVariable || text[brace...].starts(with: "{{".utf8)
  }
}
