// What holds on an Ollama server when all is said: words of models.yaml, and defaults.

extension Backend {
  /// Whether a chart installs it that is told of here, rather than somebody elsewhere.
  var isInstalledByChart: Bool {
    if case .service = address { true } else { manifest != nil }
  }

  /// The version of Ollama; nil where it is not known: a tag that names none (`latest`), another chart than the pinned
  /// one, a server that no chart of ours installs, hand-written values of a chart whose version they do not say.
  var ollamaVersion: OllamaVersion? {
    if let version { return OllamaVersion(String(version.value.prefix { $0 != "@" })) }
    let usualChart = manifest == nil ? OllamaChart.version : nil
    guard isInstalledByChart, (ollama?.chartVersion?.value ?? usualChart) == OllamaChart.version else { return nil }
    return OllamaVersion(OllamaChart.appVersion)
  }
}

extension OllamaServer {
  /// The bound on the prompt cache of each loaded model, as it is rendered; nil where none is.
  ///
  /// Before Ollama 0.30 there is no such cache. From then on nothing said means 0, since llama-server's own 8192 MiB
  /// break a small container; where the version is not known, and in hand-written files, nothing said stays so.
  func promptCacheBound(of backend: Backend) -> Located<ByteCount>? {
    guard let version = backend.ollamaVersion else { return promptCache?.map { ByteCount($0.bytes) } }
    guard version.isAtLeast(0, 30) else { return nil }
    if let promptCache { return promptCache.map { ByteCount($0.bytes) } }
    guard case .service = backend.address, backend.manifest == nil else { return nil }
    return Located(.zero, at: (backend.version ?? backend.name).range)
  }

  /// What decides how much memory a model needs.
  func settings(of backend: Backend) -> RunnerSettings {
    RunnerSettings(
      version: backend.ollamaVersion, context: backend.context?.value ?? RunnerSettings.defaultContext,
      parallel: parallel?.value ?? RunnerSettings.defaultParallel, kvCacheType: cacheType?.value ?? .f16,
      flashAttention: flashAttention.map { $0.value ? .on : .off }, promptCache: promptCacheBound(of: backend)?.value)
  }
}
