import TestSupport
import YAML

/// Values of all kinds, with the strings that some YAML reader takes for something else.
struct RandomValues {
  private var generator: SeededGenerator
  /// The strings that stand as they are in the list, and that others are made of.
  let strings: [String]
  private let fragments: [String]

  /// - Parameter isForKustomize: whether to leave out what kustomize 5.5 spoils: it writes control characters so that
  ///   it cannot read them itself, and takes the quoted key `"<<"` for a merge key and drops it.
  init(seed: UInt64, isForKustomize: Bool = false) {
    generator = SeededGenerator(seed: seed)
    let isWanted = { (text: String) in
      !isForKustomize || text != "<<" && !text.unicodeScalars.contains(where: Self.isControl)
    }
    strings = nastyStrings.filter(isWanted)
    fragments = Self.fragments.filter(isWanted)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static let fragments =
    nastyStrings + (0..<0x100).map { String(Unicode.Scalar(UInt8($0))) }
    + ["a", "b", "1", " ", "\n", "\n", "\n  ", ": ", " #"]

  /// A nasty string, several of them in a row, or a long one.
  mutating func string() -> String {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...3: return strings.randomElement(using: &generator) ?? ""
    case 4...8:
      let count = Int.random(in: 1...6, using: &generator)
      return (0..<count).map { _ in fragments.randomElement(using: &generator) ?? "" }.joined()
    default:
      let word = fragments.randomElement(using: &generator) ?? ""
      return String(repeating: word + " ", count: Int.random(in: 1...400, using: &generator))
    }
  }

  /// A key: as nasty, but no longer than what YAML allows on one line (1024 characters, escapes included).
  mutating func key() -> String {
    String(String.UnicodeScalarView(string().unicodeScalars.prefix(80)))
  }

  /// A value with at most so many levels below it.
  mutating func value(depth: Int) -> YAMLValue {
    switch Int.random(in: 0..<(depth > 0 ? 12 : 8), using: &generator) {
    case 0: return YAMLValue(.null)
    case 1: return .bool(.random(using: &generator))
    case 2: return .int(.random(in: .min ... .max, using: &generator) >> Int.random(in: 0..<64, using: &generator))
    case 3:
      let digits = Int.random(in: -9999...9999, using: &generator)
      return YAMLValue(.decimal("\(digits).\(UInt16.random(in: 0...999, using: &generator))"))
    case 4: return YAMLValue(.text(string()))
    case 5...7: return .string(string())
    case 8: return YAMLValue(.embedded(mapping(depth: depth - 1)))
    case 9: return .sequence(list(depth: depth - 1))
    case 10: return .flow(list(depth: 0))
    default: return mapping(depth: depth - 1)
    }
  }

  mutating func list(depth: Int) -> [YAMLValue] {
    let count = Int.random(in: 0...4, using: &generator)
    return (0..<count).map { _ in value(depth: depth) }
  }

  /// A mapping with keys of its own, here and there with a comment or a remark.
  mutating func mapping(depth: Int) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    var seen: Set<String> = []
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      let key = key()
      guard seen.insert(key).inserted else { continue }
      var value = value(depth: depth)
      if Int.random(in: 0..<4, using: &generator) == 0 { value.comment = [string()] }
      if Int.random(in: 0..<4, using: &generator) == 0 { value.remark = string() }
      entries.append(YAMLValue.Entry(key, value))
    }
    return .mapping(entries)
  }
}
