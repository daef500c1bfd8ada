extension ByteCount: CustomStringConvertible {
  /// For messages: whole MiB from 10 MiB on, below with one decimal, and whole GiB as such (`3542 MiB`, `0.8 MiB`,
  /// `4 GiB`).
  public var description: String {
    let gibibyte = 1 << 30
    if bytes > 0, bytes % gibibyte == 0 { return "\(bytes / gibibyte) GiB" }
    return bytes < 10 << 20 ? "\(mebibytesText) MiB" : "\(rounded(bytes, to: 1 << 20)) MiB"
  }

  /// MiB with one decimal and without the unit, for a sum broken down into its parts (`2376.4`).
  public var mebibytesText: String {
    let whole = bytes >> 20
    let tenths = rounded((bytes & (1 << 20 - 1)) * 10, to: 1 << 20)
    return tenths == 10 ? "\(whole + 1).0" : "\(whole).\(tenths)"
  }
}

/// `value / unit`, rounded half up.
private func rounded(_ value: Int, to unit: Int) -> Int {
  value / unit + (value % unit >= unit / 2 ? 1 : 0)
}
