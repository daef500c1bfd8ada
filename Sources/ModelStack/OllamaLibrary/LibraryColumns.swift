/// The columns of one line of the ``LibraryText``, from left to right. It must not outlive the closure it is given to.
struct LibraryColumns {
  private var rest: UnsafeBufferPointer<UInt8>

  init(_ line: UnsafeBufferPointer<UInt8>) {
    rest = line
  }

  /// The bytes of the next column; nil behind the last one and where the column is empty.
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    let end = rest.firstIndex(of: UInt8(ascii: "\t")) ?? rest.count
    let column = UnsafeBufferPointer(rebasing: rest[..<end])
    rest = UnsafeBufferPointer(rebasing: rest[min(end + 1, rest.count)...])
    return column.isEmpty ? nil : column
  }

  mutating func text() -> String? {
    next().map { String(decoding: $0, as: UTF8.self) }
  }

  /// The next column as a whole number; nil too where it is none.
  mutating func integer() -> Int? {
    text().flatMap { Int($0) }
  }

  /// The next column as `name=value`; nil behind the last one.
  mutating func pair() -> (name: String, value: String)? {
    guard let column = next(), let sign = column.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    return (
      String(decoding: column[..<sign], as: UTF8.self),
      String(decoding: column[(sign + 1)...], as: UTF8.self)
    )
  }
}
