internal import YAML

extension Policy: MappingDecodable {
  enum Keys {
    static let ollama = Key(
      "ollama", ValueType<OllamaPolicy>.mapping, example: "{ service: ollama, port: 11434, gpuNode: forbidden }",
      "Where clients find Ollama, and where it must not run.")
    static let gpuAliases = Key(
      "gpuAliases", ValueType<GPUAliasPolicy>.mapping, example: "{ fallback: required }",
      "What holds of the aliases on a GPU, but for those with 'selection: explicit'.")
    static let fallbacks = Key(
      "fallbacks", ValueType<FallbackPolicy>.mapping, example: "{ lastTier: independent }",
      "What holds of the chains of fallbacks.")
    static let traceability = Key(
      "traceability", .list(of: .oneOf(Requirement.Kind.self)), example: "[Story, FR, NFR]",
      "The kinds of requirements of which every manifest traces to one at least.")
  }

  static let keys: [any DescribedKey] = [Keys.ollama, Keys.gpuAliases, Keys.fallbacks, Keys.traceability]

  static func read(from reader: inout MappingReader) -> Policy? {
    let ollama = reader.read(Keys.ollama)
    return Policy(
      ollamaService: ollama?.service, ollamaPort: ollama?.port, ollamaOnGPUNode: ollama?.gpuNode,
      gpuAliasFallback: reader.read(Keys.gpuAliases)?.fallback, lastTier: reader.read(Keys.fallbacks)?.lastTier,
      traceability: reader.read(Keys.traceability) ?? [])
  }
}

/// The value of `policy.ollama`.
struct OllamaPolicy: MappingDecodable {
  var service: Located<String>?
  var port: Located<Int>?
  var gpuNode: Located<Policy.Permission>?

  enum Keys {
    static let service = Key(
      "service", .kubernetesName, example: "ollama", "The service that clients depend on; a further server is reported."
    )
    static let port = Key("port", .integer(1...65535), example: "11434", "The port that clients depend on.")
    static let gpuNode = Key(
      "gpuNode", .oneOf(Policy.Permission.self), example: "forbidden",
      "'forbidden': no Ollama is pinned to a node with a GPU.")
  }

  static let keys: [any DescribedKey] = [Keys.service, Keys.port, Keys.gpuNode]

  static func read(from reader: inout MappingReader) -> OllamaPolicy? {
    OllamaPolicy(
      service: reader.read(Keys.service), port: reader.read(Keys.port), gpuNode: reader.read(Keys.gpuNode))
  }
}

/// The value of `policy.gpuAliases`.
struct GPUAliasPolicy: MappingDecodable {
  var fallback: Located<Policy.Demand>?

  enum Keys {
    static let fallback = Key(
      "fallback", .oneOf(Policy.Demand.self), example: "required", "'required': each has a fallback.")
  }

  static let keys: [any DescribedKey] = [Keys.fallback]

  static func read(from reader: inout MappingReader) -> GPUAliasPolicy? {
    GPUAliasPolicy(fallback: reader.read(Keys.fallback))
  }
}

/// The value of `policy.fallbacks`.
struct FallbackPolicy: MappingDecodable {
  var lastTier: Located<Policy.LastTier>?

  enum Keys {
    static let lastTier = Key(
      "lastTier", .oneOf(Policy.LastTier.self), example: "independent",
      "'independent': the last alias of a chain shares neither backend nor node with the first one.")
  }

  static let keys: [any DescribedKey] = [Keys.lastTier]

  static func read(from reader: inout MappingReader) -> FallbackPolicy? {
    FallbackPolicy(lastTier: reader.read(Keys.lastTier))
  }
}
