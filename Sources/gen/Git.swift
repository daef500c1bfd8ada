import ModelStack

/// The git of this machine, asked about the repository around a folder; it changes nothing there. Git is the only
/// program that gen starts, and this is the only place that starts it.
///
/// A repository may have come in a pull request or an archive, with a configuration of somebody else's, and there are
/// many keys of it that name a program. So git reads the repository whose `.git` gen has found and no other, runs none
/// of the programs that the commands used here could run, and asks no other machine.
struct Git {
  /// The folder that has `.git`.
  let root: String

  /// - Returns: nil if no folder, this one or one above it, has `.git`.
  init?(around folder: String) throws(FileSystemError) {
    guard let root = try LocalFileSystem().repositoryRoot(above: folder) else { return nil }
    self.root = root
  }

  /// Whether there is a git to ask.
  static func isInstalled() throws(FileSystemError) -> Bool { try ChildProcess.find("git") != nil }

  /// - Throws: if git cannot be started or does not answer.
  func run(_ arguments: [String]) throws(FileSystemError) -> ChildProcess {
    try ChildProcess.run(
      "git", Self.options + ["-C", root] + arguments, inheriting: Self.inherits, adding: Self.variables)
  }

  /// What git takes for the repository.
  enum Repository {
    /// The one whose `.git` gen found.
    case found
    /// Another one: the folder that git takes for its top.
    case another(String)
    /// None that git would use, with what it complains of.
    case none(complaint: String)
  }

  /// Asks git which repository it reads in `root`. Where that is another one, it must not be asked anything else: an
  /// older git takes any folder with `HEAD`, `objects` and `refs` for a repository.
  func repository() throws(FileSystemError) -> Repository {
    let answer = try run(["rev-parse", "--show-toplevel", "--absolute-git-dir"])
    guard answer.isSuccess else { return .none(complaint: answer.complaint) }
    let disk = LocalFileSystem()
    let directory = Path.join(root, ".git")
    var expected = Array((root + "\n").utf8)
    // Where `.git` is a file, it names the directory, and git ends where there is none.
    if try disk.kind(of: directory) != .file { expected += (try disk.realPath(directory) + "\n").utf8 }
    if answer.output.starts(with: expected) { return .found }
    return .another(String(decoding: answer.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }

  // MARK: How git is started

  private static let options = [
    "--no-pager", "--literal-pathspecs",
    // A folder that looks like a bare repository is none (git 2.38, Documentation/config/safe.txt).
    "-c", "safe.bareRepository=explicit",
    // A program that is asked which files have changed (Documentation/config/core.txt).
    "-c", "core.fsmonitor=false",
    // No hook lies there.
    "-c", "core.hooksPath=/dev/null",
  ]

  /// What git is told by variables (https://git-scm.com/docs/git#_environment_variables).
  private static let variables = [
    // Messages are for programs and not for persons.
    "LC_ALL=C",
    // No protocol has this name, so none is allowed: what a partial clone lacks is not fetched.
    "GIT_ALLOW_PROTOCOL=none",
    // The same, before a program is started for it (git 2.44).
    "GIT_NO_LAZY_FETCH=1",
    "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0",
  ]

  /// Whether git sees a variable of this process. It sees those that it needs to start, to find the user's own
  /// configuration and to know whom to trust: nothing that binds it to another repository, such as a hook's `GIT_DIR`,
  /// and no token.
  private static func inherits(_ name: String) -> Bool {
    inherited.contains(name) || inheritedBeginnings.contains { name.hasPrefix($0) }
  }

  private static let inherited: Set<String> = [
    "PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "LD_LIBRARY_PATH",
    // Where git's own programs and macOS's tools are.
    "GIT_EXEC_PATH", "DEVELOPER_DIR",
    // Where the user's configuration is. `safe.directory` stands there or in the variables below.
    "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS",
    // Whose repositories root may read, and the same for git's tests (setup.c, ensure_valid_ownership).
    "SUDO_UID", "GIT_TEST_ASSUME_DIFFERENT_OWNER",
  ]
  private static let inheritedBeginnings = ["GIT_CONFIG_KEY_", "GIT_CONFIG_VALUE_"]
}
