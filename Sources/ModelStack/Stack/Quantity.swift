/// An amount as Kubernetes writes it: `4Gi` of memory, `500m` of a CPU.
///
/// The grammar is that of k8s.io/apimachinery, pkg/api/resource/quantity.go: an optional sign, a decimal number
/// (`4`, `0.5`, `.5`, `5.`), then one suffix: `n u m k M G T P E` for powers of 1000, `Ki Mi Gi Ti Pi Ei` for powers of
/// 1024, or a decimal exponent (`1e9`, `12E-3`; a lone `E` is the suffix for 1000^6).
///
/// It is stricter than Kubernetes where Kubernetes hides a slip: a number needs a digit (there `Gi` is 0), what exceeds
/// ``limit`` is refused (there `8Ei` is silently the limit), and so is a negative amount, since nothing in a stack can
/// be one.
///
/// Two are equal where their values are: `4Gi` is `4096Mi`.
public struct Quantity: Sendable {
  /// As it was written.
  public let text: String
  /// The exact value in billionths. As in Kubernetes nothing finer is kept: `0.1n` is rounded up to `1n`.
  public let nanos: Int128

  /// The largest value, 2^63-1: `maxAllowed` in k8s.io/apimachinery, pkg/api/resource/math.go.
  public static let limit = Int.max

  public init(_ text: String) throws(QuantityError) {
    var rest = text.utf8[...]
    let sign = rest.first
    if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
    guard let number = DecimalNumber(scanning: &rest) else { throw .notANumber(text) }
    guard let unit = QuantityUnit(rest) else { throw .unknownSuffix(text, suffix: String(Substring(rest))) }
    if sign == UInt8(ascii: "-") { throw .negative(text) }
    guard number.digits <= DecimalNumber.maximumDigits else { throw .tooManyDigits(text) }
    guard let nanos = number.nanos(in: unit) else { throw .tooLarge(text) }
    self.text = text
    self.nanos = nanos
  }

  /// The value as a count of bytes, rounded up to a whole one as Kubernetes does (`Quantity.Value`).
  public var bytes: Int { Int((nanos + 999_999_999) / 1_000_000_000) }
}

extension Quantity: Comparable, Hashable {
  public static func == (left: Self, right: Self) -> Bool { left.nanos == right.nanos }
  public static func < (left: Self, right: Self) -> Bool { left.nanos < right.nanos }
  public func hash(into hasher: inout Hasher) { hasher.combine(nanos) }
}

/// The digits of a number and how many of them stand behind the point.
private struct DecimalNumber {
  /// 10^38 is the largest power of ten in 128 bits.
  static let maximumDigits = 38

  /// The number without its point; meaningless above ``maximumDigits``.
  var mantissa: UInt128 = 0
  /// Count of digits from the first that is not 0.
  var digits = 0
  var decimals = 0

  /// Takes the number off the front, or nothing where none begins.
  init?(scanning text: inout Substring.UTF8View) {
    var found = false
    var afterPoint = false
    while let byte = text.first {
      if byte == UInt8(ascii: "."), !afterPoint {
        afterPoint = true
      } else if let digit = decimalDigit(byte) {
        found = true
        if afterPoint { decimals += 1 }
        if digits > 0 || digit > 0 { digits += 1 }
        if digits <= Self.maximumDigits { mantissa = mantissa * 10 + UInt128(digit) }
      } else {
        break
      }
      text.removeFirst()
    }
    if !found { return nil }
  }

  /// The value in billionths, rounded up; nil above ``Quantity/limit``.
  func nanos(in unit: QuantityUnit) -> Int128? {
    // A number below 10^38 is less than one billionth or above the limit long before either end of this range.
    let exponent = min(max(unit.powerOfTen - decimals + 9, -Self.maximumDigits), Self.maximumDigits)
    let factor = powerOfTen(max(exponent, 0)) << UInt128(unit.powerOfTwo)
    let divisor = powerOfTen(max(-exponent, 0))
    let product = mantissa.multipliedFullWidth(by: factor)
    guard product.high < divisor else { return nil }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    let limit = UInt128(Quantity.limit) * 1_000_000_000
    guard quotient < limit || (quotient == limit && remainder == 0) else { return nil }
    return Int128(quotient) + (remainder > 0 ? 1 : 0)
  }
}

/// What a suffix multiplies by: 2^`powerOfTwo` x 10^`powerOfTen`.
private struct QuantityUnit {
  var powerOfTwo = 0
  var powerOfTen = 0

  init?(_ suffix: Substring.UTF8View) {
    switch Substring(suffix) {
    case "": break
    case "n": powerOfTen = -9
    case "u": powerOfTen = -6
    case "m": powerOfTen = -3
    case "k": powerOfTen = 3
    case "M": powerOfTen = 6
    case "G": powerOfTen = 9
    case "T": powerOfTen = 12
    case "P": powerOfTen = 15
    case "E": powerOfTen = 18
    case "Ki": powerOfTwo = 10
    case "Mi": powerOfTwo = 20
    case "Gi": powerOfTwo = 30
    case "Ti": powerOfTwo = 40
    case "Pi": powerOfTwo = 50
    case "Ei": powerOfTwo = 60
    default:
      guard let exponent = decimalExponent(suffix) else { return nil }
      powerOfTen = exponent
    }
  }
}

/// The power of ten that `e9`, `E3` or `e-3` says, cut off where no number makes a quantity of it.
private func decimalExponent(_ suffix: Substring.UTF8View) -> Int? {
  var rest = suffix
  guard let letter = rest.popFirst(), letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") else { return nil }
  let sign = rest.first
  if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
  guard !rest.isEmpty else { return nil }
  var exponent = 0
  for byte in rest {
    guard let digit = decimalDigit(byte) else { return nil }
    exponent = min(exponent * 10 + digit, 1_000_000)
  }
  return sign == UInt8(ascii: "-") ? -exponent : exponent
}

/// 10^`exponent`, from 0 to 38.
private func powerOfTen(_ exponent: Int) -> UInt128 {
  (0..<exponent).reduce(1) { power, _ in power * 10 }
}
