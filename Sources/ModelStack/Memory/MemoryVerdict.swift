/// Whether an estimate fits a memory limit.
public enum MemoryVerdict: Hashable, Sendable {
  /// Fits with 5 % to spare.
  case fits
  /// Fits by less than that, or only if the weights are smaller than the listed size may mean.
  case tight
  /// Does not fit, whatever the listed size was rounded from.
  case exceeds

  /// Treat a total as this much more or less.
  ///
  /// Before Ollama 0.30, on 146 logged or measured cases, the cache was exact and the compute buffer off by -8 % to
  /// +6 % without flash attention and by -33 % to +12 %, at most 53 MiB, with it. From 0.30 on, in 34 runs with flash
  /// attention, the total of a model was 0.3 % to 3.7 % too large, with a sliding window (gemma3) up to 20 %.
  public static let accuracy = ByteCount.mebibytes(150)

  public init(_ total: ByteRange, limit: ByteCount) {
    if total.lower > limit {
      self = .exceeds
    } else {
      self = total.upper > limit.usable(.fivePercent) ? .tight : .fits
    }
  }
}
