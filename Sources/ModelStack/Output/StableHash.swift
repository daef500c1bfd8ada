/// FNV-1a with 64 bits: a hash that is the same in every run and on every machine, unlike Swift's `Hasher`.
///
/// It tells contents apart; it is no protection against somebody who wants two of them to collide.
/// Source of the offset basis, the prime and the order of the two operations: RFC 9923,
/// https://www.rfc-editor.org/rfc/rfc9923.
public struct StableHash: Hashable, Sendable {
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  public init() {}

  /// Adds one byte, which may be data or a mark between data: `ab`, `c` and `a`, `bc` hash alike without one.
  public mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* Self.prime
  }

  /// Adds bytes one by one.
  public mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  /// The value as 16 hexadecimal digits in lower case.
  public var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
