import ModelStack

/// The files that git knows below a folder.
enum GitFiles {
  /// What git lists, and what it could not.
  struct Listing {
    /// Tracked files and new ones that are not ignored, by their paths from the folder, sorted.
    var paths: [String] = []
    var failures: [FileSystemError] = []
  }

  /// - Returns: nil if the folder is in no repository that git can be asked about.
  /// - Throws: if the folder cannot be looked at, or git does not answer.
  static func list(below folder: String) throws(FileSystemError) -> Listing? {
    let real = try LocalFileSystem().realPath(folder)
    // Without git, or in a repository that git does not read, what is there can still be listed.
    guard try Git.isInstalled(), let git = try Git(around: real), case .found = try git.repository() else { return nil }
    let below = Path.relative(real, to: git.root)
    let words = ["ls-files", "-co", "--exclude-standard", "-z"] + (below.map { ["--", $0] } ?? [])
    let result = try git.run(words)
    guard result.isSuccess else { return nil }
    var listing = Listing()
    let prefix = Array((below.map { $0 + "/" } ?? "").utf8)
    for path in Set(result.output.split(separator: 0)) where path.starts(with: prefix) {
      let path = path.dropFirst(prefix.count)
      if let text = String(validating: path, as: UTF8.self) {
        listing.paths.append(text)
      } else {
        let shown = FileName.shown(path)
        if LintedFiles.mayBeOne(shown) { listing.failures.append(FileName.notUnicode(Path.join(folder, shown))) }
      }
    }
    listing.paths.sort()
    listing.failures += unreadableFolders(result.complaint).map { error in
      var error = error
      error.path = Path.join(folder, below.flatMap { Path.relative(error.path, to: $0) } ?? error.path)
      return error
    }
    return listing
  }

  /// The folders that git could not look into: it says so and succeeds (`read_directory_recursive` of git's dir.c).
  private static func unreadableFolders(_ complaint: String) -> [FileSystemError] {
    complaint.split(separator: "\n").compactMap { line in
      let start = "warning: could not open directory '"
      guard line.hasPrefix(start), let end = line.lastIndex(of: "'") else { return nil }
      var path = line[line.index(line.startIndex, offsetBy: start.count)..<end]
      if path.hasSuffix("/") { path.removeLast() }
      let reason = line[line.index(after: end)...].drop { $0 == ":" || $0 == " " }
      return FileSystemError(path: String(path), action: "list", reason: String(reason))
    }
  }
}
