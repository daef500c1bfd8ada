/// A size as the Ollama library lists it: decimal units, rounded to its last digit (`2.5GB` is 2.45 to 2.55 GB).
///
/// It counts all layers of the model. Of the 413 tags whose exact size is known, none lies outside these bounds.
public struct ListedSize: Hashable, Sendable {
  /// As listed: `2.5GB`.
  public let text: String
  public let lower: ByteCount
  public let upper: ByteCount

  /// Reads a number with at most one decimal and `MB`, `GB` or `TB`.
  public init?(_ text: String) {
    guard let unit = Self.bytes(ofUnit: text.suffix(2)) else { return nil }
    let digits = text.dropLast(2).split(separator: ".", omittingEmptySubsequences: false)
    guard digits.count <= 2, digits.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDecimalDigit) }) else {
      return nil
    }
    let step = digits.count == 1 ? unit : unit / 10
    guard digits.count == 1 || digits[1].utf8.count == 1, let steps = Int(digits.joined()) else { return nil }
    let (middle, overflows) = steps.multipliedReportingOverflow(by: step)
    guard !overflows else { return nil }
    self.text = text
    lower = ByteCount(max(0, middle - step / 2))
    upper = ByteCount(middle) + ByteCount(step / 2)
  }

  private static func bytes(ofUnit unit: Substring) -> Int? {
    switch unit {
    case "MB": 1_000_000
    case "GB": 1_000_000_000
    case "TB": 1_000_000_000_000
    default: nil
    }
  }
}
