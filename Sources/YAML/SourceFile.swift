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

  /// The range of the first character: the place of a message about the file as a whole.
  public var startRange: SourceRange {
    let start = byteOrderMarkLength
    return SourceRange(source: id, start: start, end: start)
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
