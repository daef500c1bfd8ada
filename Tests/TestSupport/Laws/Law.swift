public import YAML

/// What must hold whatever bytes come in. The tests check it on files of theirs, the fuzzer on files that it makes up.
public enum Law {}

/// Why a law does not hold.
public struct BrokenLaw: Error, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }
}

extension Law {
  public static func require(
    _ isHolding: Bool, _ description: @autoclosure () -> String
  ) throws(BrokenLaw) {
    if !isHolding { throw BrokenLaw(description()) }
  }

  /// A place lies in its file.
  public static func requirePlace(
    _ range: SourceRange?, in source: SourceFile, _ what: @autoclosure () -> String
  ) throws(BrokenLaw) {
    guard let range else { return }
    try require(
      range.source == source.id && range.start <= range.end && Int(range.end) <= source.bytes.count,
      "\(range.start)..<\(range.end) lies outside of the file: \(what())")
  }

  /// The bytes as a file of this name, the only one of its run.
  public static func file(_ bytes: [UInt8], named name: String = "models.yaml") -> SourceFile {
    SourceFile(id: SourceID(index: 0), name: name, bytes: bytes)
  }
}
