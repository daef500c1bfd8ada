/// The files that git knows below a folder.
enum GitFiles {
  /// Tracked files and new ones that are not ignored, by their paths from the folder.
  ///
  /// - Returns: nothing where there is no git, or the folder is in no repository.
  static func list(below folder: String) -> [String]? {
    let result = try? Git(folder: folder).run(["ls-files", "-co", "--exclude-standard", "-z"])
    guard let result, result.isSuccess else { return nil }
    return Set(result.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }).sorted()
  }
}
