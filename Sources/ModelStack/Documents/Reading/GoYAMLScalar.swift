internal import YAML

/// What a scalar without quotes is to Helm, kubectl, Flux and Argo CD, which read YAML by sigs.k8s.io/yaml: mostly
/// YAML 1.2, with the booleans of 1.1, and without numbers to base 60 and dates.
///
/// Source: `resolve` of resolve.go in go-yaml v2, which sigs.k8s.io/yaml keeps a copy of (goyaml.v2); tried with Helm
/// 3.17.3 and kubectl.
enum GoYAMLScalar {
  static func content(of text: String) -> YAMLValue.Content {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON": return .bool(true)
    case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF": return .bool(false)
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN":
      return .decimal(text)
    default: break
    }
    guard let first = text.utf8.first, isDecimalDigit(first) || "+-.".utf8.contains(first) else { return .string(text) }
    let plain = text.filter { $0 != "_" }
    if first == UInt8(ascii: ".") { return isFraction(text) ? .decimal(plain) : .string(text) }
    if let number = integer(plain) { return number }
    return isDecimal(plain) ? .decimal(plain) : .string(text)
  }

  /// `12`, `+12`, `0x1F`, `0b11`, `0o17`, and `012`, which is 10. Beyond 63 bits it is a number still, up to 64.
  private static func integer(_ text: String) -> YAMLValue.Content? {
    let isSigned = text.hasPrefix("-") || text.hasPrefix("+")
    let unsigned = isSigned ? text.dropFirst() : text[...]
    let (digits, radix) = base(of: unsigned)
    let isSignedWithin = digits.hasPrefix("-") || digits.hasPrefix("+")
    // go-yaml takes `0b-1` too.
    if isSignedWithin, isSigned || !unsigned.hasPrefix("0b") { return nil }
    if let number = Int((text.hasPrefix("-") ? "-" : "") + digits, radix: radix) { return .int(number) }
    return !isSigned && UInt64(digits, radix: radix) != nil ? .decimal(text) : nil
  }

  /// What stands behind the mark of a base, and the base.
  private static func base(of unsigned: Substring) -> (digits: Substring, radix: Int) {
    switch unsigned.prefix(2) {
    case "0b", "0B": (unsigned.dropFirst(2), 2)
    case "0o", "0O": (unsigned.dropFirst(2), 8)
    case "0x", "0X": (unsigned.dropFirst(2), 16)
    case let start: start.count == 2 && start.hasPrefix("0") ? (unsigned.dropFirst(), 8) : (unsigned, 10)
    }
  }

  /// `0.5`, `1.`, `1e3`, `08`, and whole numbers beyond 64 bits.
  private static func isDecimal(_ text: String) -> Bool {
    let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let number = unsigned.prefix { $0 != "e" && $0 != "E" }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { $0.utf8.allSatisfy(isDecimalDigit) }
    guard areDigits, parts.count <= 2, !(parts.count == 2 && parts[1].isEmpty && parts[0].isEmpty) else { return false }
    return isExponent(unsigned[number.endIndex...]) && isFinite(text)
  }

  /// What begins with a point: `.5`, `.5e3`, `.5_0`. Underscores stand between digits alone.
  private static func isFraction(_ text: String) -> Bool {
    let digits = text.dropFirst().prefix { $0 != "e" && $0 != "E" }
    let groups = digits.split(separator: "_", omittingEmptySubsequences: false)
    return groups.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDecimalDigit) }
      && isExponent(text[digits.endIndex...]) && isFinite(text.filter { $0 != "_" })
  }

  /// `e3`, `E-3`, or nothing.
  private static func isExponent(_ text: Substring) -> Bool {
    if text.isEmpty { return true }
    let rest = text.dropFirst()
    let digits = rest.first == "-" || rest.first == "+" ? rest.dropFirst() : rest
    return !digits.isEmpty && digits.utf8.allSatisfy(isDecimalDigit)
  }

  /// A number beyond the range of a double is text.
  private static func isFinite(_ text: String) -> Bool { Double(text)?.isFinite ?? false }
}
