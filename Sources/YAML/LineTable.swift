/// The way from byte offsets to lines and columns of one file: made once, when something is to be printed.
public struct LineTable: Sendable {
  private let source: SourceFile
  /// The offset of the first byte of every line.
  private let starts: [Int]

  /// Lines end in LF, CRLF or a lone CR.
  public init(_ source: SourceFile) {
    self.source = source
    var starts = [source.byteOrderMarkLength]
    source.bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where index >= starts[0] {
        let isLineFeed = bytes[index] == 0x0A
        let isLoneReturn = bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
        if isLineFeed || isLoneReturn { starts.append(index + 1) }
      }
    }
    self.starts = starts
  }

  public var lineCount: Int { starts.count }

  /// The line that holds a byte, counted from 1.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Line and column of a byte, both counted from 1.
  public func location(at offset: Int) -> SourceLocation {
    let offset = min(offset, source.bytes.count)
    let line = line(at: offset)
    let start = min(starts[line - 1], offset)
    let scalars = source.bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
    return SourceLocation(line: line, column: scalars + 1)
  }

  /// The offsets of a line's bytes, without its line break.
  public func offsets(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : source.bytes.count
    while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
