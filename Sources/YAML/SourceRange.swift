/// The number of one input in a ``SourceSet``: the order in which inputs were added, from 0.
public struct SourceID: Hashable, Sendable {
  public let index: UInt32

  public init(index: Int) {
    self.index = UInt32(index)
  }
}

/// A stretch of bytes of one input.
///
/// It is three integers, so that every value can carry one; line and column are looked up in the
/// ``SourceFile`` when a message is printed.
public struct SourceRange: Hashable, Sendable {
  public var source: SourceID
  /// Offset in bytes of the first byte.
  public var start: UInt32
  /// Offset in bytes behind the last byte.
  public var end: UInt32

  public init(source: SourceID, start: Int, end: Int) {
    self.source = source
    self.start = UInt32(start)
    self.end = UInt32(end)
  }

  /// The offsets in bytes, for indexing into the bytes of the file.
  public var offsets: Range<Int> { Int(start)..<Int(end) }
}

/// A place as editors show it.
public struct SourceLocation: Hashable, Sendable {
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in Unicode scalars; a byte-order mark does not count.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
