extension Duration {
  /// The longest duration that can be written, in milliseconds (292 years): what Go holds, whose `time.Duration` is an
  /// Int64 of nanoseconds (https://pkg.go.dev/time#Duration).
  private static let limit = Int.max / 1_000_000

  /// Reads `30s`, `500ms`, `1.5s` or `1h30m`: numbers with their units (h, m, s, ms) from large to small, each unit
  /// once, together a whole number of milliseconds and no more than 292 years.
  ///
  /// Every such text means the same to Go's `time.ParseDuration`, which also takes signs and finer units.
  public init(_ text: String) throws(DurationError) {
    do throws(DurationError) {
      self = .milliseconds(try Self.milliseconds(in: text))
    } catch {
      throw DurationError(shapeOf: text) ?? error
    }
  }

  private static func milliseconds(in text: String) throws(DurationError) -> Int {
    var rest = Array(text.utf8)[...]
    var total = 0
    var smallest = Int.max
    repeat {
      guard let number = DurationNumber(scanning: &rest, most: limit) else { throw .notANumber(text) }
      let name = rest.prefix { !isDecimalDigit($0) }
      rest.removeFirst(name.count)
      if name.isEmpty { throw .missingUnit(text) }
      guard let unit = units.first(where: { name.elementsEqual($0.utf8) })?.milliseconds else {
        throw .unknownUnit(text, unit: String(decoding: name, as: UTF8.self))
      }
      guard unit < smallest else { throw .wrongOrder(text) }
      smallest = unit
      guard number.whole <= limit / unit else { throw .tooLong(text) }
      guard let part = number.part(of: unit) else { throw .tooFine(text) }
      total += number.whole * unit + part
      guard total <= limit else { throw .tooLong(text) }
    } while !rest.isEmpty
    return total
  }

  /// The duration in whole milliseconds; what is finer is cut off.
  public var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }

  /// The shortest spelling in h, m, s and ms: `1m30s`, `500ms`, `0s`. Go's `time.ParseDuration` reads it too.
  public var text: String {
    var rest = abs(milliseconds)
    var text = milliseconds < 0 ? "-" : ""
    for (name, _, unit) in units where rest >= unit {
      text += "\(rest / unit)\(name)"
      rest %= unit
    }
    return text.isEmpty ? "0s" : text
  }

  /// The duration in seconds as a decimal number: `30`, `0.5`, `2.25`. LiteLLM takes its timeouts so.
  public var secondsText: String {
    let (seconds, rest) = abs(milliseconds).quotientAndRemainder(dividingBy: 1000)
    var text = (milliseconds < 0 ? "-" : "") + "\(seconds)"
    guard rest > 0 else { return text }
    text += "." + String(rest + 1000).dropFirst()
    while text.last == "0" { text.removeLast() }
    return text
  }
}

/// The units, from large to small.
private let units: [(name: String, utf8: [UInt8], milliseconds: Int)] = [
  ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1),
].map { ($0, Array($0.utf8), $1) }

/// A decimal number with a digit on both sides of its point.
private struct DurationNumber {
  private(set) var whole = 0
  /// The digits behind the point, without the zeros at their end.
  private var decimals: ArraySlice<UInt8> = []

  /// Takes the number off the front, or nothing where none begins; `whole` stops growing above `most`.
  init?(scanning text: inout ArraySlice<UInt8>, most: Int) {
    guard let first = text.first, isDecimalDigit(first) else { return nil }
    while let digit = text.first.flatMap(decimalDigit) {
      whole = min(whole * 10 + digit, most + 1)
      text.removeFirst()
    }
    guard text.first == UInt8(ascii: ".") else { return }
    text.removeFirst()
    decimals = text.prefix { isDecimalDigit($0) }
    guard !decimals.isEmpty else { return nil }
    text.removeFirst(decimals.count)
    while decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
  }

  /// The part behind the point in milliseconds, where one unit has `unit` of them; nil unless it is a whole number.
  func part(of unit: Int) -> Int? {
    // An hour is 2^7 x 3^2 x 5^5 milliseconds: an eighth decimal is always finer than one.
    guard decimals.count <= 7 else { return nil }
    var fraction = 0
    var scale = 1
    for digit in decimals.compactMap(decimalDigit) {
      fraction = fraction * 10 + digit
      scale *= 10
    }
    let (part, rest) = (fraction * unit).quotientAndRemainder(dividingBy: scale)
    return rest == 0 ? part : nil
  }
}
