/// Name and bytes of one input.
///
/// It never reads the disk: whoever makes it has the bytes.
public struct SourceFile: Sendable {
  public let id: SourceID
  /// The path as the user gave it; it stands in every message.
  public let name: String
  public let bytes: [UInt8]

  public init(id: SourceID, name: String, bytes: [UInt8]) {
    self.id = id
    self.name = name
    self.bytes = bytes
  }

  /// Length in bytes of a UTF-8 byte-order mark at the start: 3 or 0.
  public var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The range of the whole file, its byte-order mark left out.
  public var wholeRange: SourceRange {
    SourceRange(source: id, start: byteOrderMarkLength, end: bytes.count)
  }

  /// The range of the first character: the place of a message about the file as a whole.
  public var startRange: SourceRange {
    let start = byteOrderMarkLength
    return SourceRange(source: id, start: start, end: start)
  }

  /// Line and column of a byte, both counted from 1. Lines end in LF, CRLF or a lone CR.
  ///
  /// It walks the file from its start, so it is meant for printing, not for every value.
  public func location(at offset: Int) -> SourceLocation {
    let offset = min(offset, bytes.count)
    var line = 1
    var lineStart = byteOrderMarkLength
    var index = lineStart
    while index < offset {
      let byte = bytes[index]
      index += 1
      let isLineFeed = byte == UInt8(ascii: "\n")
      let isLoneReturn = byte == UInt8(ascii: "\r") && (index == bytes.count || bytes[index] != UInt8(ascii: "\n"))
      if isLineFeed || isLoneReturn {
        line += 1
        lineStart = index
      }
    }
    let scalars = bytes[min(lineStart, offset)..<offset].count { $0 & 0xC0 != 0x80 }
    return SourceLocation(line: line, column: scalars + 1)
  }

  /// The bytes of the line that holds `offset`, without its line break.
  public func line(at offset: Int) -> Range<Int> {
    func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    let offset = min(offset, bytes.count)
    var start = offset
    while start > byteOrderMarkLength, !isBreak(bytes[start - 1]) { start -= 1 }
    var end = offset
    while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
    return start..<end
  }

  /// The text of a range; what is not UTF-8 is shown as U+FFFD.
  public func text(of range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

/// All inputs of one run, by their number.
public struct SourceSet: Sendable {
  public private(set) var files: [SourceFile] = []

  public init() {}

  /// Adds an input and gives it the next number.
  @discardableResult
  public mutating func add(name: String, bytes: [UInt8]) -> SourceFile {
    let file = SourceFile(id: SourceID(index: files.count), name: name, bytes: bytes)
    files.append(file)
    return file
  }

  public subscript(id: SourceID) -> SourceFile { files[Int(id.index)] }
}
