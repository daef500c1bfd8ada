/// What keys and passwords look like, under whatever name they stand.
enum SecretShape {
  private typealias Text = Slice<UnsafeBufferPointer<UInt8>>

  /// A secret in a text.
  struct Match {
    /// Its bytes.
    var range: Range<Int>
    /// What it is, with its article: `a key of OpenAI`.
    var name: String
  }

  /// Bytes of the shortest text that can be one.
  static let shortest = 20

  /// What a text holds, anywhere in it; nil where nothing looks like a secret.
  static func name(in text: String) -> String? {
    var text = text
    return text.withUTF8 { name(in: $0) }
  }

  /// - Parameter text: UTF-8.
  static func name(in text: UnsafeBufferPointer<UInt8>) -> String? { matches(in: text).first?.name }

  /// All secrets of a text: private keys, then addresses and keys in their order.
  static func matches(in text: UnsafeBufferPointer<UInt8>) -> [Match] {
    guard mayBeHeld(in: text) else { return [] }
    var matches = PrivateKeyBlock.ranges(in: text).map { Match(range: $0, name: "a private key") }
    for word in words(of: text) {
      if word.contains(UInt8(ascii: ":")) { matches += SecretAddress.matches(in: word) }
      if word.count < shortest { continue }
      for run in runs(of: word) where run.count >= shortest {
        if let key = key(in: run) { matches.append(key) }
      }
    }
    return matches
  }

  /// What a word of letters, digits and `_-.` is, or ends with: in `image.sk-...` a key stands after the point.
  private static func key(in word: Text) -> Match? {
    let range = word.startIndex..<word.endIndex
    if isWebToken(word) { return Match(range: range, name: "a JSON Web Token") }
    if isEncodedPrivateKey(word) { return Match(range: range, name: "a private key") }
    var end = word.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    while true {
      let range = end.startIndex..<end.endIndex
      if let issuer = KeyPrefix.issuer(of: end) { return Match(range: range, name: "a key of \(issuer)") }
      if isGenericKey(end) { return Match(range: range, name: "a key") }
      guard let point = end.firstIndex(of: UInt8(ascii: ".")) else { return nil }
      end = end[(point + 1)...]
    }
  }

  /// Whether a closer look is worth it: most texts have no word as long as a key, no `@` and no line of PEM.
  private static func mayBeHeld(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.count < shortest { return false }
    var run = 0
    var dashes = 0
    for byte in text {
      run = isKeyByte(byte) ? run + 1 : 0
      dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
      if run == shortest || dashes == 5 || byte == UInt8(ascii: "@") { return true }
    }
    return false
  }

  /// What stands between blanks and line breaks. Another control character parts no words: what it stands in may be a
  /// password all the same.
  private static func words(of text: UnsafeBufferPointer<UInt8>) -> [Text] {
    text.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// The runs of letters, digits and `_-.` in a word; the `n` of an escaped line break belongs to none.
  private static func runs(of word: Text) -> [Text] {
    var runs: [Text] = []
    var start = word.startIndex
    var position = start
    while position < word.endIndex {
      if isKeyByte(word[position]) {
        position += 1
        continue
      }
      if start < position { runs.append(word[start..<position]) }
      let isEscape = word[position] == UInt8(ascii: "\\")
      position += 1
      if isEscape, position < word.endIndex, "nrt".utf8.contains(word[position]) { position += 1 }
      start = position
    }
    if start < position { runs.append(word[start..<position]) }
    return runs
  }

  /// `sk-` with something random after it, as OpenAI, DeepSeek and LiteLLM make them; `sk-learn-based-classifier` has
  /// nothing random.
  private static func isGenericKey(_ word: Text) -> Bool {
    guard word.starts(with: "sk-".utf8) || word.starts(with: "sk_".utf8) else { return false }
    let rest = word.dropFirst(3).prefix(KeyPrefix.examined)
    let hasBothCases = rest.contains { $0 &- 0x41 < 26 } && rest.contains { $0 &- 0x61 < 26 }
    let isMixed = hasBothCases && rest.contains(where: isDecimalDigit)
    return rest.count >= 20 && Set(rest).count >= 5 && (isMixed || RandomText.hasRandomRun(rest))
  }

  /// Three parts in base64, the first an object (`eyJ` is `{"`).
  private static func isWebToken(_ word: Text) -> Bool {
    guard word.starts(with: "eyJ".utf8) else { return false }
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 3 && parts.allSatisfy { $0.count >= 10 }
  }

  /// What base64 makes of the first line of a private key, as in a kubeconfig; that of a certificate goes on otherwise.
  private static let encodedPrivateKeys = [
    "LS0tLS1CRUdJTiBQUklW", "LS0tLS1CRUdJTiBSU0Eg", "LS0tLS1CRUdJTiBFQyBQ", "LS0tLS1CRUdJTiBPUEVO",
    "LS0tLS1CRUdJTiBFTkNS",
  ].map { Array($0.utf8) }

  private static func isEncodedPrivateKey(_ word: Text) -> Bool {
    word.starts(with: "LS0t".utf8) && encodedPrivateKeys.contains { word.starts(with: $0) }
  }

  static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: isASCIILetter(byte) || isDecimalDigit(byte)
    }
  }
}
