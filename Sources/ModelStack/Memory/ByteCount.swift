/// An amount of memory or storage in bytes, never negative.
///
/// Sums saturate, so that a quantity somebody mistyped cannot stop the program.
public struct ByteCount: Hashable, Comparable, Sendable {
  public let bytes: Int

  public init(_ bytes: Int) {
    self.bytes = max(0, bytes)
  }

  /// Units of 2^20 bytes.
  public static func mebibytes(_ count: Int) -> ByteCount {
    let (bytes, overflows) = count.multipliedReportingOverflow(by: 1 << 20)
    return ByteCount(overflows ? Int.max : bytes)
  }

  public static let zero = ByteCount(0)

  public static func < (left: ByteCount, right: ByteCount) -> Bool { left.bytes < right.bytes }

  public static func + (left: ByteCount, right: ByteCount) -> ByteCount {
    let (sum, overflows) = left.bytes.addingReportingOverflow(right.bytes)
    return ByteCount(overflows ? Int.max : sum)
  }

  public static func += (left: inout ByteCount, right: ByteCount) { left = left + right }

  /// What is left; zero where nothing is.
  public static func - (left: ByteCount, right: ByteCount) -> ByteCount {
    ByteCount(left.bytes - right.bytes)
  }
}

extension Sequence<ByteCount> {
  func sum() -> ByteCount { reduce(.zero, +) }
}

/// A number of bytes that is known to lie between two; they are equal where it is known exactly.
public struct ByteRange: Hashable, Sendable {
  /// It is no less than this.
  public var lower: ByteCount
  /// It is no more than this.
  public var upper: ByteCount

  public init(lower: ByteCount, upper: ByteCount) {
    self.lower = lower
    self.upper = upper
  }

  public init(_ exact: ByteCount) {
    self.init(lower: exact, upper: exact)
  }

  /// The one value to name where a message has room for one.
  public var middle: ByteCount { ByteCount(lower.bytes + (upper - lower).bytes / 2) }

  public static let zero = ByteRange(.zero)

  public static func + (left: ByteRange, right: ByteRange) -> ByteRange {
    ByteRange(lower: left.lower + right.lower, upper: left.upper + right.upper)
  }

  public static func + (left: ByteRange, right: ByteCount) -> ByteRange {
    left + ByteRange(right)
  }
}
