/// What one loaded model takes, in parts.
public struct MemoryEstimate: Hashable, Sendable {
  /// Why an estimate may be further off than ``MemoryVerdict/accuracy``.
  public enum Caveat: CaseIterable, Sendable {
    /// Latent attention: counted with full heads, which is an upper bound.
    case latentAttention
    /// The state of recurrent layers, constant in the context, is not counted.
    case recurrentState
    /// The compute buffer of a mixture of experts was not measured with this version.
    case expertsNotMeasured
    /// The compute buffer of a projector is not counted and was not measured with this version.
    case projectorNotMeasured
    /// Contexts beyond 16,384 tokens were not measured with this version.
    case contextNotMeasured
    /// A quantised cache is set, but f16 is what is counted, since the other needs flash attention.
    case cacheTypeIgnored
  }

  /// Weights, projector included; their bounds where only a listed size is known.
  public var weights: ByteRange
  /// The part of ``weights`` that is a projector of its own.
  public var projector = ByteCount.zero
  public var kvCache = ByteCount.zero
  public var compute = ByteCount.zero
  public var output = ByteCount.zero
  public var checkpoints = ByteCount.zero
  public var runnerOverhead = ByteCount.zero
  public var caveats: [Caveat] = []
  /// Whether it is one figure that was measured or declared, and stands in ``weights`` as a whole.
  public var isMeasured = false

  /// All parts; what the container itself takes is not among them.
  public var total: ByteRange {
    weights + [kvCache, compute, output, checkpoints, runnerOverhead].sum()
  }

  /// A need that was measured or declared as a whole.
  public init(measured: ByteCount) {
    weights = ByteRange(measured)
    isMeasured = true
  }

  /// `context` is what is asked for, in tokens; the trained one bounds it.
  public init(_ figures: ModelFigures, context: Int, settings: RunnerSettings, formula: MemoryFormula) {
    let load = RunnerLoad(figures, context: context, settings: settings, formula: formula)
    weights = figures.weights
    projector = figures.projector
    kvCache = load.kvCache
    compute = load.compute
    output = load.output
    checkpoints = load.checkpoints
    runnerOverhead = formula.runnerOverhead
    caveats = Self.caveats(figures, load, settings)
  }

  private static func caveats(_ figures: ModelFigures, _ load: RunnerLoad, _ settings: RunnerSettings) -> [Caveat] {
    let isServer = load.formula != .embeddedRunner
    let holds: [(Caveat, Bool)] = [
      (.latentAttention, figures.shape.kvLoraRank != nil),
      (.recurrentState, figures.shape.hasRecurrentLayers),
      (.expertsNotMeasured, isServer && figures.shape.expertUsedCount != nil),
      (.projectorNotMeasured, isServer && figures.projector > .zero),
      (.contextNotMeasured, isServer && load.context > 16384),
      (.cacheTypeIgnored, load.cacheType != settings.kvCacheType),
    ]
    return holds.filter(\.1).map(\.0)
  }
}
