import Foundation
import TestSupport
import Testing

/// Revisions that `gen diff --base` cannot read: each a clear message, status 2, and nothing is changed.
@Suite struct BaseRevisionTests {
  private func lab() throws -> Scratch {
    let lab = try Scratch(["models.yaml": labStack, "notes.txt": "x"])
    try lab.commit("all")
    return lab
  }

  private func expectFailure(_ run: Scratch.Run, _ message: String, hint: String) {
    #expect(run.status == 2)
    #expect(run.stdout == "")
    #expect(run.stderr == "error: \(message)\nhelp: \(hint)\n")
  }

  @Test(arguments: [
    "nowhere", "a b", "HEAD~7", "HEAD..HEAD", "^HEAD", "0123456789012345678901234567890123456789", "\u{1B}[2J",
  ])
  func thereIsNoSuchRevision(name: String) throws {
    let lab = try lab()
    let before = try lab.states()
    let shown = name == "\u{1B}[2J" ? "\\u{1B}[2J" : name
    expectFailure(
      try lab.gen("diff", "--base", name), "there is no revision '\(shown)'",
      hint: "'git log --oneline' lists revisions")
    #expect(try lab.states() == before)
  }

  @Test func aRepositoryWithoutCommitsHasNone() throws {
    let lab = try Scratch(["models.yaml": labStack])
    #expect(try lab.gen("diff", "--base", "HEAD").stderr.contains("there is no revision 'HEAD'"))
  }

  @Test(arguments: [("HEAD:notes.txt", "blob"), ("HEAD^{tree}", "tree"), ("of-a-file", "blob")])
  func whatIsNoCommitIsNone(name: String, type: String) throws {
    let lab = try lab()
    try lab.git("tag", "-a", "-m", "of a file", "of-a-file", "HEAD:notes.txt")
    expectFailure(
      try lab.gen("diff", "--base", name), "'\(name)' is a \(type), no commit", hint: "name a commit, a branch or a tag"
    )
  }

  @Test func aBranchOfTheRemoteIsProposed() throws {
    let lab = try lab()
    let clone = try lab.clone("clone")
    try clone.git("checkout", "--quiet", "-b", "work")
    try clone.git("branch", "--quiet", "-D", "main")
    expectFailure(
      try lab.gen("diff", "--base", "main", in: "clone"), "there is no revision 'main'", hint: "write 'origin/main'")
    #expect(try lab.gen("diff", "--base", "origin/main", in: "clone").status == 0)
  }

  @Test func aShallowCloneMayLackIt() throws {
    let lab = try lab()
    let old = try lab.git("rev-parse", "HEAD")
    try lab.write("y", to: "notes.txt")
    try lab.commit("more")
    _ = try lab.clone("clone", "--depth", "1")
    for name in ["HEAD~1", old] {
      expectFailure(
        try lab.gen("diff", "--base", name, in: "clone"),
        "there is no revision '\(name)' in this clone, which is shallow",
        hint: "run 'git fetch --depth=N' with a larger N, or check out with 'fetch-depth: 0'")
    }
    #expect(try lab.gen("diff", "--base", "HEAD", in: "clone").status == 0)
  }

  @Test(arguments: ["-x", "--output=x", "-"])
  func anOptionIsNoRevision(name: String) throws {
    let lab = try lab()
    let run = try lab.gen("diff", "--base=\(name)")
    #expect(run.status == 64)
    #expect(run.stderr.contains("'\(name)' is no revision: none begins with '-'"), "\(run.stderr)")
    #expect(!lab.exists("x"))
  }

  @Test func nothingIsNoRevision() throws {
    let run = try lab().gen("diff", "--base", "")
    #expect(run.status == 64)
    #expect(run.stderr.contains("'--base' takes a revision, such as 'origin/main'"))
  }

  @Test func outsideOfARepository() throws {
    let lab = try Scratch(["models.yaml": labStack], isRepository: false)
    expectFailure(
      try lab.gen("diff", "--base", "HEAD"),
      "'\(lab.root.path)' is in no git repository, and '--base' names a revision of one",
      hint: "leave '--base' out to compare with the manifests on disk")
  }

  @Test func withoutGit() throws {
    let run = try lab().gen("diff", "--base", "HEAD", environment: ["PATH": "/nonexistent"])
    expectFailure(run, "cannot run 'git': No such file or directory", hint: "'--base' needs git on PATH")
  }

  @Test func theStackIsAbsentFromTheWorkTree() throws {
    let lab = try lab()
    try lab.remove("models.yaml")
    let run = try lab.gen("diff", "--base", "HEAD")
    #expect(run.status == 2)
    #expect(run.stdout == "")
    #expect(run.stderr == "error: cannot read 'models.yaml': No such file or directory\n")
  }

  @Test func aFolderWasNoStack() throws {
    let lab = try Scratch(["models.yaml/lab.yaml": labStack])
    try lab.commit("a folder")
    try lab.remove("models.yaml")
    try lab.write(labStack, to: "models.yaml")
    expectFailure(
      try lab.gen("diff", "--base", "HEAD"), "'models.yaml' was no file at 'HEAD'",
      hint: "name a revision at which it was one")
  }

  /// Whatever stands there now: a file, the same link, or one that leads elsewhere.
  @Test(arguments: [nil, "stacks/lab.yaml", "stacks/other.yaml"])
  func aLinkWasNoStack(target: String?) throws {
    let lab = try Scratch(["stacks/lab.yaml": labStack, "stacks/other.yaml": labStack])
    try lab.link("models.yaml", to: "stacks/lab.yaml")
    try lab.commit("a link")
    try lab.remove("models.yaml")
    if let target { try lab.link("models.yaml", to: target) } else { try lab.write(labStack, to: "models.yaml") }
    try lab.edit("stacks/lab.yaml", "retries: 1", "retries: 2")
    expectFailure(
      try lab.gen("diff", "--base", "HEAD"), "'models.yaml' was a link at 'HEAD'",
      hint: "name the file behind it with '--config'")
    let behind = try lab.gen("diff", "--base", "HEAD", "--config", "stacks/lab.yaml")
    #expect(behind.stdout.contains("\n  ~ retries: 1 -> 2\n"))
  }

  /// What a link leads to now is compared with the file that it took the place of.
  @Test func aLinkTookThePlaceOfAFile() throws {
    let lab = try Scratch(["models.yaml": labStack])
    try lab.commit("a file")
    try lab.remove("models.yaml")
    try lab.write(labStack.replacing("retries: 1", with: "retries: 2"), to: "stacks/lab.yaml")
    try lab.link("models.yaml", to: "stacks/lab.yaml")
    #expect(try lab.gen("diff", "--base", "HEAD").stdout.contains("\n  ~ retries: 1 -> 2\n"))
  }

  /// Hooks run with variables that bind git to the repository they belong to.
  @Test func aHooksVariablesDoNotCount() throws {
    let lab = try lab()
    try lab.write(labStack.replacing("retries: 1", with: "retries: 2"), to: "below/models.yaml")
    try lab.commit("below")
    try lab.write(labStack, to: "below/models.yaml")
    let hook = ["GIT_DIR": ".git", "GIT_INDEX_FILE": ".git/index", "GIT_PREFIX": "", "GIT_WORK_TREE": "."]
    let run = try lab.gen("diff", "--base", "HEAD", in: "below", environment: hook)
    #expect(run.stdout.contains("\n  ~ retries: 2 -> 1\n"), "\(run)")
  }

  @Test func inARealHook() throws {
    let lab = try lab()
    let hook = "#!/bin/sh\n\"$GEN\" diff --base HEAD >told.txt 2>&1\n"
    try lab.write(hook, to: ".git/hooks/pre-commit")
    try lab.edit("models.yaml", "retries: 1", "retries: 2")
    let commit =
      "chmod +x .git/hooks/pre-commit && git -c user.name=lab -c user.email=lab@example.org commit -qam changed"
    #expect(try lab.shell(commit).status == 0)
    #expect(try lab.text("told.txt").contains("\n  ~ retries: 1 -> 2\n"))
  }

  /// Git refuses a repository of somebody else, and says what to do. Its own tests make it believe so by this variable.
  @Test func aRepositoryThatGitDoesNotTrust() throws {
    let lab = try lab()
    let run = try lab.gen("diff", "--base", "HEAD", environment: ["GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"])
    expectFailure(
      run, "git says: fatal: detected dubious ownership in repository at '\(lab.root.path)'",
      hint: "run 'git config --global --add safe.directory \(lab.root.path)'")
  }

  @Test func aWorkTreeOfItsOwnIsARepository() throws {
    let lab = try lab()
    try lab.git("worktree", "add", "--quiet", "../second")
    defer { try? FileManager.default.removeItem(at: lab.root.deletingLastPathComponent().appending(path: "second")) }
    try lab.edit("../second/models.yaml", "retries: 1", "retries: 2")
    #expect(try lab.gen("diff", "--base", "HEAD", in: "../second").stdout.contains("\n  ~ retries: 1 -> 2\n"))
  }
}

extension Scratch {
  /// A clone of the repository below itself, in which git can be run.
  fileprivate func clone(_ folder: String, _ options: String...) throws -> Clone {
    try run("git", ["clone", "--quiet"] + options + ["file://\(root.path)", url(folder).path])
    return Clone(folder: url(folder))
  }

  fileprivate struct Clone {
    var folder: URL

    func git(_ arguments: String...) throws { try TestSupport.run("git", arguments, in: folder) }
  }
}
