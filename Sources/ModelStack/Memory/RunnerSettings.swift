/// The element type of the key-value cache, `OLLAMA_KV_CACHE_TYPE`.
public enum KVCacheType: String, CaseIterable, Sendable {
  case f16
  case q8_0
  case q4_0

  /// Bytes of that many elements: 2 each; 34 or 18 a block of 32 (ggml block_q8_0, block_q4_0).
  func bytes(ofElements count: Int) -> Int {
    switch self {
    case .f16: count * 2
    case .q8_0: count * 34 / 32
    case .q4_0: count * 18 / 32
    }
  }
}

/// What `OLLAMA_FLASH_ATTENTION` asks for: `1`, `0`, or nothing where the version's default is `auto`.
public enum FlashAttention: Sendable {
  case on, off, auto
}

/// The settings of an Ollama server that decide how much memory a model needs.
public struct RunnerSettings: Hashable, Sendable {
  /// Nil where it is not known (`latest`): then the formula that gives the larger total holds.
  public var version: OllamaVersion?
  /// Tokens of one slot, `OLLAMA_CONTEXT_LENGTH`.
  public var context: Int
  /// Slots, `OLLAMA_NUM_PARALLEL`.
  public var parallel: Int
  public var kvCacheType: KVCacheType
  /// Nil where it is not set.
  public var flashAttention: FlashAttention?
  /// Bound of the prompt cache of one model, `LLAMA_ARG_CACHE_RAM`; nil where it is not set.
  public var promptCache: ByteCount?

  /// The context in tokens where `OLLAMA_CONTEXT_LENGTH` is not set and the model runs on the CPU (Ollama 0.13.3).
  public static let defaultContext = 4096
  /// The slots where `OLLAMA_NUM_PARALLEL` is not set, from Ollama 0.10 on.
  public static let defaultParallel = 1
  /// How many models may stay loaded on a CPU where `OLLAMA_MAX_LOADED_MODELS` is not set (Ollama 0.13.3).
  public static let defaultMaxLoadedModels = 3
  /// What `llama-server` allows each model where `LLAMA_ARG_CACHE_RAM` is not set, from Ollama 0.30 on.
  public static let defaultPromptCache = ByteCount.mebibytes(8192)

  public init(
    version: OllamaVersion?, context: Int = defaultContext, parallel: Int = defaultParallel,
    kvCacheType: KVCacheType = .f16, flashAttention: FlashAttention? = nil, promptCache: ByteCount? = nil
  ) {
    self.version = version
    self.context = context
    self.parallel = parallel
    self.kvCacheType = kvCacheType
    self.flashAttention = flashAttention
    self.promptCache = promptCache
  }

  /// The formulas that can hold: one, or both of a version that is not known. Of the two for `llama-server` the one of
  /// 0.30 is never the smaller.
  public var formulas: [MemoryFormula] {
    version.map { [MemoryFormula(version: $0)] } ?? [.embeddedRunner, .llamaServerReservingLogits]
  }

  /// The flash attention in force: what is set, or the default, off up to 0.13.3 and auto from 0.13.4 on.
  func flashAttention(in formula: MemoryFormula) -> FlashAttention {
    if let flashAttention { return flashAttention }
    let isEarly = formula == .embeddedRunner && version?.isAtLeast(0, 13, 4) != true
    return isEarly ? .off : .auto
  }

  /// The cache type in force. Before 0.30 a quantised cache needs flash attention that is asked for, else Ollama warns
  /// and takes f16 (llm/server.go at v0.13.3). From 0.30 on the type goes to `llama-server` as it is
  /// (llm/llama_server.go), which does not start where flash attention is off.
  func kvCacheType(in formula: MemoryFormula) -> KVCacheType {
    switch flashAttention(in: formula) {
    case .on: kvCacheType
    case .auto: formula == .embeddedRunner ? .f16 : kvCacheType
    case .off: .f16
    }
  }
}
