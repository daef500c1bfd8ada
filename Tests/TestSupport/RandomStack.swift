public import YAML

/// A models.yaml made by chance: valid, without an error of any rule, and with every word that manifests are made of
/// somewhere. One seed gives one file, so a failing case can be run again.
public struct RandomStack {
  public let seed: UInt64
  private var generator: SeededGenerator
  private var aliases: [String] = []
  /// The aliases on backends that stay when a GPU or a node goes.
  private var lastTiers: [String] = []
  /// The aliases that can have a fallback.
  private var tiers: [String] = []
  private var outputs: [YAMLValue.Entry] = []
  private var models: [YAMLValue] = []

  /// The file as a value.
  public private(set) var value = YAMLValue.mapping([])

  /// The file.
  public var bytes: [UInt8] { YAMLEmitter.emit(value).bytes }

  public init(seed: UInt64) {
    self.seed = seed
    generator = SeededGenerator(seed: seed)
    let backends = backends()
    models.shuffle(using: &generator)
    let fallbacks = fallbacks()
    value = .mapping(
      .entry("version", .int(1)),
      .entry(
        "stack",
        .mapping(
          .entry("name", .string("lab")), .entry("namespace", .string(pick("ml", "ai-lab"))),
          .entry("partOf", perhaps(.string("assistant"))))),
      .entry("nodes", nodes), .entry("backends", backends), .entry("models", .sequence(models)),
      .entry("fallbacks", fallbacks.map { .sequence([$0]) }),
      .entry("outputs", outputs.isEmpty ? nil : .mapping(.entry("ollama", .mapping(outputs)))),
      .entry("litellm", litellm()),
      .entry("fallbackConfig", fallbacks == nil ? nil : perhaps(fallbackConfig())))
  }

  // MARK: Chance

  mutating func chance() -> Bool { Bool.random(using: &generator) }

  mutating func pick<Value>(_ values: Value...) -> Value { values[Int.random(in: values.indices, using: &generator)] }

  mutating func perhaps(_ value: YAMLValue) -> YAMLValue? { chance() ? value : nil }

  /// Texts that are not read as they are written unless they are quoted, among others.
  private mutating func text() -> String {
    pick("plain", "yes", "012", "1:30", "a: b", "# no", "ünïcode ✓", " spaced ", "two\nlines\n", "-", "0x1F", "a'b\"c")
  }

  private mutating func duration() -> YAMLValue { .string(pick("30s", "90s", "2m", "1500ms", "1h", "0.5s")) }

  /// A name that no other model has.
  private mutating func alias() -> String {
    let number = aliases.count
    let alias = pick(
      "chat-\(number)", "gpt-4o@\(number)", "qwen/7b:\(number)", "\(number)", "ä-\(number)", "a.b_\(number)")
    aliases.append(alias)
    return alias
  }
}

// MARK: Backends and models

extension RandomStack {
  private var nodes: YAMLValue {
    .mapping(
      .entry("worker-1", .mapping(.entry("memory", .string("512Gi")))), .entry("worker-2", .mapping([])),
      .entry("gpu-1", .mapping(.entry("gpu", .bool(true)))))
  }

  private mutating func backends() -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    for number in 0..<Int.random(in: 0...3, using: &generator) { entries.append(ollama(number)) }
    if chance() { entries.append(vllm()) }
    if chance() { entries.append(openAICompatible()) }
    entries.append(provider("openai", model: "gpt-4o-mini", key: "OPENAI_API_KEY"))
    if chance() { entries.append(provider("groq", model: "llama-3.3-70b-versatile", key: "GROQ_API_KEY")) }
    return .mapping(entries)
  }

  private mutating func ollama(_ number: Int) -> YAMLValue.Entry {
    let name = number == 0 ? "ollama" : "ollama-\(number)"
    let isNew = chance()
    let isFlash = chance()
    for model in ["phi4-mini", "llama3.2:3b", "hf.co/bartowski/gemma:Q4_K_M"].shuffled(using: &generator).prefix(2) {
      add(model, on: name, isOllama: true)
    }
    if number > 0 {
      outputs.append(YAMLValue.Entry(name, .string("generated/ollama/values-\(number).yaml")))
    }
    let words = YAMLValue.mapping(
      .entry("engine", .string("ollama")), .entry("service", .string(name)),
      .entry("port", .int(number == 0 || chance() ? 11434 : 8080)),
      .entry("version", .string(isNew ? "0.32.15" : "0.13.3")),
      .entry("node", perhaps(.string(pick("worker-1", "worker-2")))),
      .entry("memory", .mapping(.entry("request", perhaps(.string("4Gi"))), .entry("limit", .string("48Gi")))),
      .entry("cpu", perhaps(.mapping(.entry("request", .string(pick("500m", "1"))), .entry("limit", .string("4"))))),
      .entry("context", perhaps(.int(pick(2048, 4096, 8192)))), .entry("storage", perhaps(storage())),
      .entry("keepAlive", perhaps(.string(pick("forever", "0s", "30m", "90s")))),
      .entry("maxLoadedModels", .int(1)), .entry("parallel", perhaps(.int(2))),
      .entry("flashAttention", isFlash ? .bool(true) : perhaps(.bool(false))),
      .entry("kvCacheType", isFlash ? perhaps(.string("q8_0")) : nil),
      .entry("promptCache", isNew ? perhaps(.string("512Mi")) : nil),
      .entry("alsoPull", perhaps(.flow([.string("llama3.2:1b")]))), .entry("clean", perhaps(.bool(false))),
      .entry("env", perhaps(.mapping(.entry("OLLAMA_DEBUG", .string("1")), .entry("NOTE", .string(text()))))),
      .entry("podLabels", perhaps(.mapping(.entry("lab/team", .string(pick("ml", "1", "true")))))),
      .entry("values", perhaps(values())))
    return YAMLValue.Entry(name, words)
  }

  private mutating func storage() -> YAMLValue {
    .mapping(
      .entry("class", perhaps(.string("nfs-client"))), .entry("size", perhaps(.string("50Gi"))),
      .entry("accessModes", perhaps(.flow([.string("ReadWriteMany")]))),
      .entry("existingClaim", perhaps(.string("models"))))
  }

  private mutating func values() -> YAMLValue {
    .mapping(
      .entry("priorityClassName", perhaps(.string("low"))),
      .entry("podAnnotations", perhaps(.mapping(.entry("note", .string(text()))))),
      .entry("livenessProbe", .mapping(.entry("initialDelaySeconds", .int(120)))),
      .entry("tolerations", perhaps(.sequence([.mapping(.entry("key", .string("lab/slow")))]))))
  }

  private mutating func vllm() -> YAMLValue.Entry {
    add("Qwen/Qwen3-8B-AWQ", on: "vllm", isOllama: false)
    return YAMLValue.Entry(
      "vllm",
      .mapping(
        .entry("engine", .string("vllm")), .entry("service", .string("vllm-api")), .entry("port", .int(8000)),
        .entry("node", perhaps(.string("gpu-1"))), .entry("context", perhaps(.int(8192)))))
  }

  private mutating func openAICompatible() -> YAMLValue.Entry {
    let url = pick("http://box:1234", "https://llm.example.org/api/v4", "http://10.0.0.5:8080")
    add(pick("local-model", "org/model"), on: "box", isOllama: false)
    return YAMLValue.Entry(
      "box",
      .mapping(
        .entry("engine", .string("openai-compatible")), .entry("apiBase", .string(url)),
        .entry("apiKey", perhaps(.string("BOX_KEY")))))
  }

  private mutating func provider(_ name: String, model: String, key: String) -> YAMLValue.Entry {
    for _ in 0..<Int.random(in: 1...2, using: &generator) { add(model, on: name, isOllama: false, isLast: true) }
    return YAMLValue.Entry(
      name, .mapping(.entry("engine", .string(name)), .entry("apiKey", .string(key))))
  }

  /// Adds a model with one route, or with two that are replicas.
  private mutating func add(_ model: String, on backend: String, isOllama: Bool, isLast: Bool = false) {
    let alias = alias()
    if isLast { lastTiers.append(alias) } else { tiers.append(alias) }
    let isReplicated = chance() && chance()
    for _ in 0..<(isReplicated ? 2 : 1) {
      models.append(
        .mapping(
          .entry("alias", .string(alias)), .entry("backend", .string(backend)), .entry("model", .string(model)),
          .entry("timeout", perhaps(duration())), .entry("streamTimeout", perhaps(duration())),
          .entry("context", isOllama ? perhaps(.int(4096)) : nil),
          .entry("replica", isReplicated ? .bool(true) : nil),
          .entry("protocol", isOllama ? perhaps(.string(pick("generate", "chat"))) : nil),
          .entry("note", perhaps(.string("a note"))), .entry("params", perhaps(params())),
          .entry("info", perhaps(.mapping(.entry("base_model", .string(model)))))))
    }
  }

  private mutating func params() -> YAMLValue {
    .mapping(
      .entry("temperature", YAMLValue(.decimal("0.2"))), .entry("seed", perhaps(.int(7))),
      .entry("stop", perhaps(.flow([.string(text()), .string("</s>")]))),
      .entry("system", perhaps(.string(text()))), .entry("organization", perhaps(YAMLValue(.null))),
      .entry("extra_body", perhaps(.mapping(.entry("guided_json", .mapping(.entry("type", .string("object"))))))))
  }
}

// MARK: Fallbacks and settings

extension RandomStack {
  /// One chain of all models that need one, which ends at a provider.
  private mutating func fallbacks() -> YAMLValue? {
    let chain = tiers.shuffled(using: &generator) + lastTiers.shuffled(using: &generator).prefix(1)
    return chain.count < 2 ? nil : .flow(chain.map { .string($0) })
  }

  private mutating func litellm() -> YAMLValue {
    .mapping(
      .entry("version", .string(pick("1.81.9", "1.106.2"))), .entry("service", perhaps(.string("llm-proxy"))),
      .entry("port", perhaps(.int(8000))), .entry("configMap", perhaps(.string("llm-config"))),
      .entry("labels", perhaps(.mapping(.entry("app", .string("litellm"))))),
      .entry("routing", perhaps(.string(pick("simple-shuffle", "least-busy")))),
      .entry("retries", perhaps(.int(pick(0, 1, 3)))), .entry("timeout", perhaps(duration())),
      .entry("cooldown", perhaps(duration())), .entry("allowedFails", perhaps(.int(1))),
      .entry("maxFallbacks", .int(10)), .entry("preCallChecks", perhaps(.bool(chance()))),
      .entry("requestTimeout", perhaps(duration())), .entry("dropParams", perhaps(.bool(chance()))),
      .entry("verbose", perhaps(.bool(false))), .entry("callbacks", perhaps(.flow([.string("prometheus")]))),
      .entry("masterKey", .string("LITELLM_MASTER_KEY")),
      .entry("routerSettings", perhaps(.mapping(.entry("retry_after", .int(1))))),
      .entry("litellmSettings", perhaps(.mapping(.entry("json_logs", .bool(true))))),
      .entry("generalSettings", perhaps(.mapping(.entry("disable_spend_logs", .bool(true))))))
  }

  private mutating func fallbackConfig() -> YAMLValue {
    .mapping(
      .entry("configMap", perhaps(.string("chain"))), .entry("healthTimeout", perhaps(.string("1500ms"))),
      .entry("healthInterval", perhaps(.string("1m"))),
      .entry("labels", perhaps(.mapping(.entry("app.kubernetes.io/component", .string("llm-inference"))))))
  }
}
