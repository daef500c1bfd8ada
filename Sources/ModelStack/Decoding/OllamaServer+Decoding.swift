internal import YAML

/// The keys of an Ollama server stand among those of its backend.
extension OllamaServer {
  enum Keys {
    static let chartVersion = Key(
      "chartVersion", .text, .defaulted(OllamaChart.version), example: "1.36.0",
      "The pinned version of the Helm chart.")
    static let storage = Key(
      "storage", ValueType<Storage>.mapping, example: "{ class: nfs-client, size: 50Gi }", "The volume for its models.")
    static let keepAlive = Key(
      "keepAlive", .keepAlive, .defaulted("5m"), example: "forever",
      "How long a model stays in memory after a request.")
    static let maxLoadedModels = Key(
      "maxLoadedModels", .integer(1...1000), .defaulted("3"), example: "1", "How many models may be in memory at once.")
    static let parallel = Key(
      "parallel", .integer(1...1000), .defaulted("1"), example: "2",
      "How many requests one model serves at a time; it multiplies the KV cache.")
    static let kvCacheType = Key(
      "kvCacheType", .oneOf(KVCacheType.self), .defaulted("f16"), example: "q8_0",
      "The number format of the KV cache; others than 'f16' need flash attention.")
    static let flashAttention = Key(
      "flashAttention", .boolean, example: "true",
      "Whether flash attention is on; Ollama's own choice unless said (off up to 0.13.3, automatic from 0.13.4).")
    static let promptCache = Key(
      "promptCache", .quantity, .defaulted("0"), example: "512Mi",
      "From Ollama 0.30, the bound on the prompt cache of each loaded model.")
    static let alsoPull = Key(
      "alsoPull", .list(of: .modelReference), example: "[\"llama3.2:1b\"]", "Models kept on disk without a route.")
    static let clean = Key(
      "clean", .boolean, .defaulted("true"), example: "false", "Whether models that are not listed are removed.")
    static let env = Key(
      "env", .settings, example: "{ OLLAMA_DEBUG: \"1\" }", "More environment variables.")
    static let podLabels = Key(
      "podLabels", .settings, example: "{ app.kubernetes.io/component: llm-inference }", "More labels of its pods.")
    static let values = Key(
      "values", .anyMapping, example: "{ priorityClassName: low }",
      "Chart values that models.yaml has no word for; a key that both say is an error.")
  }

  static let keys: [any DescribedKey] = [
    Keys.chartVersion, Keys.storage, Keys.keepAlive, Keys.maxLoadedModels, Keys.parallel, Keys.kvCacheType,
    Keys.flashAttention, Keys.promptCache, Keys.alsoPull, Keys.clean, Keys.env, Keys.podLabels, Keys.values,
  ]

  static func read(from reader: inout MappingReader) -> OllamaServer {
    OllamaServer(
      chartVersion: reader.read(Keys.chartVersion), storage: reader.read(Keys.storage),
      keepAlive: reader.read(Keys.keepAlive), maxLoadedModels: reader.read(Keys.maxLoadedModels),
      parallel: reader.read(Keys.parallel), cacheType: reader.read(Keys.kvCacheType),
      flashAttention: reader.read(Keys.flashAttention), promptCache: reader.read(Keys.promptCache),
      alsoPull: reader.read(Keys.alsoPull) ?? [], clean: reader.read(Keys.clean, default: true),
      env: reader.read(Keys.env) ?? [], podLabels: reader.read(Keys.podLabels) ?? [],
      values: reader.read(Keys.values))
  }
}

extension OllamaServer.Storage: MappingDecodable {
  enum Keys {
    static let storageClass = Key(
      "class", .text, example: "nfs-client", "The StorageClass; the cluster's own unless said.")
    static let size = Key("size", .quantity, .defaulted("30Gi"), example: "50Gi", "The size of the volume.")
    static let accessModes = Key(
      "accessModes", .list(of: .oneOf(AccessMode.self)), .defaulted("[ReadWriteOnce]"), example: "[ReadWriteOnce]",
      "How it may be mounted.")
    static let existingClaim = Key(
      "existingClaim", .kubernetesName, example: "ollama-models", "A PersistentVolumeClaim that exists already.")
  }

  static let keys: [any DescribedKey] = [Keys.storageClass, Keys.size, Keys.accessModes, Keys.existingClaim]

  static func read(from reader: inout MappingReader) -> OllamaServer.Storage? {
    OllamaServer.Storage(
      storageClass: reader.read(Keys.storageClass), size: reader.read(Keys.size),
      accessModes: reader.read(Keys.accessModes) ?? [], existingClaim: reader.read(Keys.existingClaim))
  }
}
