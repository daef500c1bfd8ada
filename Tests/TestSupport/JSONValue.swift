public import YAML

/// A value as JSON tells it: what all readers' answers are compared in.
public indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue: Decodable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let string = try? container.decode(String.self) {
      self = .string(string)
    } else if container.decodeNil() {
      self = .null
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let int = try? container.decode(Int.self) {
      self = .int(int)
    } else if let double = try? container.decode(Double.self) {
      self = .double(double)
    } else if let array = try? container.decode([JSONValue].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

extension JSONValue {
  /// What a reader should make of a value.
  public init(_ value: YAMLValue) {
    switch value.content {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .decimal(let digits): self = Self.number(digits) ?? .string(digits)
    case .string(let text), .text(let text): self = .string(text)
    case .sequence(let items), .flow(let items): self = .array(items.map(JSONValue.init))
    case .mapping(let entries):
      self = .object(Dictionary(uniqueKeysWithValues: entries.map { ($0.key, JSONValue($0.value)) }))
    case .embedded(let document): self = .string(String(decoding: YAMLEmitter.emit(document).bytes, as: UTF8.self))
    }
  }

  /// What our composer read: a plain scalar is a null, a boolean or a number by YAML 1.2's core schema, or text.
  public init(_ node: YAMLNode) {
    switch node.kind {
    case .sequence: self = .array(node.items.map { JSONValue($0) })
    case .mapping:
      let entries = node.entries.map { ($0.key.text, JSONValue($0.value)) }
      self = .object(Dictionary(entries) { first, _ in first })
    case .scalar where !node.isPlain: self = .string(node.text)
    case .scalar:
      switch node.text {
      case "", "~", "null", "Null", "NULL": self = .null
      case "true", "True", "TRUE": self = .bool(true)
      case "false", "False", "FALSE": self = .bool(false)
      default: self = Self.number(node.text) ?? .string(node.text)
      }
    }
  }

  private static func number(_ text: String) -> JSONValue? {
    guard text.utf8.allSatisfy({ $0 &- 0x30 < 10 || "+-.eE".utf8.contains($0) }) else { return nil }
    if let int = Int(text) { return .int(int) }
    return Double(text).map { Int(exactly: $0).map(JSONValue.int) ?? .double($0) }
  }

  public subscript(key: String) -> JSONValue? {
    if case .object(let object) = self { object[key] } else { nil }
  }

  /// The path to the first difference, and both values; nothing where there is none. Texts are compared byte for byte.
  public func difference(from expected: JSONValue, path: String = "") -> String? {
    switch (expected, self) {
    case (.null, .null): return nil
    case (.bool(let left), .bool(let right)) where left == right: return nil
    case (.int(let left), .int(let right)) where left == right: return nil
    case (.double(let left), .double(let right)) where left == right: return nil
    case (.string(let left), .string(let right)) where left.utf8.elementsEqual(right.utf8): return nil
    case (.array(let left), .array(let right)) where left.count == right.count:
      return zip(left, right).enumerated().lazy.compactMap { index, pair in
        pair.1.difference(from: pair.0, path: "\(path)[\(index)]")
      }.first
    case (.object(let left), .object(let right)):
      if let surplus = right.keys.first(where: { left[$0] == nil }) {
        return "\(path) has \(surplus.debugDescription)"
      }
      return left.lazy.compactMap { key, value -> String? in
        let here = "\(path)[\(key.debugDescription)]"
        guard let other = right[key] else { return "\(here) is missing" }
        return other.difference(from: value, path: here)
      }.first
    default: return "\(path): \(expected) became \(self)"
    }
  }
}
