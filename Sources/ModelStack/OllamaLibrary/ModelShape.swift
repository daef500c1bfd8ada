/// The architecture figures of a model that decide what it needs in memory, named as in its GGUF header.
public struct ModelShape: Hashable, Sendable {
  /// Width of the keys and values that one layer keeps for one token, in elements.
  public struct CacheWidth: Hashable, Sendable {
    public var headCountKV: Int
    public var keyLength: Int
    public var valueLength: Int

    public init(headCountKV: Int, keyLength: Int, valueLength: Int) {
      self.headCountKV = headCountKV
      self.keyLength = keyLength
      self.valueLength = valueLength
    }

    var elements: Int { headCountKV * (keyLength + valueLength) }
  }

  /// `general.architecture`; `?` where no GGUF of the model was read.
  public var architecture: String
  public var blockCount: Int
  public var embeddingLength: Int
  public var headCount: Int
  /// Of every layer, but for those that ``globalCache`` describes.
  public var cache: CacheWidth
  public var vocabSize: Int
  /// The trained context in tokens; that of a tag may differ.
  public var contextLength: Int

  /// Nil for a mixture of experts without dense layers.
  public var feedForwardLength: Int?
  public var expertCount: Int?
  /// How many experts work on one token.
  public var expertUsedCount: Int?
  public var expertFeedForwardLength: Int?

  /// In tokens. It holds only for the layers that ``slidingWindowPeriod`` names.
  public var slidingWindow: Int?
  /// Layer `i` keeps no more than the window where `(i + 1) mod period` is not 0.
  public var slidingWindowPeriod: Int?
  /// The cache of the layers that do not slide, where it differs.
  public var globalCache: CacheWidth?

  /// That many last layers use the cache of another one.
  public var sharedKVLayers: Int?
  /// The layers that keep a cache, where the others are recurrent, convolution or feed-forward layers.
  public var attentionLayers: [Int]?
  /// The layers that look at an image and keep no cache of the context.
  public var crossAttentionLayers: [Int]?
  /// Only every n-th layer keeps a cache; the others are recurrent.
  public var fullAttentionInterval: Int?
  /// Present: latent attention.
  public var kvLoraRank: Int?

  public init(
    architecture: String, blockCount: Int, embeddingLength: Int, headCount: Int, cache: CacheWidth, vocabSize: Int,
    contextLength: Int
  ) {
    self.architecture = architecture
    self.blockCount = blockCount
    self.embeddingLength = embeddingLength
    self.headCount = headCount
    self.cache = cache
    self.vocabSize = vocabSize
    self.contextLength = contextLength
  }
}

extension ModelShape {
  /// Reads the columns of a shape line; nil where one is missing, unknown or no number.
  init?(columns: inout LibraryColumns) {
    guard
      let architecture = columns.text(), let blocks = columns.integer(), let embedding = columns.integer(),
      let heads = columns.integer(), let headsKV = columns.integer(), let key = columns.integer(),
      let value = columns.integer(), let vocabulary = columns.integer(), let context = columns.integer()
    else { return nil }
    self.init(
      architecture: architecture, blockCount: blocks, embeddingLength: embedding, headCount: heads,
      cache: CacheWidth(headCountKV: headsKV, keyLength: key, valueLength: value), vocabSize: vocabulary,
      contextLength: context)
    while let pair = columns.pair() {
      let numbers = pair.value.split(separator: ",").compactMap { Int($0) }
      guard let number = numbers.first, set(pair.name, to: number, numbers) else { return nil }
    }
  }

  /// Sets a figure that not every shape has; false for an unknown name.
  private mutating func set(_ name: String, to number: Int, _ numbers: [Int]) -> Bool {
    switch name {
    case "feed_forward_length": feedForwardLength = number
    case "expert_count": expertCount = number
    case "expert_used_count": expertUsedCount = number
    case "expert_feed_forward_length": expertFeedForwardLength = number
    case "sliding_window": slidingWindow = number
    case "sliding_window_period": slidingWindowPeriod = number
    case "global_head_count_kv": globalCache[default: cache].headCountKV = number
    case "global_key_length": globalCache[default: cache].keyLength = number
    case "global_value_length": globalCache[default: cache].valueLength = number
    case "shared_kv_layers": sharedKVLayers = number
    case "attention_layers": attentionLayers = numbers
    case "cross_attention_layers": crossAttentionLayers = numbers
    case "full_attention_interval": fullAttentionInterval = number
    case "kv_lora_rank": kvLoraRank = number
    default: return false
    }
    return true
  }
}

extension Optional where Wrapped == ModelShape.CacheWidth {
  fileprivate subscript(default other: Wrapped) -> Wrapped {
    get { self ?? other }
    set { self = newValue }
  }
}
