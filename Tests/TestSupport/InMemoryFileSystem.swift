public import ModelStack

/// A disk in memory. Paths are absolute and normalized.
public final class InMemoryFileSystem: FileSystem {
  public enum Node: Equatable {
    case file([UInt8])
    case folder, link, other
  }

  public private(set) var nodes: [String: Node] = ["/": .folder]
  /// All that was asked for, in order.
  public private(set) var changes: [FileChange] = []
  /// The paths that cannot be read.
  public var unreadable: Set<String> = []

  /// - Parameter files: texts by their paths; the folders above them are made.
  public init(_ files: [String: String] = [:]) {
    for (path, text) in files { put(.file(Array(text.utf8)), at: path) }
  }

  public func put(_ node: Node, at path: String) {
    nodes[path] = node
    var folder = Path.split(path).folder
    while nodes[folder] == nil {
      nodes[folder] = .folder
      folder = Path.split(folder).folder
    }
  }

  public func kind(of path: String) throws(FileSystemError) -> FileKind? {
    switch nodes[path] {
    case .file: .file
    case .folder: .folder
    case .link: .link
    case .other: .other
    case nil: nil
    }
  }

  public func read(_ path: String, atMost limit: Int) throws(FileSystemError) -> [UInt8] {
    guard case .file(let bytes) = nodes[path], !unreadable.contains(path) else {
      throw FileSystemError(path: path, action: "read", reason: "it is not readable")
    }
    return Array(bytes.prefix(limit))
  }

  public func names(in folder: String) throws(FileSystemError) -> [String] {
    nodes.keys.compactMap { path in
      let (above, name) = Path.split(path)
      return above == folder && !name.isEmpty ? name : nil
    }.sorted()
  }

  public func apply(_ changes: [FileChange]) throws(FileSystemError) {
    self.changes += changes
    for change in changes {
      switch change {
      case .write(let path, let bytes): put(.file(bytes), at: path)
      case .remove(let path): nodes[path] = nil
      }
    }
  }

  /// The files below a folder, by their paths from there.
  public func files(in folder: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for case (let path, .file(let bytes)) in nodes {
      if let below = Path.relative(path, to: folder) { files[below] = bytes }
    }
    return files
  }
}
