/// What stands in the place of a secret: a reference to it, or a word that says that one is to be put there.
enum SecretReference {
  /// Whether a text under the name of a secret only says where the secret is, or is nothing: `os.environ/NAME` and
  /// `oidc/...` of LiteLLM, `$(NAME)` of Kubernetes, `${NAME}` of Flux, `{{ ... }}` of Helm, `ENC[...]` of SOPS, a file,
  /// a digest, a placeholder, and the dummy for a server without keys.
  static func isReference(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isReference($0) }
  }

  static func isReference(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    if beginnings.contains(where: { text.starts(with: $0) }) || hasTemplate(text) { return true }
    switch first {
    case UInt8(ascii: "<"): if last == UInt8(ascii: ">") { return true }
    case UInt8(ascii: "/"): if text.dropFirst().contains(first) { return true }
    default: break
    }
    return isPlaceholder(text)
  }

  private static let beginnings = [
    "os.environ/", "oidc/", "sha256:", "ENC[", "ref+", "op://", "vault:", "arn:aws:",
  ].map { Array($0.utf8) }

  /// Whether a text is meant to name a variable, as LiteLLM does not read it: other rules tell how it does.
  static func isMisspelt(_ text: some Collection<UInt8>) -> Bool {
    misspelt.contains { text.starts(with: $0) }
  }

  private static let misspelt = [
    "env(", "env/", "env.", "environ/", "os.env", "os.getenv", "os.Environ", "process.env", "$env.",
  ].map { Array($0.utf8) }

  /// Whether another program fills in a part: `$(NAME)`, `${NAME}`, `{{ name }}`.
  private static func hasTemplate(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    var last: UInt8 = 0
    var isOpen = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "{"): if last == UInt8(ascii: "$") || last == byte { return true }
      case UInt8(ascii: "("): if last == UInt8(ascii: "$") { isOpen = true }
      case UInt8(ascii: ")"): if isOpen { return true }
      default: break
      }
      last = byte
    }
    return false
  }

  /// Whether a variable of LiteLLM stands after other words: `Bearer os.environ/NAME`, as pass-through endpoints take it.
  static func holdsVariable(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    text.indices.contains { text[$0] == UInt8(ascii: " ") && text[$0...].starts(with: " os.environ/".utf8) }
  }

  /// Whether a text without quotes is a flag, or nothing.
  static func isNoText(_ text: some Collection<UInt8>) -> Bool {
    let word = text.prefix(6).map(asciiLowercased)
    return noTexts.contains { word.elementsEqual($0.utf8) }
  }

  private static let noTexts = ["true", "false", "yes", "no", "on", "off", "null", "~"]

  /// Whether a text without quotes is a number that is too short for a key.
  static func isShortNumber(_ text: some Collection<UInt8>) -> Bool {
    text.count < 16 && text.allSatisfy { isDecimalDigit($0) || "+-.eE_".utf8.contains($0) }
  }

  /// What people write who publish an example, in letters alone.
  private static let placeholders = [
    "changeme", "changethis", "change", "replaceme", "replacethis", "placeholder", "example", "redacted", "dummy",
    "none",
    "null", "empty", "notneeded", "notrequired", "notused", "unused", "ignored", "todo", "tbd", "fixme", "xxx",
  ].map { Array($0.utf8) }
  private static let placeholderBeginnings = ["your", "my", "insert", "replace", "enter", "put", "fake"]
  private static let placeholderEndings = ["here", "key", "token", "password", "secret"]
  /// The key of LiteLLM's documentation, and what begins so in that of others.
  private static let knownByAll: [UInt8] = Array("sk-1234".utf8)

  private static func isPlaceholder(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    guard text.count <= 64 else { return false }
    if text.starts(with: knownByAll), text.count <= 10 { return true }
    if Set(text).count <= 2, text.count >= 3, !text.contains(where: isDecimalDigit) { return true }
    let letters = text.filter { ($0 | 0x20) &- 0x61 < 26 }.map { $0 | 0x20 }
    let word = letters.starts(with: "sk".utf8) ? Array(letters.dropFirst(2)) : letters
    if text.contains(where: isDecimalDigit) { return false }
    return placeholders.contains(word)
      || placeholderBeginnings.contains { word.starts(with: $0.utf8) }
        && placeholderEndings.contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether a text is the name of a variable, in capitals: `OPENAI_API_KEY`.
  static func isVariable(_ text: some Collection<UInt8>) -> Bool {
    guard let first = text.first, first &- 0x41 < 26, text.count >= 2 else { return false }
    return text.allSatisfy { $0 &- 0x41 < 26 || isDecimalDigit($0) || $0 == UInt8(ascii: "_") }
      && !RandomText.hasRandomRun(text)
  }

  /// Whether a text may be the name of an object of Kubernetes or of a key in it: words in lower case.
  static func isObjectName(_ text: some Collection<UInt8>) -> Bool {
    text.allSatisfy { $0 &- 0x61 < 26 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
  }
}
