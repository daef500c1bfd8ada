/// What keys and passwords look like.
///
/// The beginnings and lengths are those of gitleaks, config/gitleaks.toml, or, where it has none, those that published
/// scanners agree on (OpenRouter, Langfuse, LangSmith, NVIDIA, xAI, Cerebras, Replicate, Tavily, Pinecone, Docker). The
/// lengths are shortened so that a key with its end cut off is still one.
enum SecretShape {
  private typealias Text = Slice<UnsafeBufferPointer<UInt8>>

  /// A beginning that one issuer gives all its keys.
  private struct Prefix {
    let issuer: String
    let text: String
    /// Bytes behind it.
    let length: ClosedRange<Int>

    init(_ issuer: String, _ text: String, _ length: ClosedRange<Int> = 20...Int.max) {
      self.issuer = issuer
      self.text = text
      self.length = length
    }
  }

  /// The beginnings by their first byte, which is ASCII: most words begin with none of them.
  private static let prefixesByByte = (0..<0x80).map { byte in prefixes.filter { $0.text.utf8.first == byte } }

  private static let prefixes: [Prefix] = [
    Prefix("Anthropic", "sk-ant-"),
    Prefix("OpenAI", "sk-proj-"), Prefix("OpenAI", "sk-svcacct-"), Prefix("OpenAI", "sk-admin-"),
    Prefix("OpenRouter", "sk-or-v1-"), Prefix("Langfuse", "sk-lf-", 30...Int.max),
    Prefix("LangSmith", "lsv2_pt_"), Prefix("LangSmith", "lsv2_sk_"),
    Prefix("Groq", "gsk_"), Prefix("NVIDIA", "nvapi-", 40...Int.max), Prefix("xAI", "xai-", 40...Int.max),
    Prefix("Cerebras", "csk-", 30...Int.max), Prefix("Replicate", "r8_", 30...Int.max),
    Prefix("Tavily", "tvly-"), Prefix("Pinecone", "pcsk_", 30...Int.max),
    Prefix("Google", "AIza", 30...Int.max),
    Prefix("Hugging Face", "hf_", 30...Int.max),
    Prefix("GitHub", "ghp_"), Prefix("GitHub", "gho_"), Prefix("GitHub", "ghu_"), Prefix("GitHub", "ghs_"),
    Prefix("GitHub", "ghr_"), Prefix("GitHub", "github_pat_"),
    Prefix("GitLab", "glpat-"),
    Prefix("Perplexity", "pplx-"),
    Prefix("Slack", "xoxb-", 16...Int.max), Prefix("Slack", "xoxp-", 16...Int.max),
    Prefix("Slack", "xoxa-", 16...Int.max), Prefix("Slack", "xoxr-", 16...Int.max),
    Prefix("Slack", "xapp-", 16...Int.max),
    Prefix("AWS", "AKIA", 16...16), Prefix("AWS", "ASIA", 16...16),
    Prefix("DigitalOcean", "dop_v1_", 40...Int.max), Prefix("Databricks", "dapi", 32...34),
    Prefix("Docker", "dckr_pat_"), Prefix("Grafana", "glsa_", 30...Int.max),
    Prefix("HashiCorp Vault", "hvs.", 30...Int.max),
    Prefix("npm", "npm_", 36...36), Prefix("PyPI", "pypi-AgEI", 30...Int.max), Prefix("SendGrid", "SG.", 60...Int.max),
    Prefix("Stripe", "sk_live_"), Prefix("Stripe", "rk_live_"), Prefix("age", "AGE-SECRET-KEY-1", 50...Int.max),
  ]

  /// Bytes of the shortest text that can be one.
  static let shortest = 20

  /// What a text holds, anywhere in it, with its article: `a key of OpenAI`; nil where nothing looks like a secret.
  static func name(in text: String) -> String? {
    var text = text
    return text.withUTF8 { name(in: $0) }
  }

  /// - Parameter text: UTF-8.
  static func name(in text: UnsafeBufferPointer<UInt8>) -> String? {
    guard mayBeHeld(in: text) else { return nil }
    let words = words(of: text)
    if isPrivateKey(words) { return "a private key" }
    if words.contains(where: hasPassword) { return "a URL with a password" }
    for word in words where word.count >= shortest {
      for run in word.split(whereSeparator: { !isKeyByte($0) }) where run.count >= shortest {
        if let name = keyName(of: run) { return name }
      }
    }
    return nil
  }

  /// What a word of letters, digits and `_-.` is, or ends with: in `image.sk-...` a key stands behind the point.
  private static func keyName(of word: Text) -> String? {
    if isWebToken(word) { return "a JSON Web Token" }
    var end = word
    while true {
      let prefixes = prefixesByByte[Int(end.first ?? 0)]
      if let prefix = prefixes.first(where: { matches(end, $0) }) { return "a key of \(prefix.issuer)" }
      if isGenericKey(end) { return "a key" }
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
  static func words<Text: Collection<UInt8>>(of text: Text) -> [Text.SubSequence] {
    text.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// Whether a text has at least 20 letters and digits in a row that look like chance: both kinds, and at least ten
  /// different ones.
  static func hasRandomRun(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { hasRandomRun($0[...]) }
  }

  private static func hasRandomRun(_ text: Text) -> Bool {
    text.split { !isLetter($0) && !isDecimalDigit($0) }.contains { run in
      run.count >= 20 && run.contains(where: isDecimalDigit) && run.contains(where: isLetter) && Set(run).count >= 10
    }
  }

  private static func matches(_ word: Text, _ prefix: Prefix) -> Bool {
    guard word.starts(with: prefix.text.utf8) else { return false }
    let rest = word.dropFirst(prefix.text.utf8.count)
    return prefix.length.contains(rest.count) && !isRepetition(rest)
  }

  /// `sk-` with something random behind it, as OpenAI, DeepSeek and LiteLLM make them; `sk-learn-based-classifier` has
  /// nothing random.
  private static func isGenericKey(_ word: Text) -> Bool {
    guard word.starts(with: "sk-".utf8) else { return false }
    let rest = word.dropFirst(3)
    let hasBothCases = rest.contains(where: isUppercase) && rest.contains(where: isLowercase)
    let isMixed = hasBothCases && rest.contains(where: isDecimalDigit)
    return rest.count >= 20 && !isRepetition(rest) && (isMixed || hasRandomRun(rest))
  }

  /// Three parts in base64, the first an object (`eyJ` is `{"`).
  private static func isWebToken(_ word: Text) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 3 && word.starts(with: "eyJ".utf8) && parts.allSatisfy { $0.count >= 10 }
  }

  /// The first line of PEM: `-----BEGIN RSA PRIVATE KEY-----`.
  private static func isPrivateKey(_ words: [Text]) -> Bool {
    let begin = "-----BEGIN".utf8
    return words.indices.contains { number in
      words[number].suffix(begin.count).elementsEqual(begin)
        && words[number...].prefix(4).contains { $0.elementsEqual("PRIVATE".utf8) }
    }
  }

  /// `postgresql://user:password@host/name`.
  private static func hasPassword(_ word: Text) -> Bool {
    guard word.contains(UInt8(ascii: "@")) else { return false }
    let parts = word.split(separator: UInt8(ascii: "/"), maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].last == UInt8(ascii: ":"), parts[1].isEmpty,
      let end = parts[2].lastIndex(of: UInt8(ascii: "@")), let colon = parts[2].firstIndex(of: UInt8(ascii: ":")),
      colon < end
    else { return false }
    let password = String(decoding: parts[2][(colon + 1)..<end], as: UTF8.self)
    return !password.isEmpty && !SecretName.isReference(password)
  }

  /// A few characters over and over, as in a placeholder.
  private static func isRepetition(_ text: Text) -> Bool { Set(text).count < 5 }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: isLetter(byte) || isDecimalDigit(byte)
    }
  }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isUppercase(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isLowercase(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
}
