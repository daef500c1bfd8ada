/// The text the Ollama library is embedded as, searched in place.
///
/// It is lines sorted by their keys. A key is what stands before the first tab (`tag phi4-mini:latest`), its letters
/// compared in lower case; the columns behind it are separated by tabs. Empty columns at the end of a line are left
/// out. Nothing is parsed at start, and a lookup reads only the lines it compares with.
struct LibraryText: Sendable {
  private enum Storage: Sendable {
    case embedded(StaticString)
    case owned([UInt8])
  }

  private let storage: Storage

  init(embedded text: StaticString) {
    storage = .embedded(text)
  }

  init(_ text: String) {
    storage = .owned(Array(text.utf8))
  }

  /// The columns of the line with this key, which is in lower case.
  func withColumns<Result>(of key: [UInt8], _ body: (inout LibraryColumns) -> Result) -> Result? {
    withBytes { bytes in
      let start = Self.firstLine(in: bytes, notBefore: key)
      guard start < bytes.count, Self.order(ofLineAt: start, in: bytes, to: key) == .same else { return nil }
      var columns = LibraryColumns(Self.line(at: start, in: bytes))
      _ = columns.next()
      return body(&columns)
    }
  }

  /// Every line whose key begins with `prefix`, in the order of the text; `body` gets the key's rest and the columns.
  func forEachLine(withPrefix prefix: [UInt8], _ body: (String, inout LibraryColumns) -> Void) {
    withBytes { bytes in
      var start = Self.firstLine(in: bytes, notBefore: prefix)
      while start < bytes.count {
        let line = Self.line(at: start, in: bytes)
        guard line.count >= prefix.count, zip(line, prefix).allSatisfy({ asciiLowercased($0) == $1 }) else { return }
        var columns = LibraryColumns(UnsafeBufferPointer(rebasing: line[prefix.count...]))
        body(columns.text() ?? "", &columns)
        start += line.count + 1
      }
    }
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch storage {
    case .embedded(let text): text.withUTF8Buffer(body)
    case .owned(let bytes): bytes.withUnsafeBufferPointer(body)
    }
  }
}

extension LibraryText {
  private enum Order {
    case before, same, behind
  }

  /// Where the first line begins whose key is not before `key`; the end of the text if there is none.
  private static func firstLine(in bytes: UnsafeBufferPointer<UInt8>, notBefore key: [UInt8]) -> Int {
    // Both are always starts of lines, or the end.
    var low = 0
    var high = bytes.count
    while low < high {
      var middle = low + (high - low) / 2
      while middle > low, bytes[middle - 1] != UInt8(ascii: "\n") { middle -= 1 }
      if order(ofLineAt: middle, in: bytes, to: key) == .before {
        low = min(middle + line(at: middle, in: bytes).count + 1, bytes.count)
      } else {
        high = middle
      }
    }
    return low
  }

  private static func order(ofLineAt start: Int, in bytes: UnsafeBufferPointer<UInt8>, to key: [UInt8]) -> Order {
    var index = start
    for byte in key {
      // A key that ends here is shorter, and so before the one sought.
      guard index < bytes.count, bytes[index] != UInt8(ascii: "\t"), bytes[index] != UInt8(ascii: "\n") else {
        return .before
      }
      let other = asciiLowercased(bytes[index])
      if other != byte { return other < byte ? .before : .behind }
      index += 1
    }
    let isEnd = index == bytes.count || bytes[index] == UInt8(ascii: "\t") || bytes[index] == UInt8(ascii: "\n")
    return isEnd ? .same : .behind
  }

  /// The bytes of the line, without its line feed.
  private static func line(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }
}

/// `A`...`Z` as `a`...`z`, every other byte as it is.
func asciiLowercased(_ byte: UInt8) -> UInt8 {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}
