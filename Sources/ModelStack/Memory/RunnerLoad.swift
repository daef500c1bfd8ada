/// One model in one runner: the terms of the memory formula, in bytes.
///
/// Letters in the comments are those of the formulas: B batch, C context, E embedding length, F feed-forward length, H
/// and HKV heads, D key length, V vocabulary. The compute terms follow the graphs that llama.cpp reserves, as measured
/// with zero-weight GGUF files on Ollama 0.13.3 and on llama-server b10488 and b11434 (Ollama 0.32.15, 0.33.0-rc2).
struct RunnerLoad {
  let formula: MemoryFormula
  let shape: ModelShape
  /// C, a multiple of 256.
  let context: Int
  let parallel: Int
  let batch: Int
  let cacheType: KVCacheType
  let usesFlashAttention: Bool
  private let layers: CacheLayers
  private let window: Int

  /// `context` is what is asked for; the trained one bounds it.
  init(_ figures: ModelFigures, context: Int, settings: RunnerSettings, formula: MemoryFormula) {
    let tokens = max(1, min(context, figures.trainedContext, Self.largestContext))
    self.formula = formula
    shape = figures.shape
    self.context = Self.padded(tokens)
    // Ollama gives an embedding model one slot (server/sched.go).
    parallel = figures.isEmbedding ? 1 : min(max(settings.parallel, 1), Self.mostSlots)
    batch = formula.batch(contextOfAllSlots: tokens * parallel)
    cacheType = settings.kvCacheType(in: formula)
    usesFlashAttention = settings.flashAttention(in: formula) != .off

    var layers = figures.keepsNoCache ? CacheLayers() : shape.cacheLayers
    if formula == .embeddedRunner, shape.architecture == "gemma2" {
      // The embedded llama.cpp engine keeps the whole context in every layer of gemma2.
      layers = CacheLayers(full: layers.full + layers.sliding)
    }
    self.layers = layers
    window = layers.sliding > 0 ? shape.slidingWindow ?? 0 : 0
  }

  /// Keys and values of the context.
  var kvCache: ByteCount {
    let full = parallel * context
    let sliding: Int =
      switch formula {
      case .embeddedRunner: min(full, Self.padded(parallel * window + batch))
      case .llamaServerReservingLogits, .llamaServer: parallel * min(context, Self.padded(window + batch))
      }
    let elements = layers.full * full * shape.fullLayerElements + layers.sliding * sliding * shape.slidingLayerElements
    return ByteCount(cacheType.bytes(ofElements: elements))
  }

  /// The buffer that one batch is computed in.
  var compute: ByteCount {
    switch formula {
    case .embeddedRunner: embeddedCompute
    case .llamaServer: serverCompute
    case .llamaServerReservingLogits: max(serverCompute, ByteCount(4 * batch * logits))
    }
  }

  /// Logits and embeddings of one token a slot.
  var output: ByteCount {
    ByteCount(4 * parallel * logits)
  }

  /// The context checkpoints that llama-server keeps of sliding windows.
  var checkpoints: ByteCount {
    guard formula != .embeddedRunner else { return .zero }
    return ByteCount(cacheType.bytes(ofElements: 2 * parallel * window * layers.sliding * shape.slidingLayerElements))
  }

  private var embeddedCompute: ByteCount {
    let embedding = shape.embeddingLength
    if usesFlashAttention {
      return ByteCount(4 * batch * max(logits, 2 * embedding + 2 * shape.activeFeedForwardLength) + 2 * batch * context)
    }
    return ByteCount(4 * batch * max(logits, context * (shape.headCount + 1) + 2 * embedding + attentionWidth))
  }

  private var serverCompute: ByteCount {
    let embedding = shape.embeddingLength
    if usesFlashAttention {
      let heads = shape.headCount * shape.cache.keyLength
      let width = 3 * shape.activeFeedForwardLength + max(5 * embedding, 3 * embedding + heads)
      let windowMask = window > 0 ? min(context, Self.padded(window + batch)) : 0
      return ByteCount(4 * batch * width + 2 * batch * (context + windowMask))
    }
    let width = context * (shape.headCount + 1) + 5 * embedding + attentionWidth
    return ByteCount(4 * batch * width + 2 * batch * context * shape.headCount)
  }

  /// V + E
  private var logits: Int { shape.vocabSize + shape.embeddingLength }

  /// 2HD + 2HKV·D
  private var attentionWidth: Int {
    2 * (shape.headCount + shape.cache.headCountKV) * shape.cache.keyLength
  }

  /// Contexts are rounded up to steps of 256 tokens.
  static let contextStep = 256
  /// Beyond every model there is (10,485,760 tokens are the most the library lists), so that no product overflows.
  private static let largestContext = 1 << 24
  private static let mostSlots = 1 << 10

  private static func padded(_ tokens: Int) -> Int {
    (tokens + contextStep - 1) / contextStep * contextStep
  }
}

extension ModelShape {
  /// F: of a mixture of experts without dense layers, that of the experts that work on one token (not measured).
  var activeFeedForwardLength: Int {
    feedForwardLength ?? (expertFeedForwardLength ?? 0) * (expertUsedCount ?? 0)
  }
}

extension ModelFigures {
  /// Encoders see the whole text at once: llama.cpp gives BERT and the embedding form of Gemma 3 no cache.
  var keepsNoCache: Bool {
    shape.architecture.hasSuffix("bert") || isEmbedding && shape.architecture == "gemma3"
  }
}
