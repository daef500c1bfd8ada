// What holds on an Ollama server when all is said: words of models.yaml, variables in `env`, defaults.
//
// The renderer writes `env` behind the variables of the words, and of two with one name Kubernetes takes the last.

extension Backend {
  /// The tag of its image, where the stack sets one; without it the chart takes its own.
  var imageTag: Located<String>? {
    version ?? ollama?.values?.value(at: ["image", "tag"])?.locatedText
  }

  /// The version of Ollama; nil where it is not known: a tag that names none (`latest`), another chart than the pinned
  /// one, a server that no chart of ours installs.
  var ollamaVersion: OllamaVersion? {
    if let imageTag { return OllamaVersion(String(imageTag.value.prefix { $0 != "@" })) }
    guard case .service = address, (ollama?.chartVersion?.value ?? OllamaChart.version) == OllamaChart.version else {
      return nil
    }
    return OllamaVersion(OllamaChart.appVersion)
  }

  /// The context of every model of an Ollama server, in tokens; nil where the default holds.
  var serverContext: Located<Int>? {
    ollama?.count(in: "OLLAMA_CONTEXT_LENGTH") ?? context
  }
}

extension OllamaServer {
  /// How many different models may be in memory at once.
  var loadedModelsLimit: Located<Int>? {
    count(in: "OLLAMA_MAX_LOADED_MODELS") ?? maxLoadedModels
  }

  /// The bound on the prompt cache of each loaded model, as it is rendered; nil where none is.
  ///
  /// Before Ollama 0.30 there is no such cache. From then on nothing said means 0, since llama-server's own 8192 MiB
  /// break a small container; where the version is not known, nothing said stays so.
  func promptCacheBound(of backend: Backend) -> Located<ByteCount>? {
    guard let version = backend.ollamaVersion else { return promptCache?.map { ByteCount($0.bytes) } }
    guard version.isAtLeast(0, 30) else { return nil }
    if let promptCache { return promptCache.map { ByteCount($0.bytes) } }
    guard case .service = backend.address else { return nil }
    return Located(.zero, at: (backend.imageTag ?? backend.name).range)
  }

  /// What decides how much memory a model needs.
  func settings(of backend: Backend) -> RunnerSettings {
    RunnerSettings(
      version: backend.ollamaVersion, context: backend.serverContext?.value ?? RunnerSettings.defaultContext,
      parallel: (count(in: "OLLAMA_NUM_PARALLEL") ?? parallel)?.value ?? RunnerSettings.defaultParallel,
      kvCacheType: variable("OLLAMA_KV_CACHE_TYPE").flatMap { KVCacheType(rawValue: $0.value) } ?? cacheType?.value
        ?? .f16,
      flashAttention: flashAttentionVariable ?? flashAttention.map { $0.value ? .on : .off },
      promptCache: variable("LLAMA_ARG_CACHE_RAM").map { Self.cacheBound($0.value) }
        ?? promptCacheBound(of: backend)?.value)
  }

  /// Go's `strconv.ParseBool`; what it cannot read counts as true (envconfig/config.go at Ollama v0.13.3).
  private var flashAttentionVariable: FlashAttention? {
    guard let text = variable("OLLAMA_FLASH_ATTENTION")?.value, !text.isEmpty else { return nil }
    return ["0", "f", "F", "false", "FALSE", "False"].contains(text) ? .off : .on
  }

  /// MiB; a negative number asks for no bound.
  private static func cacheBound(_ text: String) -> ByteCount? {
    Int(text).flatMap { $0 < 0 ? nil : .mebibytes($0) }
  }

  /// A variable of `env` that is a number above 0: of others Ollama takes the default.
  fileprivate func count(in name: String) -> Located<Int>? {
    guard let text = variable(name), let number = Int(text.value), number > 0 else { return nil }
    return Located(number, at: text.range)
  }

  private func variable(_ name: String) -> Located<String>? {
    env.last { $0.name.value == name }?.value
  }
}
