import Testing

@testable import ModelStack

/// Made-up keys in the shapes of real ones; each is put together here, so that no scanner takes this file for a leak.
@Suite struct SecretShapeTests {
  /// Letters and digits without a pattern, `count` of them.
  private static func random(_ count: Int) -> String {
    String("Zk3nQ8vR2mX7cT5bW9pL4sD6hJ1gF0yAeUiOoKtNqSxVzBwCrEaMdPfGlHjY".prefix(count))
  }

  /// Digits to base 16 without a pattern.
  private static func hex(_ count: Int) -> String {
    String("0f4a9c7e2b81d6350a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6071".prefix(count))
  }

  static let secrets: [(text: String, name: String)] = [
    ("sk-" + "ant-api03-" + random(40), "a key of Anthropic"),
    ("sk-" + "proj-" + random(48), "a key of OpenAI"),
    ("sk-" + random(48), "a key"),
    ("sk-" + "0f4a9c7e2b81d6350f4a9c7e2b81d635", "a key"),
    ("gsk" + "_" + random(48), "a key of Groq"),
    ("AI" + "za" + random(35), "a key of Google"),
    ("hf" + "_" + random(34), "a key of Hugging Face"),
    ("sk-" + "or-v1-" + hex(64), "a key of OpenRouter"),
    ("sk-" + "lf-1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d", "a key of Langfuse"),
    ("lsv2" + "_pt_" + hex(32) + "_" + hex(10), "a key of LangSmith"),
    ("nvapi" + "-" + random(60), "a key of NVIDIA"),
    ("xai" + "-" + random(60) + random(20), "a key of xAI"),
    ("csk" + "-" + random(48), "a key of Cerebras"),
    ("r8" + "_" + random(37), "a key of Replicate"),
    ("tvly" + "-dev-" + random(32), "a key of Tavily"),
    ("pcsk" + "_5tR2a_" + random(60), "a key of Pinecone"),
    ("pplx" + "-" + random(48), "a key of Perplexity"),
    ("sk-" + "svcacct-" + random(48), "a key of OpenAI"), ("sk-" + "admin-" + random(48), "a key of OpenAI"),
    ("sk-" + random(20) + "T3" + "BlbkFJ" + random(20), "a key"),
    ("sk-" + random(22), "a key"),
    ("glpat" + "-" + random(20), "a key of GitLab"),
    ("gho" + "_" + random(36), "a key of GitHub"), ("ghu" + "_" + random(36), "a key of GitHub"),
    ("ghs" + "_" + random(36), "a key of GitHub"), ("ghr" + "_" + random(36), "a key of GitHub"),
    ("xox" + "p-263594206564-" + random(20), "a key of Slack"), ("xapp" + "-1-" + random(40), "a key of Slack"),
    ("ASIA" + "ZK3NQXRMWXTCTSB2", "a key of AWS"),
    ("dop" + "_v1_" + hex(64), "a key of DigitalOcean"), ("dapi" + hex(32), "a key of Databricks"),
    ("dckr" + "_pat_" + random(27), "a key of Docker"), ("glsa" + "_" + random(32) + "_1a2b3c4d", "a key of Grafana"),
    ("hvs" + "." + random(60), "a key of HashiCorp Vault"), ("npm" + "_" + random(36), "a key of npm"),
    ("pypi" + "-AgEIcHlwaS5vcmc" + random(50), "a key of PyPI"),
    ("SG" + "." + random(22) + "." + random(43), "a key of SendGrid"),
    ("sk" + "_live_" + random(24), "a key of Stripe"), ("rk" + "_live_" + random(24), "a key of Stripe"),
    ("AGE-SECRET" + "-KEY-1" + random(58).uppercased(), "a key of age"),
    ("ghp" + "_" + random(36), "a key of GitHub"),
    ("github" + "_pat_" + random(50), "a key of GitHub"),
    ("xox" + "b-263594206564-" + random(20), "a key of Slack"),
    ("AKIA" + "ZK3NQXRMWXTCTSB2", "a key of AWS"),
    ("ey" + "JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0." + random(30), "a JSON Web Token"),
    ("-----BEGIN " + "RSA PRIVATE KEY-----\nMIIE", "a private key"),
    ("{\"private_key\": \"-----BEGIN " + "PRIVATE KEY-----\"}", "a private key"),
    ("postgresql://litellm:hunter22@postgres.ml/litellm", "a URL with a password"),
    ("redis://:hunter22@redis:6379", "a URL with a password"),
    ("mongodb+srv://lab:p%40ss@cluster0.example.net/db", "a URL with a password"),
    ("amqp://guest:guest@rabbitmq:5672//", "a URL with a password"),
    ("https://lab:hunter2@proxy.lab:3128", "a URL with a password"),
    ("postgresql://litellm:hun\u{1}ter22@postgres.ml/litellm", "a URL with a password"),
    ("-----BEGIN " + "OPENSSH PRIVATE KEY-----\nb3Bl", "a private key"),
    ("-----BEGIN " + "EC PRIVATE KEY-----\nMHcC", "a private key"),
  ]

  @Test(arguments: secrets) func aSecretIsFound(_ secret: (text: String, name: String)) {
    #expect(SecretShape.name(in: secret.text) == secret.name)
    #expect(SecretShape.name(in: "the key is '\(secret.text)', keep it") == secret.name)
  }

  @Test func aKeyInAURLIsFound() {
    let url = "https://example.com/v1?key=" + "AI" + "za" + Self.random(35) + "&alt=sse"
    #expect(SecretShape.name(in: url) == "a key of Google")
  }

  @Test(arguments: [
    "", "sk-none", "sk-", "sk-1234", "sk-learn-based-classification-pipeline-v2", "sk-ant-", "hf_transfer is on",
    "gsk_" + String(repeating: "x", count: 48), "AKIAIOSFODNN7", "eyJust.a.sentence",
    "sha256:0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9",
    "casperhansen/deepseek-r1-distill-qwen-7b-awq", "hf.co/bartowski/Llama-3.2-1B-Instruct-GGUF:Q4_K_M",
    "http://ollama.ml.svc.cluster.local:11434", "https://user@example.com/some/longer/path",
    "postgresql://litellm:$(PASSWORD)@postgres.ml/litellm", "4Gi", "os.environ/OPENAI_API_KEY_OF_THE_HOME_LAB",
    "-----BEGIN CERTIFICATE-----\nMIIE", "ghp_ is how the tokens of GitHub begin",
  ])
  func aHarmlessTextIsNot(_ text: String) {
    #expect(SecretShape.name(in: text) == nil)
  }

  @Test(arguments: [
    "api_key", "apiKey", "X-API-Key", "HF_TOKEN", "azure_ad_token", "redis_password", "aws_secret_access_key",
    "client_secret", "master_key", "Authorization", "token",
  ])
  func aNameOfSecrets(_ name: String) { #expect(SecretName.isCertain(name)) }

  @Test(arguments: [
    "max_tokens", "tokenizer", "input_cost_per_token", "existingSecret", "imagePullSecret", "secretName", "eos_token",
    "stop_token", "key", "api_base", "monkey",
  ])
  func aNameOfOtherThings(_ name: String) { #expect(!SecretName.isCertain(name)) }

  @Test(arguments: [
    "", "sk-none", "os.environ/KEY", "oidc/google/aud", "$(KEY)", "<your key>", "/var/run/secrets/token",
  ])
  func aReferenceIsNoSecret(_ text: String) { #expect(SecretReference.isReference(text)) }

  @Test(arguments: ["hunter2", "$KEY", "$(", "os.environ", "Bearer os.environ/KEY", "/hunter2"])
  func aLiteralIsNoReference(_ text: String) { #expect(!SecretReference.isReference(text)) }

  /// Lines that another program may print, and that are left as they are.
  @Test(arguments: [
    "api_key: os.environ/OPENAI_API_KEY", "api_key: ${OPENAI_API_KEY}", "password: \"{{ .Values.password }}\"",
    "  apiKey: OPENAI_API_KEY", "max_tokens: 1000", "tokenizer: Qwen/Qwen3-8B", "max_input_token: 8192",
    "image: ollama@sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
    "checksum/config: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
    "id: 91f5c2d4-6b3e-4a80-9d17-2c4e8f6a0b53", "secretName: ollama-tls", "existingSecret: litellm-keys",
    "# not a secret: the server asks for no key", "automountServiceAccountToken: false", "token:",
    "Authorization: Bearer os.environ/COHERE_API_KEY", "api_key: <your-key>", "password: changeme",
    "master_key: sk-1234",
    "args: [--api-key, $(API_KEY)]", "model: meta-llama/Llama-3.3-70B-Instruct-Turbo-FP8",
    "-----BEGIN CERTIFICATE-----", "ssh-ed25519 is the kind of the public key",
  ])
  func aLineWithoutASecretIsShown(line: String) { #expect(Redaction.masked(foreign: line) == line) }

  private static let masked: [(line: String, shown: String)] = [
    ("api_key: hush-hush", "api_key: ********"), ("password = 'hush hush'", "password = '********'"),
    ("{\"token\": \"hush\", \"port\": 80}", "{\"token\": \"********\", \"port\": 80}"),
    ("--api-key hush --port 80", "--api-key ******** --port 80"),
    ("DB_PASSWORD=hush vllm", "DB_PASSWORD=******** vllm"),
    ("Authorization: Basic bGFiOmh1c2g=", "Authorization: ********"), ("x Bearer q7Lx2ZtN9v y", "x Bearer ******** y"),
    ("https://lab:hush@llm.example.org/v1", "https://lab:********@llm.example.org/v1"),
    ("password: |\n  hush\n  hush\nport: 80", "password: |\n  ********\n  ********\nport: 80"),
    ("- name: DB_PASSWORD\n  value: hush", "- name: DB_PASSWORD\n  value: ********"),
    ("a: |\n  -----BEGIN PRIVATE KEY-----\n  MIIEowIB\n  -----END PRIVATE KEY-----\nb: 1", "a: |\n  ********\nb: 1"),
  ]

  @Test(arguments: masked)
  func aSecretInALineIsMasked(line: String, shown: String) { #expect(Redaction.masked(foreign: line) == shown) }
}
