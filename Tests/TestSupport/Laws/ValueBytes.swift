import YAML

/// A value made from bytes, so that a fuzzer that changes a byte changes a choice: each choice takes one byte, each text
/// a length and as many bytes. Where no bytes are left, zeros follow.
struct ValueBytes {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  private mutating func next() -> Int { Int(bytes.popFirst() ?? 0) }

  /// What is no UTF-8 becomes U+FFFD.
  mutating func text() -> String {
    let count = next()
    defer { bytes = bytes.dropFirst(count) }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// - Parameter depth: how many levels may lie below it.
  mutating func value(depth: Int) -> YAMLValue {
    switch next() % (depth > 0 ? 10 : 6) {
    case 0: return .string(text())
    case 1: return YAMLValue(.text(text()))
    case 2: return YAMLValue(.null)
    case 3: return .bool(next() % 2 == 0)
    case 4: return .int((next() - 128) << (next() % 48))
    case 5: return YAMLValue(.decimal("\(next() - 128).\(next())"))
    case 6: return .sequence(list(depth: depth - 1))
    case 7: return .flow(list(depth: depth - 1))
    case 8: return YAMLValue(.embedded(mapping(depth: depth - 1)))
    default: return mapping(depth: depth - 1)
    }
  }

  private mutating func list(depth: Int) -> [YAMLValue] {
    var items: [YAMLValue] = []
    for _ in 0..<next() % 8 { items.append(value(depth: depth)) }
    return items
  }

  /// Keys are no longer than what YAML allows on one line: 1024 characters, escapes included.
  mutating func mapping(depth: Int) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    var seen: Set<String> = []
    for _ in 0..<next() % 8 {
      let key = String(String.UnicodeScalarView(text().unicodeScalars.prefix(80)))
      var value = value(depth: depth)
      let notes = next()
      if notes & 1 == 1 { value.comment = [text()] }
      if notes & 2 == 2 { value.remark = text() }
      if seen.insert(key).inserted { entries.append(YAMLValue.Entry(key, value)) }
    }
    return .mapping(entries)
  }
}
