/// A beginning that one issuer gives all its keys.
///
/// The beginnings and lengths are those of gitleaks, config/gitleaks.toml, or, where it has none, those that published
/// scanners agree on. The lengths are shortened so that a key with its end cut off is still one.
struct KeyPrefix {
  let issuer: String
  let text: [UInt8]
  /// Bytes after it.
  let length: ClosedRange<Int>
  /// Whether words begin so too: then what follows has to look like chance.
  let isWord: Bool

  private init(_ issuer: String, _ text: String, _ length: ClosedRange<Int> = 20...Int.max, isWord: Bool = false) {
    self.issuer = issuer
    self.text = Array(text.utf8)
    self.length = length
    self.isWord = isWord
  }

  /// No more of a word is looked at for what tells chance from a pattern; in bytes.
  static let examined = 256

  /// The issuer of a key; nil where the text has the beginning of none.
  static func issuer(of text: some Collection<UInt8>) -> String? {
    guard let first = text.first, first < 0x80 else { return nil }
    return byFirstByte[Int(first)].first { $0.matches(text) }?.issuer
  }

  private func matches(_ key: some Collection<UInt8>) -> Bool {
    guard key.starts(with: text) else { return false }
    let rest = key.dropFirst(text.count)
    let beginning = rest.prefix(Self.examined)
    return length.contains(rest.count) && Set(beginning).count >= 5 && (!isWord || RandomText.isKeyLike(beginning))
  }

  /// By their first byte, which is ASCII: most words begin with none of them.
  private static let byFirstByte = (0..<0x80).map { byte in all.filter { $0.text[0] == byte } }

  private static let all = ofModelProviders + ofOthers

  private static let ofModelProviders: [KeyPrefix] = [
    KeyPrefix("Anthropic", "sk-ant-"),
    KeyPrefix("OpenAI", "sk-proj-"), KeyPrefix("OpenAI", "sk-svcacct-"), KeyPrefix("OpenAI", "sk-admin-"),
    KeyPrefix("OpenRouter", "sk-or-v1-"), KeyPrefix("Langfuse", "sk-lf-", 30...Int.max),
    KeyPrefix("Helicone", "sk-helicone-", 16...Int.max),
    KeyPrefix("LangSmith", "lsv2_pt_"), KeyPrefix("LangSmith", "lsv2_sk_"),
    KeyPrefix("Groq", "gsk_"), KeyPrefix("NVIDIA", "nvapi-", 40...Int.max), KeyPrefix("xAI", "xai-", 40...Int.max),
    KeyPrefix("Cerebras", "csk-", 30...Int.max), KeyPrefix("Replicate", "r8_", 30...Int.max),
    KeyPrefix("Tavily", "tvly-"), KeyPrefix("Pinecone", "pcsk_", 30...Int.max),
    KeyPrefix("Google", "AIza", 30...Int.max), KeyPrefix("Google", "GOCSPX-"),
    KeyPrefix("Google", "ya29.", 30...Int.max),
    KeyPrefix("Hugging Face", "hf_", 30...Int.max),
    KeyPrefix("Perplexity", "pplx-"), KeyPrefix("Fireworks", "fw_", isWord: true),
    KeyPrefix("Voyage", "pa-", 30...Int.max, isWord: true), KeyPrefix("Jina", "jina_", 30...Int.max, isWord: true),
    KeyPrefix("Anyscale", "esecret_", isWord: true), KeyPrefix("Together", "tgp_v1_"),
    KeyPrefix("Amazon Bedrock", "ABSK", 60...Int.max), KeyPrefix("Dify", "app-", 24...24, isWord: true),
  ]

  private static let ofOthers: [KeyPrefix] = [
    KeyPrefix("GitHub", "ghp_"), KeyPrefix("GitHub", "gho_"), KeyPrefix("GitHub", "ghu_"), KeyPrefix("GitHub", "ghs_"),
    KeyPrefix("GitHub", "ghr_"), KeyPrefix("GitHub", "github_pat_"),
    KeyPrefix("GitLab", "glpat-"), KeyPrefix("GitLab", "gldt-"), KeyPrefix("GitLab", "glrt-"),
    KeyPrefix("GitLab", "glptt-"),
    KeyPrefix("Slack", "xoxb-", 16...Int.max), KeyPrefix("Slack", "xoxp-", 16...Int.max),
    KeyPrefix("Slack", "xoxa-", 16...Int.max), KeyPrefix("Slack", "xoxr-", 16...Int.max),
    KeyPrefix("Slack", "xoxs-", 16...Int.max), KeyPrefix("Slack", "xapp-", 16...Int.max),
    KeyPrefix("AWS", "AKIA", 16...16), KeyPrefix("AWS", "ASIA", 16...16),
    KeyPrefix("DigitalOcean", "dop_v1_", 40...Int.max), KeyPrefix("Databricks", "dapi", 32...34),
    KeyPrefix("Docker", "dckr_pat_"), KeyPrefix("Docker", "dckr_oat_"),
    KeyPrefix("Grafana", "glsa_", 30...Int.max), KeyPrefix("Grafana", "glc_", 30...Int.max),
    KeyPrefix("HashiCorp Vault", "hvs.", 30...Int.max), KeyPrefix("HashiCorp Vault", "hvb.", 30...Int.max),
    KeyPrefix("npm", "npm_", 36...36), KeyPrefix("PyPI", "pypi-AgEI", 30...Int.max),
    KeyPrefix("SendGrid", "SG.", 60...Int.max), KeyPrefix("Mailgun", "key-", 32...32, isWord: true),
    KeyPrefix("Stripe", "sk_live_"), KeyPrefix("Stripe", "rk_live_"), KeyPrefix("Stripe", "whsec_", 30...Int.max),
    KeyPrefix("Twilio", "SK", 32...32, isWord: true), KeyPrefix("age", "AGE-SECRET-KEY-1", 50...Int.max),
    KeyPrefix("Notion", "ntn_", 40...Int.max), KeyPrefix("Notion", "secret_", 40...Int.max, isWord: true),
    KeyPrefix("Linear", "lin_api_", 30...Int.max), KeyPrefix("Figma", "figd_", 30...Int.max),
    KeyPrefix("Postman", "PMAK-", 40...Int.max), KeyPrefix("Supabase", "sbp_", 30...Int.max),
    KeyPrefix("PlanetScale", "pscale_", 30...Int.max, isWord: true), KeyPrefix("Shopify", "shpat_", 30...Int.max),
    KeyPrefix("Atlassian", "ATATT3", 40...Int.max), KeyPrefix("New Relic", "NRAK-", 24...Int.max),
    KeyPrefix("Sentry", "sntrys_", 30...Int.max), KeyPrefix("Sentry", "sntryu_", 30...Int.max),
    KeyPrefix("Doppler", "dp.pt.", 30...Int.max), KeyPrefix("Doppler", "dp.st.", 30...Int.max),
    KeyPrefix("Pulumi", "pul-", 40...40), KeyPrefix("Tailscale", "tskey-"),
    KeyPrefix("Sourcegraph", "sgp_", 30...Int.max), KeyPrefix("1Password", "ops_eyJ", 60...Int.max),
    KeyPrefix("RubyGems", "rubygems_", 40...Int.max),
  ]
}
