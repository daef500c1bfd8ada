/// What an unquoted scalar is, where all YAML readers agree: libyaml's users, PyYAML (YAML 1.1) and Go's YAML.
enum PlainScalar: Equatable {
  case null
  case bool(Bool)
  case int(Int)
  /// A number with decimals, as written.
  case decimal
  case string
  /// Readers disagree; the reason says how.
  case ambiguous(String)

  init(_ text: String) {
    switch text {
    case "", "~", "null": self = .null
    case "true": self = .bool(true)
    case "false": self = .bool(false)
    default: self = Self.number(text) ?? Self.disagreement(text) ?? .string
    }
  }

  /// Digits, with a sign and decimals perhaps; no leading zero, exponent or underscore.
  private static func number(_ text: String) -> PlainScalar? {
    let unsigned = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let whole = unsigned.prefix(while: isDecimalDigit)
    let rest = unsigned[whole.endIndex...]
    let decimals = rest.dropFirst()
    let isDecimal = rest.first == UInt8(ascii: ".") && !decimals.isEmpty && decimals.allSatisfy(isDecimalDigit)
    guard !whole.isEmpty, rest.isEmpty || isDecimal else { return nil }
    if whole.count > 1, whole.first == UInt8(ascii: "0") {
      return .ambiguous("a number with a leading zero is octal to some readers")
    }
    if isDecimal { return .decimal }
    return Int(text).map { .int($0) } ?? .ambiguous("the number does not fit 64 bits")
  }

  private static func disagreement(_ text: String) -> PlainScalar? {
    // YAML 1.1 gives them types of their own, which PyYAML 6.0.3 cannot make a value of.
    if text == "=" || text == "<<" { return .ambiguous("some readers refuse it without quotes") }
    let lowercased = text.lowercased()
    if ["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(lowercased) {
      return .ambiguous("it is a boolean or null to some readers and text to others")
    }
    if [".inf", "-.inf", "+.inf", ".nan"].contains(lowercased) {
      return .ambiguous("it is a number to YAML")
    }
    let utf8 = Array(lowercased.utf8)
    guard let first = utf8.first, isDecimalDigit(first) || "+-.".utf8.contains(first),
      utf8.contains(where: isDecimalDigit)
    else {
      return nil
    }
    if utf8.allSatisfy({ isDecimalDigit($0) || ":.+-_".utf8.contains($0) }), utf8.contains(UInt8(ascii: ":")) {
      return .ambiguous("it is a number to base 60 to some readers and text to others")
    }
    if isDate(utf8) { return .ambiguous("it is a date to some readers and text to others") }
    // `0x1f`, `0o17` and `0b11` may have such letters, any other number only an exponent.
    let hasBase = utf8.drop { "+-".utf8.contains($0) }.dropFirst().first.map("xob".utf8.contains) ?? false
    let letters = hasBase ? "abcdefox" : "e"
    let isNumberLike = utf8.allSatisfy { isDecimalDigit($0) || letters.utf8.contains($0) || "._+-".utf8.contains($0) }
    // A version such as `0.13.3` has two points, which no number has.
    let isVersion = utf8.count { $0 == UInt8(ascii: ".") } > 1
    return isNumberLike && !isVersion ? .ambiguous("it is a number to some readers and text to others") : nil
  }

  /// `2026-01-31`, with a time perhaps.
  private static func isDate(_ utf8: [UInt8]) -> Bool {
    let parts = utf8.prefix { $0 != UInt8(ascii: "t") && $0 != UInt8(ascii: " ") }.split(separator: UInt8(ascii: "-"))
    return parts.count == 3 && parts[0].count == 4 && parts.allSatisfy { $0.allSatisfy(isDecimalDigit) }
  }
}
