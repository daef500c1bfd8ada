import ModelStack

/// A commit that a stack is compared with.
struct BaseRevision {
  /// As the user calls it.
  let name: String
  /// The whole hash.
  let commit: String
  private let git: Git
  /// From the top of the repository.
  private let folder: String

  /// Finds a revision in the repository around a folder.
  init(_ name: String, in folder: String) throws(RevisionError) {
    self.name = name
    git = try Git.trusted(around: folder)
    self.folder = Path.relative(folder, to: git.root) ?? ""
    guard let object = try git.hash(of: name) else { throw try git.unknown(name) }
    if let commit = try git.hash(of: object + "^{commit}") {
      self.commit = commit
      return
    }
    // Git takes every 40 hex digits for a name, whether there is such an object or not.
    guard let type = try git.line("cat-file", "-t", object + "^{}") else { throw try git.unknown(name) }
    throw RevisionError("'\(name)' is a \(type), no commit", hint: "name a commit, a branch or a tag")
  }

  /// What stood in the folder then; nil where nothing did.
  ///
  /// - Parameter file: a name in the folder.
  func read(_ file: String) throws(RevisionError) -> [UInt8]? {
    // MODE, TYPE and HASH, then a tab and the path.
    let path = Path.join(folder, file)
    let listing = try git.output("ls-tree", "-z", commit, "--", path)
    let words = listing.prefix { $0 != UInt8(ascii: "\t") }.split(separator: UInt8(ascii: " "))
    guard words.count == 3 else { return nil }
    // A link and a folder have other modes (https://git-scm.com/docs/git-fast-import, "filemodify").
    guard words[0].starts(with: "100".utf8) else {
      // What a link led to then need not be what one leads to now.
      if words[0].elementsEqual("120000".utf8) {
        throw RevisionError("'\(file)' was a link at '\(name)'", hint: "name the file behind it with '--config'")
      }
      throw RevisionError("'\(file)' was no file at '\(name)'", hint: "name a revision at which it was one")
    }
    return try git.contents(of: String(decoding: words[2], as: UTF8.self), at: path, in: name)
  }
}

/// Why a revision cannot be read.
struct RevisionError: Error {
  var message: String
  var hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}

extension Git {
  /// The git of the repository around a folder.
  ///
  /// - Throws: if the folder is in no repository, git does not trust the one it is in, or takes another one for it.
  fileprivate static func trusted(around folder: String) throws(RevisionError) -> Git {
    let missing = RevisionError(
      "'\(folder)' is in no git repository, and '--base' names a revision of one",
      hint: "leave '--base' out to compare with the manifests on disk")
    guard let git = try asking({ () throws(FileSystemError) in try Git(around: folder) }) else { throw missing }
    switch try asking(git.repository) {
    case .found: return git
    case .none(let complaint) where complaint.contains("not a git repository"): throw missing
    case .none(let complaint): throw RevisionError(gitSays: complaint)
    case .another(let top):
      throw RevisionError(
        "git takes '\(top)' for the repository of '\(folder)', not '\(git.root)', where '.git' is",
        hint: "repair or remove '\(Path.join(git.root, ".git"))', or unset 'core.worktree' in its configuration")
    }
  }

  /// What a file held.
  ///
  /// - Parameters:
  ///   - object: the hash of its contents.
  ///   - revision: as the user calls it.
  fileprivate func contents(
    of object: String, at path: String, in revision: String
  ) throws(RevisionError) -> [UInt8] {
    let result = try ask(["cat-file", "blob", object])
    if result.isSuccess { return result.output }
    if try line("config", "--get-regexp", "^remote\\..*\\.promisor$") == nil {
      throw RevisionError(gitSays: result.complaint)
    }
    throw RevisionError(
      "'\(path)' of '\(revision)' is not in this clone, which is partial",
      hint: "in a repository that you trust, 'git show \(revision):\(path)' fetches it")
  }

  /// The hash of the object that a name stands for; nil where it stands for none, or for several.
  fileprivate func hash(of name: String) throws(RevisionError) -> String? {
    let hash = try line("rev-parse", "--verify", "--quiet", "--end-of-options", name)
    return hash.flatMap { $0.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 6 } ? $0 : nil }
  }

  fileprivate func unknown(_ name: String) throws(RevisionError) -> RevisionError {
    let message = "there is no revision '\(name)'"
    if try line("rev-parse", "--is-shallow-repository") == "true" {
      return RevisionError(
        "\(message) in this clone, which is shallow",
        hint: "run 'git fetch --depth=N' with a larger N, or check out with 'fetch-depth: 0'")
    }
    let remote = "origin/\(name)"
    let isRemote = try hash(of: remote) != nil
    return RevisionError(message, hint: isRemote ? "write '\(remote)'" : "'git log --oneline' lists revisions")
  }

  /// What git prints on one line; nil where it fails.
  fileprivate func line(_ arguments: String...) throws(RevisionError) -> String? {
    let result = try ask(arguments)
    guard result.isSuccess else { return nil }
    return String(decoding: result.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// What git prints.
  fileprivate func output(_ arguments: String...) throws(RevisionError) -> [UInt8] {
    let result = try ask(arguments)
    guard result.isSuccess else { throw RevisionError(gitSays: result.complaint) }
    return result.output
  }

  private func ask(_ arguments: [String]) throws(RevisionError) -> ChildProcess {
    try Self.asking { () throws(FileSystemError) in try run(arguments) }
  }

  /// What git answers.
  private static func asking<Answer>(
    _ question: () throws(FileSystemError) -> Answer
  ) throws(RevisionError) -> Answer {
    do throws(FileSystemError) {
      return try question()
    } catch {
      throw RevisionError(error.message, hint: error.action == "run" ? "'--base' needs git on PATH" : nil)
    }
  }
}

extension RevisionError {
  /// Git's first line, and what it proposes to run.
  fileprivate init(gitSays complaint: String) {
    let lines = complaint.split(separator: "\n").map { line in
      String(line.drop { $0 == " " || $0 == "\t" })
    }
    message = "git says: \(lines.first ?? "nothing")"
    hint = lines.first { $0.hasPrefix("git ") }.map { "run '\($0)'" }
  }
}
