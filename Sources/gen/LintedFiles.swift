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
      for file in named(word, &report) where seen.insert(file.path).inserted { files.append(file) }
    }
    return files
  }

  /// Whether a file below a folder may be of a kind that gen checks, by its name.
  static func mayBeOne(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

  private static func named(_ word: String, _ report: inout Report) -> [File] {
    do throws(FileSystemError) {
      guard word != "-", try LocalFileSystem().kind(of: word) == .folder else {
        return [File(path: word, isNamed: true)]
      }
      return try below(word, &report)
    } catch {
      report.fail(RunFailure(error))
      return []
    }
  }

  /// The files below a folder. What cannot be looked at is reported, and does not hide the rest.
  private static func below(_ folder: String, _ report: inout Report) throws(FileSystemError) -> [File] {
    guard let listing = try GitFiles.list(below: folder) else { return walk(folder, &report) }
    for failure in listing.failures { report.fail(RunFailure(failure)) }
    var files: [File] = []
    for path in listing.paths where mayBeOne(path) {
      let path = Path.join(folder, path)
      do throws(FileSystemError) {
        // A link can lead out of the folder, and git still lists what was removed.
        if try LocalFileSystem().kind(of: path) == .file { files.append(File(path: path, isNamed: false)) }
      } catch {
        report.fail(RunFailure(error))
      }
    }
    return files
  }

  /// The same without git: hidden folders and links are left out.
  private static func walk(_ folder: String, _ report: inout Report) -> [File] {
    let entries: [FolderEntry]
    do throws(FileSystemError) {
      entries = try FolderEntry.all(in: folder)
    } catch {
      report.fail(RunFailure(error))
      return []
    }
    var files: [File] = []
    for entry in entries where !entry.shownName.hasPrefix(".") {
      let path = Path.join(folder, entry.shownName)
      let isWanted = entry.kind == .folder || entry.kind == .file && mayBeOne(path)
      if isWanted, !entry.isUnicode {
        report.fail(RunFailure(FileName.notUnicode(path)))
      } else if entry.kind == .folder {
        files += walk(path, &report)
      } else if isWanted {
        files.append(File(path: path, isNamed: false))
      }
    }
    return files
  }
}
