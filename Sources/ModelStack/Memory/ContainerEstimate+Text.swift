extension ContainerEstimate {
  /// The total in its parts, in MiB: `2376.4 weights + 512.0 KV cache + 396.8 compute + 0.8 output + 256.0 overhead`.
  public var breakdown: String {
    let measured = residents.filter(\.isMeasured).map(\.weights).reduce(.zero, +)
    let weights = residents.filter { !$0.isMeasured }.map(\.weights).reduce(.zero, +)
    let parts: [(ByteRange, String)] = [
      (weights, "weights"),
      (measured, "declared"),
      (ByteRange(residents.map(\.kvCache).sum()), "KV cache"),
      (ByteRange(residents.map(\.compute).sum()), "compute"),
      (ByteRange(residents.map(\.output).sum()), "output"),
      (ByteRange(residents.map(\.checkpoints).sum()), "checkpoints"),
      (ByteRange(promptCache), "prompt cache"),
      (ByteRange(residents.map(\.runnerOverhead).sum() + formula.containerOverhead), "overhead"),
    ]
    return parts.filter { $0.0.upper > .zero }.map { "\($0.0.mebibytesText) \($0.1)" }.joined(separator: " + ")
  }
}

extension ByteRange: CustomStringConvertible {
  /// `3542 MiB`, or `8791 MiB to 8886 MiB` where it is not known exactly.
  public var description: String {
    lower == upper ? "\(lower)" : "\(lower) to \(upper)"
  }

  fileprivate var mebibytesText: String {
    lower == upper ? lower.mebibytesText : "\(lower.mebibytesText) to \(upper.mebibytesText)"
  }
}

extension ByteCount {
  /// The least whole number of MiB that holds it, as a quantity of Kubernetes: `5510Mi`.
  var quantityText: String { "\(bytes / (1 << 20) + (bytes % (1 << 20) == 0 ? 0 : 1))Mi" }
}
