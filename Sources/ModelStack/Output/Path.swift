/// Paths as texts: no disk is asked.
///
/// They are taken apart by Unicode scalars, as the system does: as a character of Swift, a `/` with a combining mark
/// behind it is no `/`, and what it leads to would not be seen.
public enum Path {
  /// Folder and name of an absolute path.
  public static func split(_ path: String) -> (folder: String, name: String) {
    let scalars = path.unicodeScalars
    guard let slash = scalars.lastIndex(of: "/") else { return ("", path) }
    let folder = slash == scalars.startIndex ? "/" : String(scalars[..<slash])
    return (folder, String(scalars[scalars.index(after: slash)...]))
  }

  /// The names in a path, empty ones left out.
  public static func names(in path: String) -> [String] {
    path.unicodeScalars.split(separator: "/").map { String($0) }
  }

  /// A path as seen from a folder; an absolute one stays.
  public static func join(_ folder: String, _ path: String) -> String {
    if path.unicodeScalars.first == "/" || folder.isEmpty { return path }
    return folder == "/" ? "/" + path : folder + "/" + path
  }

  /// The same absolute path without `.`, `..` and empty parts.
  public static func normalized(_ path: String) -> String {
    var names: [String] = []
    for name in Self.names(in: path) {
      switch name {
      case ".": continue
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    return "/" + names.joined(separator: "/")
  }

  /// The path from a folder down; nothing where it lies elsewhere. Both absolute and normalized.
  public static func relative(_ path: String, to folder: String) -> String? {
    let start = folder == "/" ? folder : folder + "/"
    guard path.utf8.count > start.utf8.count, path.utf8.starts(with: start.utf8) else { return nil }
    return String(decoding: path.utf8.dropFirst(start.utf8.count), as: UTF8.self)
  }
}
