import ModelStack

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands in a folder under one name, whatever bytes the name is of.
struct FolderEntry {
  /// The name, with `FileName.shown` where it is not UTF-8.
  var shownName: String
  /// Whether the name is UTF-8. By another one nothing can be opened: paths are texts.
  var isUnicode: Bool
  /// The entry itself if it is a link; nil if it went away.
  var kind: FileKind?

  /// All entries of a folder but itself and the one above, sorted by their names.
  static func all(in folder: String) throws(FileSystemError) -> [FolderEntry] {
    guard let stream = opendir(folder) else { throw failure(folder) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
          UnsafeBufferPointer(start: name, count: strlen(name)).map(UInt8.init(bitPattern:))
        }
      }
      if name != [0x2E], name != [0x2E, 0x2E] {
        let text = String(validating: name, as: UTF8.self)
        entries.append(
          FolderEntry(
            shownName: text ?? FileName.shown(name), isUnicode: text != nil, kind: kind(of: name, in: dirfd(stream))))
      }
      errno = 0
    }
    if errno != 0 { throw failure(folder) }
    return entries.sorted { $0.shownName < $1.shownName }
  }

  private static func kind(of name: [UInt8], in folder: Int32) -> FileKind? {
    var info = stat()
    let isThere = (name + [0]).withUnsafeBytes {
      fstatat(folder, $0.baseAddress!.assumingMemoryBound(to: CChar.self), &info, AT_SYMLINK_NOFOLLOW) == 0
    }
    guard isThere else { return nil }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  private static func failure(_ folder: String) -> FileSystemError {
    FileSystemError(path: folder, action: "list", reason: String(cString: strerror(errno)))
  }
}

/// Names of files as bytes.
enum FileName {
  /// A name for a person, with `\\xE9` for a byte that is not part of UTF-8.
  static func shown(_ name: some Sequence<UInt8>) -> String {
    var text = ""
    var decoder = UTF8()
    var bytes = Array(name)[...]
    while !bytes.isEmpty {
      var rest = bytes.makeIterator()
      if case .scalarValue(let scalar) = decoder.decode(&rest) {
        text.unicodeScalars.append(scalar)
        bytes = bytes.dropFirst(UTF8.width(scalar))
      } else {
        text += "\\x" + String(bytes[bytes.startIndex], radix: 16, uppercase: true)
        bytes = bytes.dropFirst()
      }
      decoder = UTF8()
    }
    return text
  }

  static func notUnicode(_ path: String) -> FileSystemError {
    FileSystemError(path: path, action: "read", reason: "its name is not UTF-8; rename it")
  }
}
