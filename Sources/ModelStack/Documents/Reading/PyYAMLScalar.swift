internal import YAML

/// What a scalar without quotes is to PyYAML's `safe_load`, by which LiteLLM reads its file: YAML 1.1.
///
/// Source: the implicit resolvers of resolver.py and the constructors of constructor.py, PyYAML 6.0.3.
enum PyYAMLScalar {
  static func content(of text: String) -> YAMLValue.Content {
    guard let first = text.utf8.first else { return .null }
    // No word is longer, and most texts are.
    if text.utf8.count <= "false".utf8.count, "~nNyYtTfFoO".utf8.contains(first), let content = word(text) {
      return content
    }
    guard isDecimalDigit(first) || "+-.".utf8.contains(first) else { return .string(text) }
    if let number = integer(text) { return .int(number) }
    return isDecimal(text) ? .decimal(text) : .string(text)
  }

  private static func word(_ text: String) -> YAMLValue.Content? {
    switch text {
    case "~", "null", "Null", "NULL": .null
    case "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON": .bool(true)
    case "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF": .bool(false)
    default: nil
    }
  }
  private static func isDigitOrUnderscore(_ byte: UInt8) -> Bool { isDecimalDigit(byte) || byte == UInt8(ascii: "_") }

  /// `12`, `-1_000`, `0x1F`, `0b11`, `012` (which is 10), and `1:30` to base 60 (which is 90).
  private static func integer(_ text: String) -> Int? {
    // Most numbers are digits alone.
    if text.utf8.first != UInt8(ascii: "0"), text.utf8.allSatisfy(isDecimalDigit) { return Int(text) }
    let isNegative = text.hasPrefix("-")
    let digits = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let number: Int? =
      switch digits {
      case "0": 0
      case _ where digits.hasPrefix("0b"): integer(digits.dropFirst(2), radix: 2)
      case _ where digits.hasPrefix("0x"): integer(digits.dropFirst(2), radix: 16)
      case _ where digits.hasPrefix("0"): integer(digits.dropFirst(), radix: 8)
      default: integerToBase60(digits)
      }
    return number.map { isNegative ? -$0 : $0 }
  }

  /// Digits with underscores among them; nothing but underscores behind the mark of a base is octal for zero.
  private static func integer(_ digits: Substring, radix: Int) -> Int? {
    let plain = digits.filter { $0 != "_" }
    if plain.isEmpty { return radix == 8 && !digits.isEmpty ? 0 : nil }
    return plain.hasPrefix("+") || plain.hasPrefix("-") ? nil : Int(plain, radix: radix)
  }

  /// One number, or several between colons, of which all but the first have one or two digits and are below 60.
  private static func integerToBase60(_ digits: Substring) -> Int? {
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = parts[0].utf8.first, isDecimalDigit(first), parts[0].utf8.allSatisfy(isDigitOrUnderscore),
      parts.dropFirst().allSatisfy(isBase60Digit)
    else { return nil }
    var value = 0
    for part in parts {
      guard let number = Int(part.filter { $0 != "_" }) else { return nil }
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 60)
      let (sum, isSumTooLarge) = product.addingReportingOverflow(number)
      if isTooLarge || isSumTooLarge { return nil }
      value = sum
    }
    return value
  }

  private static func isBase60Digit(_ part: Substring) -> Bool {
    1...2 ~= part.utf8.count && part.utf8.allSatisfy(isDecimalDigit) && Int(part).map { $0 < 60 } ?? false
  }

  /// `0.5`, `1.`, `.5`, `1.5e+3`, `1:30.5`, `.inf`: it has a point, and an exponent has a sign.
  private static func isDecimal(_ text: String) -> Bool {
    let isSigned = text.hasPrefix("-") || text.hasPrefix("+")
    let unsigned = isSigned ? text.dropFirst() : text[...]
    if [".inf", ".Inf", ".INF"].contains(unsigned) || [".nan", ".NaN", ".NAN"].contains(text) { return true }
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let (whole, rest) = (parts[0], parts[1])
    if whole.contains(":") {
      let places = whole.split(separator: ":", omittingEmptySubsequences: false)
      return beginsWithDigit(places[0]) && places.dropFirst().allSatisfy(isBase60Digit)
        && rest.utf8.allSatisfy(isDigitOrUnderscore)
    }
    let decimals = rest.prefix { $0 != "e" && $0 != "E" }
    guard isExponent(rest[decimals.endIndex...]) else { return false }
    if whole.isEmpty { return !isSigned && beginsWithDigit(decimals) }
    return beginsWithDigit(whole) && decimals.utf8.allSatisfy(isDigitOrUnderscore)
  }

  private static func beginsWithDigit(_ text: Substring) -> Bool {
    text.utf8.first.map(isDecimalDigit) == true && text.utf8.allSatisfy(isDigitOrUnderscore)
  }

  /// `e+3`, or nothing.
  private static func isExponent(_ text: Substring) -> Bool {
    if text.isEmpty { return true }
    let sign = text.dropFirst().first
    let digits = text.dropFirst(2)
    return (sign == "+" || sign == "-") && !digits.isEmpty && digits.utf8.allSatisfy(isDecimalDigit)
  }
}
