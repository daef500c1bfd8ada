/// Why a text is not a ``Quantity``. Every case carries the text as it was written.
public enum QuantityError: Error, Hashable, Sendable {
  /// It does not begin with a number.
  case notANumber(String)
  /// What follows the number is no suffix of Kubernetes.
  case unknownSuffix(String, suffix: String)
  /// It is below zero.
  case negative(String)
  /// It exceeds ``Quantity/limit``.
  case tooLarge(String)
  /// It has more than 38 digits, which 128 bits do not hold.
  case tooManyDigits(String)

  /// What is wrong, in the manner of ``Diagnostic/message``.
  public var message: String {
    switch self {
    case .notANumber(let text): "'\(text)' is not a quantity: it does not begin with a number"
    case .unknownSuffix(let text, _) where text.contains(where: \.isWhitespace):
      "'\(text)' is not a quantity: it has blanks"
    case .unknownSuffix(let text, let suffix): "'\(text)' is not a quantity: Kubernetes has no suffix '\(suffix)'"
    case .negative(let text): "the quantity '\(text)' is negative"
    case .tooLarge(let text): "the quantity '\(text)' is more than 2^63-1, the most that Kubernetes counts"
    case .tooManyDigits(let text): "the quantity '\(text)' has more than 38 digits"
    }
  }

  /// What to write instead, in the manner of ``Diagnostic/hint``.
  public var hint: String {
    switch self {
    case .notANumber(let text), .unknownSuffix(let text, _):
      let proposals = Self.proposals(for: text)
      if proposals.isEmpty { return "write a number and a suffix, such as '4Gi' or '500m'" }
      return "write " + proposals.map { "'\($0)'" }.joined(separator: " or ")
    case .negative: return "write it without the minus sign"
    case .tooLarge: return "write less than '8Ei'"
    case .tooManyDigits: return "write fewer digits"
    }
  }

  /// The quantities that a text with a slip may mean: `4 gb` is `4G` or `4Gi`, `4,5GiB` is `4.5Gi`.
  private static func proposals(for text: String) -> [String] {
    let plain = text.filter { !$0.isWhitespace && $0 != "_" }.map { $0 == "," ? "." : $0 }
    let number = String(plain.prefix { !$0.isLetter })
    var unit = String(plain.dropFirst(number.count)).lowercased()
    for ending in ["bytes", "byte", "b"] where unit.hasSuffix(ending) {
      unit.removeLast(ending.count)
      break
    }
    let suffixes: [String] =
      switch unit {
      case "": [""]
      case "k": ["k", "Ki"]
      case "m", "g", "t", "p", "e": [unit.uppercased(), unit.uppercased() + "i"]
      case "ki", "mi", "gi", "ti", "pi", "ei": [unit.prefix(1).uppercased() + "i"]
      default: []
      }
    return suffixes.map { number + $0 }.filter { proposal in proposal != text && (try? Quantity(proposal)) != nil }
  }
}
