/// A JSON value to be written; objects keep the order in which their members were given.
///
/// It can be spelled as a literal: `["version": 1, "hint": hint.map(JSON.string)]`. There a member without a value is
/// left out. Nobody checks that the names of an object differ.
public enum JSON: Sendable {
  case object([(name: String, value: JSON)])
  case array([JSON])
  case string(String)
  case int(Int)
  case bool(Bool)
  /// A list whose elements are written already: a tree of thousands of findings takes many times what it says.
  case list(JSONList)

  /// The value indented by two spaces a level, without a line break at its end.
  public var text: String {
    var writer = JSONWriter(level: 0)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringInterpolation,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  public init(dictionaryLiteral members: (String, JSON?)...) {
    self = .object(members.compactMap { name, value in value.map { (name, $0) } })
  }
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

/// The elements of a list, each written when it is added.
public struct JSONList: Sendable {
  fileprivate var bytes: [UInt8] = []
  /// How deep in the document they stand, as they are indented.
  fileprivate let level: Int

  init(level: Int) { self.level = level }

  mutating func append(_ element: JSON) {
    var writer = JSONWriter(level: level)
    if !bytes.isEmpty {
      bytes += ",\n".utf8
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
    }
    writer.write(element)
    bytes += writer.bytes
  }
}

/// Writes JSON as RFC 8259 defines it, https://www.rfc-editor.org/rfc/rfc8259.
private struct JSONWriter {
  var bytes: [UInt8] = []
  private var level: Int

  init(level: Int) { self.level = level }

  mutating func write(_ value: JSON) {
    switch value {
    case .object(let members):
      writeList(members, in: "{", "}") { writer, member in
        writer.writeString(member.name)
        writer.bytes += ": ".utf8
        writer.write(member.value)
      }
    case .array(let elements): writeList(elements, in: "[", "]") { writer, element in writer.write(element) }
    case .string(let text): writeString(text)
    case .int(let number): bytes += "\(number)".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .list(let list):
      precondition(list.bytes.isEmpty || list.level == level + 1)
      writeList(list.bytes.isEmpty ? [] : [list], in: "[", "]") { writer, list in writer.bytes += list.bytes }
    }
  }

  /// One element a line; `{}` and `[]` where there is none.
  private mutating func writeList<Element>(
    _ elements: [Element], in open: String, _ close: String, write: (inout JSONWriter, Element) -> Void
  ) {
    bytes += open.utf8
    level += 1
    for (index, element) in elements.enumerated() {
      bytes += (index == 0 ? "\n" : ",\n").utf8
      indent()
      write(&self, element)
    }
    level -= 1
    if !elements.isEmpty {
      bytes += "\n".utf8
      indent()
    }
    bytes += close.utf8
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  /// Escapes what RFC 8259, section 7, demands; U+007F to U+009F, which are control characters too; and U+2028 and U+2029, which
  /// JavaScript before ES2019 does not take inside a string (https://github.com/tc39/proposal-json-superset).
  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
      default: bytes += scalar.utf8
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
