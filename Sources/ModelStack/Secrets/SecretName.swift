internal import YAML

/// The names that secrets stand under, and names that only look like them.
enum SecretName {
  private static let endings = [
    "apikey", "apikeys", "accesskey", "secretkey", "privatekey", "masterkey", "saltkey", "signingkey", "encryptionkey",
    "accountkey", "sharedkey", "subscriptionkey", "licensekey", "integrationkey", "token", "password", "passwords",
    "passwd", "passphrase", "pwd", "secret", "authorization",
  ].map { Array($0.utf8) }
  private static let byLastLetter = Dictionary(grouping: endings) { $0[$0.count - 1] }

  /// Names with such an ending that hold something else: marks of a model's vocabulary, counts, prices, the working
  /// folder, and the name of a Secret.
  private static let otherEndings = [
    "bostoken", "eostoken", "padtoken", "unktoken", "stoptoken", "masktoken", "septoken", "clstoken", "pertoken",
    "inputtoken", "outputtoken", "completiontoken", "mintoken", "maxtoken", "numtoken", "newtoken", "pagetoken",
    "paginationtoken", "firsttoken", "endpointtoken",
    "pullsecret", "unsetmasterkey", "oldpwd",
  ].map { Array($0.utf8) }

  /// Whether any text under this name is a secret: `api_key`, `HF_TOKEN`, `redis_password`, `--api-key`.
  static func isCertain(_ name: some Collection<UInt8>) -> Bool {
    guard name.count <= longest, let name = folded(name), let endings = byLastLetter[name[name.count - 1]] else {
      return false
    }
    return endings.contains { name.hasSuffix($0) } && !otherEndings.contains { name.hasSuffix($0) }
      && !name.starts(with: "existing".utf8) && !name.elementsEqual("pwd".utf8)
  }

  /// Whether a name is that of a key of an API, in whose place people write any word where a server asks for none.
  static func isOfAPIKey(_ name: some Collection<UInt8>) -> Bool {
    folded(name)?.hasSuffix(Array("apikey".utf8)) == true
  }

  /// Whether a number under such a name counts tokens, more likely than not.
  static func mayBeCount(_ name: some Collection<UInt8>) -> Bool {
    folded(name)?.hasSuffix(Array("token".utf8)) == true
  }

  /// Whether under such a name there may as well be the name of a Secret or of a key in it.
  static func mayNameSecret(_ name: some Collection<UInt8>) -> Bool {
    guard let name = folded(name) else { return false }
    return name.hasSuffix(Array("secret".utf8)) || name.hasSuffix(Array("secretkey".utf8))
  }

  private static let likely: Set<[UInt8]> = words([
    "key", "token", "secret", "auth", "credential", "credentials", "password", "passwd", "license", "cookie", "dsn",
    "sig", "signature", "bearer",
  ])
  private static let harmless: Set<[UInt8]> = words([
    "public", "digest", "hash", "checksum", "sha", "id", "ids", "uid", "uuid", "name", "names", "ref", "fingerprint",
  ])

  /// Whether a long random text under this name is a secret: `key`, `auth_header`, `credentials`.
  static func isLikely(_ name: some Collection<UInt8>) -> Bool {
    let parts = parts(of: name)
    return parts.contains(where: likely.contains) && !parts.contains(where: harmless.contains)
  }

  private static let randomByNature: Set<[UInt8]> = words([
    "commit", "revision", "image", "tag", "etag", "version", "integrity", "certificate", "cert", "crt", "ca",
    "tokenizer", "model", "url", "path", "file",
  ])

  /// Whether a random text under this name is nothing to hide: a digest, an id, a commit.
  static func isHarmless(_ name: some Collection<UInt8>) -> Bool {
    let parts = parts(of: name)
    return parts.contains(where: harmless.contains) || parts.contains(where: randomByNature.contains)
  }

  /// Whether what lies below a key only says where secrets are, or is encrypted: `secretKeyRef` of Kubernetes,
  /// `remoteRef` of External Secrets, `encryptedData` of Sealed Secrets.
  static func holdsReferences(_ name: String) -> Bool {
    name.hasSuffix("KeyRef") || name.hasSuffix("Ref") || name == "encryptedData"
  }

  /// Nobody calls anything by a longer name; in bytes.
  private static let longest = 128

  private static func words(_ words: [String]) -> Set<[UInt8]> { Set(words.map { Array($0.utf8) }) }

  /// The words of a name in lower case: those of `authHeader` and `AUTH_HEADER` are `auth` and `header`.
  private static func parts(of name: some Collection<UInt8>) -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    var wasLower = false
    for byte in name.prefix(longest) {
      let isUpper = byte &- 0x41 < 26
      if (byte | 0x20) &- 0x61 >= 26 && !isDecimalDigit(byte) || isUpper && wasLower { parts.append([]) }
      if (byte | 0x20) &- 0x61 < 26 { parts[parts.count - 1].append(byte | 0x20) }
      wasLower = byte &- 0x61 < 26
    }
    return parts
  }

  /// `apiKey`, `api-key` and `API_KEY` are one name; nil where it has no letters.
  private static func folded(_ name: some Collection<UInt8>) -> [UInt8]? {
    let letters = name.filter { ($0 | 0x20) &- 0x61 < 26 }.map { $0 | 0x20 }
    return letters.isEmpty ? nil : letters
  }
}

extension SecretName {
  /// Where the value of a key stands that is a secret by the name that was meant, or else by its own; nil where it only
  /// says where the secret is.
  static func secretValue(of entry: YAMLValue.Entry, meant: String?) -> SourceRange? {
    guard isCertain((meant ?? entry.key).utf8) else { return nil }
    return entry.value.string.map(SecretReference.isReference) == true ? nil : entry.value.origin
  }

  static func isCertain(_ name: String) -> Bool { isCertain(name.utf8) }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
