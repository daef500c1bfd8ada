import ModelStack
import YAML

/// The files that `gen lint FILE...` is about.
enum LintedFiles {
  struct File {
    /// As given on the command line, or below the folder given there; `-` is standard input.
    var path: String
    /// Whether it was named itself, rather than found below a folder.
    var isNamed: Bool
  }

  /// The files that the words of the command line stand for, each once, in order.
  static func all(_ words: [String], _ report: inout Report) -> [File] {
    var seen: Set<String> = []
    var files: [File] = []
    for word in words {
      do throws(FileSystemError) {
        let found = try named(word)
        files += found.filter { seen.insert($0.path).inserted }
      } catch {
        report.fail(RunFailure(error))
      }
    }
    return files
  }

  private static func named(_ word: String) throws(FileSystemError) -> [File] {
    guard word != "-", try LocalFileSystem().kind(of: word) == .folder else { return [File(path: word, isNamed: true)] }
    let paths: [String]
    if let known = GitFiles.list(below: word) { paths = known } else { paths = try walk(word, "") }
    var files: [File] = []
    for path in paths where path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
      let path = Path.join(word, path)
      // A link can lead out of the folder, and git still lists what was removed.
      if try LocalFileSystem().kind(of: path) == .file { files.append(File(path: path, isNamed: false)) }
    }
    return files
  }

  /// All files below a folder, hidden folders and links left out.
  private static func walk(_ folder: String, _ prefix: String) throws(FileSystemError) -> [String] {
    var paths: [String] = []
    for name in try LocalFileSystem().names(in: Path.join(folder, prefix)) where !name.hasPrefix(".") {
      let path = prefix.isEmpty ? name : Path.join(prefix, name)
      switch try LocalFileSystem().kind(of: Path.join(folder, path)) {
      case .folder: paths += try walk(folder, path)
      case .file: paths.append(path)
      default: break
      }
    }
    return paths
  }
}
