import ModelStack

/// The git of this machine, asked about the repository around a folder. It changes nothing there.
struct Git {
  let folder: String

  /// The variables by which a hook's git binds its children to its own repository and index: here it is the folder that
  /// counts. `git rev-parse --local-env-vars` lists them; those of the configuration stay, since `safe.directory` can
  /// stand there.
  private static let hookVariables: Set<String> = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_IMPLICIT_WORK_TREE", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE",
  ]

  /// - Throws: where git cannot be started.
  func run(_ arguments: [String]) throws(FileSystemError) -> ChildProcess {
    try ChildProcess.run(["git", "--literal-pathspecs", "-C", folder] + arguments, hiding: Self.hookVariables)
  }
}
