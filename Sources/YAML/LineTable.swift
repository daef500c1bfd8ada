/// The way from byte offsets to lines and columns of one file: made once, when something is to be printed.
public struct LineTable: Sendable {
  private let source: SourceFile
  /// The offset of the first byte of every line.
  private let starts: [UInt32]
  /// How many Unicode scalars begin before every 64th byte; empty where all are ASCII, so that bytes count. Without them
  /// thousands of findings on one long line would each count it anew.
  private let checkpoints: [UInt32]

  private static let stride = 64

  /// Lines end in LF, CRLF or a lone CR.
  public init(_ source: SourceFile) {
    self.source = source
    let first = source.byteOrderMarkLength
    (starts, checkpoints) = source.bytes.withUnsafeBufferPointer { bytes in
      var starts = [UInt32(first)]
      var isASCII = true
      for index in bytes.indices.dropFirst(first) {
        let byte = bytes[index]
        if byte >= 0x80 { isASCII = false }
        let isLoneReturn = byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
        if byte == 0x0A || isLoneReturn { starts.append(UInt32(index + 1)) }
      }
      return (starts, isASCII ? [] : Self.checkpoints(in: bytes))
    }
  }

  private static func checkpoints(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var checkpoints: [UInt32] = []
    checkpoints.reserveCapacity(bytes.count / stride + 1)
    var count: UInt32 = 0
    for index in bytes.indices {
      if index % stride == 0 { checkpoints.append(count) }
      if bytes[index] & 0xC0 != 0x80 { count += 1 }
    }
    return checkpoints
  }

  /// How many scalars begin before a byte.
  private func scalars(before offset: Int) -> Int {
    if checkpoints.isEmpty { return offset }
    let checkpoint = min(offset / Self.stride, checkpoints.count - 1)
    let rest = source.bytes[checkpoint * Self.stride..<offset]
    return Int(checkpoints[checkpoint]) + rest.count { $0 & 0xC0 != 0x80 }
  }

  public var lineCount: Int { starts.count }

  /// The line that holds a byte, counted from 1.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Line and column of a byte, both counted from 1.
  public func location(at offset: Int) -> SourceLocation {
    let offset = min(offset, source.bytes.count)
    let line = line(at: offset)
    let start = min(Int(starts[line - 1]), offset)
    return SourceLocation(line: line, column: scalars(before: offset) - scalars(before: start) + 1)
  }

  /// The offsets of a line's bytes, without its line break.
  public func offsets(ofLine line: Int) -> Range<Int> {
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : source.bytes.count
    while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
