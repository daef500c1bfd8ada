/// Why a text is not a duration. Every case carries the text as it was written.
public enum DurationError: Error, Hashable, Sendable {
  /// A number is missing at the start, between two units or on one side of a point.
  case notANumber(String)
  /// It is below zero.
  case negative(String)
  /// It is written like a clock: `1:30`.
  case clock(String)
  /// It has blanks.
  case blanks(String)
  /// The last number has no unit.
  case missingUnit(String)
  /// A unit is none of h, m, s and ms.
  case unknownUnit(String, unit: String)
  /// The units do not go from large to small, or one comes twice.
  case wrongOrder(String)
  /// It is not a whole number of milliseconds.
  case tooFine(String)
  /// It is longer than 292 years.
  case tooLong(String)

  /// What is wrong with a text as a whole, whatever its numbers and units are; nothing where that is none of these.
  init?(shapeOf text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let isNumber = { (part: Substring) in !part.isEmpty && part.utf8.allSatisfy { isDecimalDigit($0) } }
    if (2...3).contains(parts.count), parts.allSatisfy(isNumber) {
      self = .clock(text)
    } else if text.first == "-", text.dropFirst().utf8.first.flatMap(decimalDigit) != nil {
      self = .negative(text)
    } else if text.utf8.first.flatMap(decimalDigit) != nil, text.contains(where: \.isWhitespace) {
      self = .blanks(text)
    } else {
      return nil
    }
  }

  /// What is wrong, in the manner of ``Diagnostic/message``.
  public var message: String {
    switch self {
    case .notANumber(let text): "'\(text)' is not a duration: a number is missing"
    case .negative(let text): "the duration '\(text)' is negative"
    case .clock(let text): "'\(text)' is not a duration: it is written like a clock"
    case .blanks(let text): "'\(text)' is not a duration: it has blanks"
    case .missingUnit(let text): "'\(text)' is not a duration: a unit is missing"
    case .unknownUnit(let text, let unit): "'\(text)' is not a duration: there is no unit '\(unit)'"
    case .wrongOrder(let text): "'\(text)' is not a duration: its units do not go from large to small, each once"
    case .tooFine(let text): "the duration '\(text)' is not a whole number of milliseconds"
    case .tooLong(let text): "the duration '\(text)' is longer than 292 years"
    }
  }

  /// What to write instead, in the manner of ``Diagnostic/hint``.
  public var hint: String {
    switch self {
    case .clock(let text):
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      let spellings = parts.count == 2 ? [["m", "s"], ["h", "m"]] : [["h", "m", "s"]]
      return "write " + spellings.map { "'\(zip(parts, $0).map { $0 + $1 }.joined())'" }.joined(separator: " or ")
    case .negative: return "write it without the minus sign"
    case .notANumber, .blanks, .missingUnit, .unknownUnit, .wrongOrder:
      if let proposal { return "write '\(proposal)'" }
      return "write numbers with the units h, m, s and ms, such as '30s', '500ms' or '1h30m'"
    case .tooFine: return "round it to milliseconds"
    case .tooLong: return "write a shorter duration"
    }
  }

  /// The duration that was surely meant, if there is one.
  public var proposal: String? {
    switch self {
    case .notANumber(let text), .blanks(let text), .missingUnit(let text), .unknownUnit(let text, _),
      .wrongOrder(let text):
      Self.proposal(for: text)
    case .negative, .clock, .tooFine, .tooLong: nil
    }
  }

  /// The duration that a text with a slip means: `30` and `30 sec` are `30s`, `.5s` is `0.5s`.
  private static func proposal(for text: String) -> String? {
    var proposal = ""
    var rest = text.lowercased().filter { !$0.isWhitespace }[...]
    while !rest.isEmpty {
      let number = rest.prefix { !$0.isLetter }
      rest.removeFirst(number.count)
      let word = rest.prefix { $0.isLetter }
      rest.removeFirst(word.count)
      // A bare number is meant in seconds; behind another unit it may be anything.
      guard let unit = word.isEmpty && proposal.isEmpty ? "s" : unit(for: word) else { return nil }
      proposal += (number.first == "." ? "0" : "") + number + unit
    }
    return (try? Duration(proposal)) == nil ? nil : proposal
  }

  private static func unit(for word: Substring) -> String? {
    switch word {
    case "h", "hr", "hrs", "hour", "hours": "h"
    case "m", "min", "mins", "minute", "minutes": "m"
    case "s", "sec", "secs", "second", "seconds": "s"
    case "ms", "msec", "msecs", "milli", "millis", "millisecond", "milliseconds": "ms"
    default: nil
    }
  }
}
