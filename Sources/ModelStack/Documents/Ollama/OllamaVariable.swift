/// The environment variables of an Ollama server that models.yaml has a word for, by the names of envconfig/config.go at
/// Ollama v0.13.3; `LLAMA_ARG_CACHE_RAM` is llama-server's, from Ollama 0.30.
enum OllamaVariable: String {
  case keepAlive = "OLLAMA_KEEP_ALIVE"
  case maxLoadedModels = "OLLAMA_MAX_LOADED_MODELS"
  case context = "OLLAMA_CONTEXT_LENGTH"
  case parallel = "OLLAMA_NUM_PARALLEL"
  case flashAttention = "OLLAMA_FLASH_ATTENTION"
  case kvCacheType = "OLLAMA_KV_CACHE_TYPE"
  case promptCache = "LLAMA_ARG_CACHE_RAM"

  /// The address it listens on, which the chart sets to its own port (`ollama.port`).
  static let host = "OLLAMA_HOST"

  /// The key of a backend that says it.
  var word: String {
    switch self {
    case .keepAlive: OllamaServer.Keys.keepAlive.name
    case .maxLoadedModels: OllamaServer.Keys.maxLoadedModels.name
    case .context: BackendProperties.Keys.context.name
    case .parallel: OllamaServer.Keys.parallel.name
    case .flashAttention: OllamaServer.Keys.flashAttention.name
    case .kvCacheType: OllamaServer.Keys.kvCacheType.name
    case .promptCache: OllamaServer.Keys.promptCache.name
    }
  }
}
