internal import YAML

/// The names that secrets stand under, and what stands there without being one.
enum SecretName {
  /// Whether any text under this name is a secret: `api_key`, `HF_TOKEN`, `redis_password`.
  static func isCertain(_ name: String) -> Bool {
    let name = folded(name)
    let endings = [
      "apikey", "accesskey", "secretkey", "privatekey", "masterkey", "saltkey", "token", "password", "passwd",
      "passphrase", "secret", "authorization",
    ]
    // The name of a Secret, a price, and the marks of a model's vocabulary.
    let isOther =
      name.hasPrefix("existing") || ["pullsecret", "pertoken"].contains(where: name.hasSuffix)
      || ["bos", "eos", "pad", "unk", "stop", "mask"].contains { name == $0 + "token" }
    return !isOther && endings.contains(where: name.hasSuffix)
  }

  /// Whether a long random text under this name is a secret: `key`, `auth_header`, `credentials`.
  static func isLikely(_ name: String) -> Bool {
    let name = name.lowercased()
    let parts = name.split { !$0.isLetter }
    let words: Set<Substring> = ["key", "token", "secret", "auth", "credential", "credentials", "password", "passwd"]
    return parts.contains { words.contains($0) } && !parts.contains { ["public", "digest", "hash"].contains($0) }
  }

  /// Whether a text under such a name only says where the secret is, or is nothing: `os.environ/NAME` and `oidc/...` of
  /// LiteLLM, `$(NAME)` of Kubernetes, `${NAME}` of Flux, a file, a digest, a placeholder in angle brackets, and the
  /// dummy for a server without keys.
  static func isReference(_ text: String) -> Bool {
    text.isEmpty || text == LiteLLMConfig.APIKey.dummy
      || ["os.environ/", "oidc/", "sha256:"].contains(where: text.hasPrefix)
      || text.contains("${")
      || (text.hasPrefix("$(") && text.hasSuffix(")")) || (text.hasPrefix("<") && text.hasSuffix(">"))
      || (text.hasPrefix("/") && text.dropFirst().contains("/"))
  }

  /// Where the value of a key stands that is a secret by the name that was meant, or else by its own; nothing where it
  /// only says where the secret is.
  static func secretValue(of entry: YAMLValue.Entry, meant: String?) -> SourceRange? {
    guard isCertain(meant ?? entry.key) else { return nil }
    return entry.value.string.map(isReference) == true ? nil : entry.value.origin
  }

  /// `apiKey`, `api-key` and `API_KEY` are one name.
  private static func folded(_ name: String) -> String {
    String(decoding: name.utf8.map(asciiLowercased).filter { $0 &- 0x61 < 26 }, as: UTF8.self)
  }
}
