/// Finds the tiers in the JavaScript of a routing pattern, ours or another's: the objects with an `endpoint`, such as
/// `{ mode: 'gpu', endpoint: 'http://...', model: 'phi4-mini' }`.
struct RoutingPatternReader {
  /// The texts of each object's members, in the order the objects stand; taken are those of ``take(_:)``.
  private(set) var tiers: [[String: String]] = []
  private var taken: Set<Int> = []

  private var rest: Substring.UnicodeScalarView
  /// The objects and blocks around what is read.
  private var open: [[String: String]] = []

  init(_ pattern: String) {
    rest = pattern[...].unicodeScalars
    read()
  }

  /// The first tier at this address that was not taken before: several can have one.
  mutating func take(_ url: String) -> (number: Int, tier: [String: String])? {
    let number = tiers.indices.first { !taken.contains($0) && tiers[$0]["endpoint"] == url }
    guard let number else { return nil }
    taken.insert(number)
    return (number, tiers[number])
  }

  private mutating func read() {
    var name = ""
    var isBehindColon = false
    while let scalar = rest.popFirst() {
      switch scalar {
      case " ", "\t", "\n", "\r": continue
      case "/" where rest.first == "/": rest = rest.drop { $0 != "\n" }
      case ":": isBehindColon = true
      case "\"", "'", "`":
        let text = string(until: scalar)
        if isBehindColon, !open.isEmpty { open[open.count - 1][name] = text }
        (name, isBehindColon) = (text, false)
      case "{":
        open.append([:])
        isBehindColon = false
      case "}":
        if let object = open.popLast(), object["endpoint"] != nil { tiers.append(object) }
        isBehindColon = false
      default:
        let letters = rest.prefix { $0.properties.isAlphabetic || $0 == "_" }
        rest.removeFirst(letters.count)
        (name, isBehindColon) = (String(scalar) + String(letters), false)
      }
    }
  }

  /// The text of a string literal whose opening mark was read (ECMA-262, section 12.9.4).
  private mutating func string(until mark: Unicode.Scalar) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst(), scalar != mark {
      text.append(scalar == "\\" ? escaped() : scalar)
    }
    return String(text)
  }

  private mutating func escaped() -> Unicode.Scalar {
    switch rest.popFirst() {
    case "n": "\n"
    case "t": "\t"
    case "r": "\r"
    case "b": "\u{8}"
    case "f": "\u{C}"
    case "u": hexadecimal()
    case let scalar: scalar ?? "\\"
    }
  }

  /// The scalar that four digits stand for.
  private mutating func hexadecimal() -> Unicode.Scalar {
    let digits = rest.prefix(4)
    rest.removeFirst(digits.count)
    return UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }
}
