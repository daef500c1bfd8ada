/// A key in the shape of a real one, put together here so that no scanner takes this file for a leak.
struct MadeUpKey: Sendable {
  let kind: String
  let text: String
  /// Whether its form tells it from other texts wherever it stands.
  var hasForm = true

  /// What of it must not be shown.
  var parts: [String] {
    let words = text.split { " :/@&?=\\".contains($0) }.map(String.init)
    return words.filter { $0.count >= 16 }.isEmpty ? [text] : words.filter { $0.count >= 16 && !Self.isPublic($0) }
  }

  private static func isPublic(_ word: String) -> Bool {
    word.hasSuffix(".com") || word.hasSuffix(".org") || word.hasSuffix(".net")
  }

  /// Letters and digits without a pattern, `count` of them.
  private static func random(_ count: Int) -> String {
    String("q7Lx2ZtN9vKc4RbM8wYh5GdT3sJf6PkW1eAuUoIiXnVyBzCrDlEmFpHgSjQa".prefix(count))
  }

  /// Digits to base 16 without a pattern.
  private static func hex(_ count: Int) -> String {
    String("7d1f0b93c6e84a25f9d03b7e1c58a64290fe37bd5ac1846f2e9d07b3c5a8416f".prefix(count))
  }

  private static let uuid = "5b0e7c92-41d8-4f3a-9c67-" + "e80d52a1b3f4"

  static let all = withPrefix + addresses + withoutForm

  private static let prefixes: [(kind: String, parts: [String], count: Int)] = [
    ("Anthropic", ["sk-", "ant-api03-"], 40), ("OpenAI project", ["sk-", "proj-"], 48),
    ("OpenAI service account", ["sk-", "svcacct-"], 48), ("OpenAI admin", ["sk-", "admin-"], 48),
    ("OpenAI user", ["sk-"], 48), ("OpenRouter", ["sk-", "or-v1-"], 60), ("Langfuse", ["sk-", "lf-"], 36),
    ("Helicone", ["sk-", "helicone-"], 24), ("LangSmith", ["lsv2", "_pt_"], 32), ("Groq", ["gsk", "_"], 48),
    ("NVIDIA", ["nvapi", "-"], 60), ("xAI", ["xai", "-"], 60), ("Cerebras", ["csk", "-"], 48),
    ("Replicate", ["r8", "_"], 37), ("Tavily", ["tvly", "-dev-"], 32), ("Pinecone", ["pcsk", "_"], 60),
    ("Google", ["AI", "za"], 35), ("Google client", ["GOC", "SPX-"], 28), ("Google OAuth", ["ya", "29."], 60),
    ("Hugging Face", ["hf", "_"], 34), ("Perplexity", ["pplx", "-"], 48), ("Fireworks", ["fw", "_"], 24),
    ("Voyage", ["pa", "-"], 43), ("Jina", ["jina", "_"], 56), ("Anyscale", ["esecret", "_"], 24),
    ("Together", ["tgp", "_v1_"], 43), ("Dify", ["app", "-"], 24),
    ("GitHub personal", ["ghp", "_"], 36), ("GitHub OAuth", ["gho", "_"], 36), ("GitHub server", ["ghs", "_"], 36),
    ("GitHub fine-grained", ["github", "_pat_"], 50), ("GitLab", ["glpat", "-"], 20),
    ("GitLab runner", ["glrt", "-"], 20),
    ("Slack bot", ["xox", "b-263594206564-"], 24), ("Slack user", ["xox", "p-263594206564-"], 24),
    ("Slack app", ["xapp", "-1-"], 40), ("DigitalOcean", ["dop", "_v1_"], 60), ("Docker", ["dckr", "_pat_"], 27),
    ("Grafana", ["glsa", "_"], 40), ("Grafana cloud", ["glc", "_"], 40), ("Vault", ["hvs", "."], 60),
    ("npm", ["npm", "_"], 36), ("PyPI", ["pypi", "-AgEIcHlwaS5vcmc"], 50), ("SendGrid", ["SG", "."], 60),
    ("Stripe", ["sk", "_live_"], 24), ("Stripe restricted", ["rk", "_live_"], 24),
    ("Stripe webhook", ["whsec", "_"], 32),
    ("Notion", ["ntn", "_"], 46), ("Linear", ["lin", "_api_"], 40), ("Figma", ["figd", "_"], 40),
    ("Postman", ["PMAK", "-"], 58), ("Supabase", ["sbp", "_"], 40), ("Shopify", ["shpat", "_"], 32),
    ("Atlassian", ["ATATT", "3"], 60), ("New Relic", ["NRAK", "-"], 27), ("Sentry", ["sntrys", "_"], 60),
    ("Doppler", ["dp", ".pt."], 43), ("Tailscale", ["tskey", "-auth-"], 32),
  ]

  private static let withPrefix =
    prefixes.map { MadeUpKey(kind: $0.kind, text: $0.parts.joined() + random($0.count)) } + [
      MadeUpKey(kind: "DeepSeek", text: "sk-" + hex(32)),
      MadeUpKey(kind: "AWS", text: "AKIA" + "Q7LX2ZTN9VKC4RBM"),
      MadeUpKey(kind: "Databricks", text: "dapi" + hex(32)),
      MadeUpKey(kind: "Twilio", text: "SK" + hex(32)),
      MadeUpKey(kind: "age", text: "AGE-SECRET" + "-KEY-1" + random(58).uppercased()),
      MadeUpKey(kind: "JSON Web Token", text: "ey" + "JhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiI1NTEyMzQifQ." + random(40)),
      MadeUpKey(kind: "encoded private key", text: "LS0tLS1CRUdJTi" + "BSU0EgUFJJVkFURSBLRVkt" + random(40)),
    ]

  private static let addresses: [MadeUpKey] = [
    MadeUpKey(
      kind: "Slack webhook", text: "https://hooks.slack" + ".com/services/T07QX2M4VKD/B07RN8L5WHC/" + random(24)),
    MadeUpKey(
      kind: "Discord webhook", text: "https://discord" + ".com/api/webhooks/113377442200991/" + random(60)),
    MadeUpKey(
      kind: "Teams webhook",
      text: "https://lab.webhook" + ".office.com/webhookb2/\(uuid)@\(uuid)/IncomingWebhook/\(hex(32))/\(uuid)"),
    MadeUpKey(kind: "Telegram bot", text: "https://api.telegram" + ".org/bot7264519830:" + random(35)),
    MadeUpKey(kind: "password in a URL", text: "postgresql://litellm:\(random(24))@db.ml.svc:5432/litellm"),
    MadeUpKey(kind: "token in a URL", text: "https://\(random(32))@llm.example.org/v1"),
  ]

  private static let withoutForm: [MadeUpKey] = [
    ("Mistral", random(32)), ("Azure", hex(32)), ("Deepgram", hex(40)), ("hex of 64", hex(64)), ("SambaNova", uuid),
    ("AWS secret", "wJ7rXUtn9EMI/K7MDENG+bPxRf2CYq8Lx2ZtN9v="), ("base64", random(42) + "=="),
    ("short", random(16)), ("AI21", random(40)),
  ].map { MadeUpKey(kind: $0.0, text: $0.1, hasForm: false) }
}
