internal import YAML

/// The names that secrets stand under, and what stands there without being one.
enum SecretName {
  private static let endings = [
    "apikey", "accesskey", "secretkey", "privatekey", "masterkey", "saltkey", "token", "password", "passwd",
    "passphrase", "secret", "authorization",
  ]
  /// The marks of a model's vocabulary: they end like a secret's name, as the name of a Secret does, and a price.
  private static let vocabularyMarks = ["bostoken", "eostoken", "padtoken", "unktoken", "stoptoken", "masktoken"]

  /// Whether any text under this name is a secret: `api_key`, `HF_TOKEN`, `redis_password`.
  static func isCertain(_ name: String) -> Bool {
    let name = folded(name)
    guard endings.contains(where: name.hasSuffix) else { return false }
    return !name.hasPrefix("existing") && !["pullsecret", "pertoken"].contains(where: name.hasSuffix)
      && !vocabularyMarks.contains(name)
  }

  private static let likely = ["key", "token", "secret", "auth", "credential", "credentials", "password", "passwd"]
  private static let harmless = ["public", "digest", "hash"]

  /// Whether a long random text under this name is a secret: `key`, `auth_header`, `credentials`.
  static func isLikely(_ name: String) -> Bool {
    let parts = name.utf8.map(asciiLowercased).split { $0 &- 0x61 >= 26 }
    return parts.contains { part in likely.contains { part.elementsEqual($0.utf8) } }
      && !parts.contains { part in harmless.contains { part.elementsEqual($0.utf8) } }
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
