/// What the writing of manifests needs of a disk. Paths are absolute.
public protocol FileSystem {
  /// What is at a path, itself if it is a link; nothing where nothing is.
  func kind(of path: String) throws(FileSystemError) -> FileKind?
  /// The bytes of a file, as far as `limit`.
  func read(_ path: String, atMost limit: Int) throws(FileSystemError) -> [UInt8]
  /// The names in a folder, sorted.
  func names(in folder: String) throws(FileSystemError) -> [String]
  /// Makes all changes: every temporary file is written and synced before the first one takes its place, and a failure
  /// before that changes nothing. Folders are made as needed.
  func apply(_ changes: [FileChange]) throws(FileSystemError)
}

public enum FileKind: Sendable {
  case file, folder, link, other
}

/// One change of a disk.
public enum FileChange: Hashable, Sendable {
  case write(path: String, bytes: [UInt8])
  case remove(path: String)
}

/// What the system said.
public struct FileSystemError: Error, Hashable, Sendable {
  public var path: String
  /// What could not be done: `read`, `write`.
  public var action: String
  /// The system's own words.
  public var reason: String

  public init(path: String, action: String, reason: String) {
    self.path = path
    self.action = action
    self.reason = reason
  }

  public var message: String { "cannot \(action) '\(path)': \(reason)" }
}

/// The name of the temporary file beside a target. It is the same in every run, so that the next run removes what a
/// killed one left.
public enum TemporaryFile {
  static let prefix = "."
  static let suffix = ".gen-tmp"

  public static func path(for target: String) -> String {
    let (folder, name) = Path.split(target)
    return Path.join(folder, prefix + name + suffix)
  }

  public static func isOne(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.hasSuffix(suffix)
  }
}
