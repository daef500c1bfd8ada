internal import YAML

/// A backend's entry in `backends`, before it has its name.
struct BackendProperties: MappingDecodable {
  private var backend: Backend

  func backend(named name: Located<String>) -> Backend { backend.with(name: name) }

  enum Keys {
    static let engine = Key(
      "engine", .engine, .required, example: "ollama",
      "'vllm', 'ollama', 'openai-compatible', or a provider as LiteLLM names it ('openai', 'groq', 'anthropic').")
    static let service = Key(
      "service", .kubernetesName, example: "ollama", "The Kubernetes service of an engine in the cluster.")
    static let port = Key(
      "port", .integer(1...65535), example: "11434", "The port of the service.")
    static let apiBase = Key(
      "apiBase", .url, example: "http://gpu-box:8000",
      "The address of an engine outside the cluster, without '/v1', in place of 'service' and 'port'.")
    static let apiKey = Key(
      "apiKey", .environmentVariable, example: "OPENAI_API_KEY",
      "The environment variable that holds the key; never the key itself.")
    static let node = Key("node", .text, example: "k3s-worker-02", "The node its pods are pinned to.")
    static let version = Key(
      "version", .text, example: "0.13.3",
      "The engine's version. Of Ollama the image's tag, by default the chart's own; of vLLM for the reader only.")
    static let context = Key(
      "context", .integer(1...100_000_000), example: "8192",
      "Tokens. Of Ollama the context of every model of the server (4096 unless said), of vLLM what its Deployment serves."
    )
    static let memory = Key(
      "memory", ValueType<Resources>.mapping, example: "{ request: 2Gi, limit: 4Gi }", "What its container may use.")
    static let cpu = Key(
      "cpu", ValueType<Resources>.mapping, example: "{ request: 500m, limit: 2000m }", "The same for processors.")
    static let coldStart = Key(
      "coldStart", .duration, example: "218s", "How long the first answer after a restart takes, as measured.")
    static let gpuMode = Key(
      "gpuMode", .text, example: "ml", "Which of several exclusive sets of models is loaded unless somebody switches.")
    static let traces = Key(
      "traces", .list(of: .requirementID), example: "[Story 25.2, FR206, NFR111]", "The ids its manifest traces to.")
  }

  static let keys: [any DescribedKey] =
    [
      Keys.engine, Keys.service, Keys.port, Keys.apiBase, Keys.apiKey, Keys.node, Keys.version, Keys.context,
      Keys.memory, Keys.cpu, Keys.coldStart, Keys.gpuMode, Keys.traces,
    ] + OllamaServer.keys

  static func read(from reader: inout MappingReader) -> BackendProperties? {
    let engine = reader.read(Keys.engine)
    let address = readAddress(engine?.value, from: &reader)
    let ollama = readOllama(engine?.value, from: &reader)
    let backend = Backend(
      name: Located("", at: reader.place), engine: engine ?? Located(.ollama, at: reader.place), address: address,
      apiKey: reader.read(Keys.apiKey), node: reader.read(Keys.node), version: reader.read(Keys.version),
      context: reader.read(Keys.context), memory: reader.read(Keys.memory) ?? Resources(),
      cpu: reader.read(Keys.cpu) ?? Resources(), coldStart: reader.read(Keys.coldStart),
      gpuMode: reader.read(Keys.gpuMode), traces: reader.read(Keys.traces) ?? [],
      ollama: ollama)
    return engine == nil ? nil : BackendProperties(backend: backend)
  }

  /// An engine that the operator runs needs an address; a provider has its own.
  private static func readAddress(_ engine: Engine?, from reader: inout MappingReader) -> Backend.Address {
    let service = reader.read(Keys.service)
    let port = reader.read(Keys.port)
    let url = reader.read(Keys.apiBase)
    if let url {
      if let place = reader.range(of: Keys.service) ?? reader.range(of: Keys.port) {
        reader.report(
          DecodingRule.validValue.diagnostic(
            "'apiBase' stands in place of 'service' and 'port', not beside them", at: place,
            hint: "remove one of the two"))
      }
      return .url(url)
    }
    if let service, let port { return .service(service, port: port) }
    let isAddressed = reader.has(Keys.service) || reader.has(Keys.port) || reader.has(Keys.apiBase)
    if let engine, engine.isSelfHosted || isAddressed, !(reader.has(Keys.service) && reader.has(Keys.port)),
      !reader.has(Keys.apiBase)
    {
      reader.report(
        DecodingRule.requiredKey.diagnostic(
          "a backend with the engine '\(engine.name)' needs an address", at: reader.place,
          hint: "add 'service: NAME' and 'port: NUMBER', or 'apiBase: URL'"))
    }
    return .provider
  }

  /// Keys of an Ollama server on another engine would do nothing.
  private static func readOllama(_ engine: Engine?, from reader: inout MappingReader) -> OllamaServer? {
    let server = OllamaServer.read(from: &reader)
    guard let engine, engine != .ollama else { return server }
    for key in OllamaServer.keys {
      guard let place = reader.range(of: key) else { continue }
      reader.report(
        DecodingRule.knownKey.diagnostic(
          "'\(key.name)' is for the engine 'ollama', not for '\(engine.name)'", at: place, hint: "remove it"))
    }
    return nil
  }
}

extension Resources: MappingDecodable {
  enum Keys {
    static let request = Key("request", .quantity, example: "2Gi", "What Kubernetes reserves.")
    static let limit = Key("limit", .quantity, example: "4Gi", "The most it may use.")
  }

  static let keys: [any DescribedKey] = [Keys.request, Keys.limit]

  static func read(from reader: inout MappingReader) -> Resources? {
    Resources(request: reader.read(Keys.request), limit: reader.read(Keys.limit))
  }
}
