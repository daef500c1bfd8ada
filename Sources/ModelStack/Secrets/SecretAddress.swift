/// Addresses that are secrets themselves, or hold one: webhooks, and URLs with a password or a token.
enum SecretAddress {
  typealias Text = Slice<UnsafeBufferPointer<UInt8>>

  /// The beginnings of addresses to which everybody can post who has the rest.
  private static let webhooks: [(issuer: String, text: [UInt8])] = [
    ("Slack", "hooks.slack.com/services/"), ("Slack", "hooks.slack.com/workflows/"),
    ("Slack", "hooks.slack.com/triggers/"), ("Discord", "discord.com/api/webhooks/"),
    ("Discord", "discordapp.com/api/webhooks/"), ("Teams", ".webhook.office.com/webhookb2/"),
    ("Teams", "outlook.office.com/webhook/"), ("Teams", "outlook.office365.com/webhook/"),
    ("Telegram", "api.telegram.org/bot"), ("Zapier", "hooks.zapier.com/hooks/catch/"),
    ("Feishu", "open.feishu.cn/open-apis/bot/v2/hook/"), ("Lark", "open.larksuite.com/open-apis/bot/v2/hook/"),
    ("WeCom", "qyapi.weixin.qq.com/cgi-bin/webhook/send?key="),
  ].map { ($0.0, Array($0.1.utf8)) }

  /// No URL is longer; in bytes.
  private static let longest = 4096

  /// What in a word without blanks is secret, with its range.
  static func matches(in word: Text) -> [SecretShape.Match] {
    var matches: [SecretShape.Match] = []
    let whole = UnsafeBufferPointer(rebasing: word)
    var position = 0
    while let colon = whole.firstIndex(of: Array("://".utf8), from: position) {
      position = colon + 3
      let start = word.startIndex + position
      let address = word[start...].prefix(longest).prefix { !"\"'<>`".utf8.contains($0) }
      matches += userMatches(in: address)
      if let webhook = webhook(in: address) { matches.append(webhook) }
    }
    return matches
  }

  /// `litellm:password@host/name`, `token@host`.
  private static func userMatches(in address: Text) -> [SecretShape.Match] {
    let authority = address.prefix { !"/?#\\".utf8.contains($0) }
    guard let end = authority.lastIndex(of: UInt8(ascii: "@")) else { return [] }
    let colon = authority[..<end].firstIndex(of: UInt8(ascii: ":"))
    let user = authority[..<(colon ?? end)]
    if RandomText.isKeyLike(user), !SecretReference.isReference(user) {
      return [SecretShape.Match(range: authority.startIndex..<end, name: "a URL with a token")]
    }
    guard let colon else { return [] }
    let password = authority[(colon + 1)..<end]
    if password.isEmpty || SecretReference.isReference(password) { return [] }
    return [SecretShape.Match(range: password.startIndex..<end, name: "a URL with a password")]
  }

  private static func webhook(in address: Text) -> SecretShape.Match? {
    for webhook in webhooks {
      guard let start = UnsafeBufferPointer(rebasing: address.prefix(64)).firstIndex(of: webhook.text, from: 0) else {
        continue
      }
      let rest = address.dropFirst(start + webhook.text.count)
      let runs = rest.split { !isASCIILetter($0) && !isDecimalDigit($0) && $0 != UInt8(ascii: "-") }
      if runs.contains(where: { RandomText.isKeyLike($0) || $0.count >= 30 && Set($0).count >= 10 }) {
        return SecretShape.Match(range: rest.startIndex..<rest.endIndex, name: "a webhook of \(webhook.issuer)")
      }
    }
    return nil
  }
}
