/// How much of a limit is left free.
public enum MemoryMargin: Sendable {
  case none
  /// 5 % of the limit.
  case fivePercent
}

extension ByteCount {
  /// What of a limit may be used.
  func usable(_ margin: MemoryMargin) -> ByteCount {
    switch margin {
    case .none: self
    case .fivePercent: self - ByteCount(bytes / 20 + (bytes % 20).signum())
    }
  }

  /// The least limit of which this leaves 5 %.
  var withHeadroom: ByteCount {
    let whole = bytes.multipliedReportingOverflow(by: 20)
    return ByteCount(whole.overflow ? Int.max : whole.partialValue / 19 + 1)
  }
}
