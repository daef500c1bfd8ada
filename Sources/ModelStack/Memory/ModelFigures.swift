/// What is known of one model before any setting of a server: its weights and its shape.
public struct ModelFigures: Hashable, Sendable {
  /// Weights and projector.
  public var weights: ByteRange
  /// The projector within ``weights``, where it is known to have a layer of its own.
  public var projector: ByteCount
  /// The figures of the architecture.
  public var shape: ModelShape
  /// Tokens; no context beyond it is ever used.
  public var trainedContext: Int
  /// True for a model that makes embeddings, which is never loaded with more than one slot.
  public var isEmbedding: Bool

  public init(
    weights: ByteRange, projector: ByteCount = .zero, shape: ModelShape, trainedContext: Int, isEmbedding: Bool = false
  ) {
    self.weights = weights
    self.projector = projector
    self.shape = shape
    self.trainedContext = trainedContext
    self.isEmbedding = isEmbedding
  }
}

extension OllamaLibrary {
  /// The figures of a tag, its exact size before its listed one; nil where the library lists no such tag or knows no
  /// shape of it, and for a tag that runs in the cloud.
  public func figures(of reference: ModelReference) -> ModelFigures? {
    guard let tag = tag(of: reference), let listed = tag.listedSize, let shape = shape(of: reference) else {
      return nil
    }
    let exact = tag.exactSize.map { ByteRange($0.weights + $0.projector) }
    let weights = exact ?? ByteRange(lower: listed.lower, upper: listed.upper)
    return ModelFigures(
      weights: weights, projector: tag.exactSize?.projector ?? .zero, shape: shape, trainedContext: tag.context,
      isEmbedding: model(named: reference.name)?.capabilities.contains(.embedding) ?? false)
  }
}
