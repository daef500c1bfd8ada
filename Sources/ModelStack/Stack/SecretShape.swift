/// What keys and passwords look like.
///
/// The beginnings and lengths are those of gitleaks, cmd/generate/config/rules (openai.go, anthropic.go, groq.go,
/// gcp.go, huggingface.go, github.go, gitlab.go, perplexity.go, slack.go, aws.go, jwt.go, privatekey.go), the lengths shortened
/// so that a key with its end cut off is still one.
enum SecretShape {
  private typealias Text = Substring.UTF8View

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

  private static let prefixes: [Prefix] = [
    Prefix("Anthropic", "sk-ant-"),
    Prefix("OpenAI", "sk-proj-"), Prefix("OpenAI", "sk-svcacct-"), Prefix("OpenAI", "sk-admin-"),
    Prefix("Groq", "gsk_"),
    Prefix("Google", "AIza", 30...Int.max),
    Prefix("Hugging Face", "hf_", 30...Int.max),
    Prefix("GitHub", "ghp_"), Prefix("GitHub", "gho_"), Prefix("GitHub", "ghu_"), Prefix("GitHub", "ghs_"),
    Prefix("GitHub", "ghr_"), Prefix("GitHub", "github_pat_"),
    Prefix("GitLab", "glpat-"),
    Prefix("Perplexity", "pplx-"),
    Prefix("Slack", "xoxb-", 16...Int.max), Prefix("Slack", "xoxp-", 16...Int.max),
    Prefix("Slack", "xoxa-", 16...Int.max), Prefix("Slack", "xoxr-", 16...Int.max),
    Prefix("AWS", "AKIA", 16...16), Prefix("AWS", "ASIA", 16...16),
  ]

  /// Bytes of the shortest text that can be one.
  private static let shortest = 20

  /// What a text holds, anywhere in it, with its article: `a key of OpenAI`; nil where nothing looks like a secret.
  static func name(in text: String) -> String? {
    guard mayHoldSecret(text) else { return nil }
    let words = text[...].utf8.split { $0 <= 0x20 }
    if isPrivateKey(words) { return "a private key" }
    if words.contains(where: hasPassword) { return "a URL with a password" }
    let longWords = words.filter { $0.count >= shortest }
    for word in longWords.flatMap({ $0.split { !isKeyByte($0) } }) where word.count >= shortest {
      if let prefix = prefixes.first(where: { matches(word, $0) }) { return "a key of \(prefix.issuer)" }
      if isGenericKey(word) { return "a key" }
      if isWebToken(word) { return "a JSON Web Token" }
    }
    return nil
  }

  /// Whether a closer look is worth it: most texts have no word as long as a key, no `@` and no line of PEM.
  private static func mayHoldSecret(_ text: String) -> Bool {
    if text.utf8.count < shortest { return false }
    var run = 0
    var dashes = 0
    for byte in text.utf8 {
      run = isKeyByte(byte) ? run + 1 : 0
      dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
      if run == shortest || dashes == 5 || byte == UInt8(ascii: "@") { return true }
    }
    return false
  }

  /// Whether a text has at least 20 letters and digits in a row that look like chance: both kinds, and at least ten
  /// different ones.
  static func hasRandomRun(_ text: String) -> Bool { hasRandomRun(text[...].utf8) }

  private static func hasRandomRun(_ text: Text) -> Bool {
    text.split { !isLetter($0) && !isDigit($0) }.contains { run in
      run.count >= 20 && run.contains(where: isDigit) && run.contains(where: isLetter) && Set(run).count >= 10
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
    let isMixed = hasBothCases && rest.contains(where: isDigit)
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
    let password = Substring(parts[2][parts[2].index(after: colon)..<end])
    return !password.isEmpty && !SecretName.isReference(String(password))
  }

  /// A few characters over and over, as in a placeholder.
  private static func isRepetition(_ text: Text) -> Bool { Set(text).count < 5 }

  private static func isKeyByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || "_-.".utf8.contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isUppercase(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isLowercase(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
