import Foundation
import TestSupport
import Testing

/// `gen diff --base REVISION` in repositories of the real git.
@Suite struct BaseDiffTests {
  /// A lab with the stack in two commits; the second has another model on the CPU. The tag `before` is the first.
  private func labWithTwoCommits(_ config: String = "models.yaml") throws -> Scratch {
    let lab = try Scratch([config: labStack.replacing("phi4-mini", with: "qwen2.5:3b")])
    try lab.commit("the first", tag: "before")
    try lab.write(labStack, to: config)
    try lab.commit("the second")
    return lab
  }

  /// What is told of the two commits, whatever they are called.
  private func told(_ config: String = "models.yaml", _ folder: String = "") -> String {
    """
    \(folder)generated/ollama/values.yaml: Ollama values
      - pulled model qwen2.5:3b
      + pulled model phi4-mini
    \(folder)generated/litellm/configmap.yaml: LiteLLM ConfigMap
      ~ small: qwen2.5:3b -> phi4-mini

    """
  }

  // MARK: What changed

  @Test(arguments: ["before", "HEAD~1", "HEAD^", "main~1", "refs/tags/before", "main@{1}", ":/the first"])
  func whatChangedSinceARevision(revision: String) throws {
    let run = try labWithTwoCommits().gen("diff", "--base", revision)
    #expect(run.status == 0 && run.stderr == "")
    #expect(run.stdout.hasPrefix("models.yaml since \(revision) ("), "\(run.stdout)")
    #expect(run.stdout.contains(told()), "\(run.stdout)")
    #expect(run.stdout.contains("\n  ollama memory: 2.6 -> 4.0 of 6.0 GiB\n"), "\(run.stdout)")
    #expect(
      run.stdout.contains("\n  fast -> small -> cloud: chain unchanged, failover at worst 5m6s "), "\(run.stdout)")
  }

  @Test func nothingChangedSinceTheLastCommit() throws {
    let lab = try labWithTwoCommits()
    let commit = try lab.git("rev-parse", "HEAD")
    let run = try lab.gen("diff", "--base", commit)
    #expect(run.status == 0 && run.stderr == "")
    #expect(run.stdout == "models.yaml since \(commit)\n  nothing that has an effect changed\n")
  }

  @Test func aDirtyTreeIsComparedAsItStands() throws {
    let lab = try labWithTwoCommits()
    try lab.edit("models.yaml", "limit: 6Gi", "limit: 7Gi")
    let before = try lab.states()
    let run = try lab.gen("diff", "--base", "HEAD")
    #expect(run.status == 0)
    #expect(run.stdout.contains("\n  ~ memory limit: 6Gi -> 7Gi\n"), "\(run.stdout)")
    #expect(try lab.states() == before)
    #expect(try lab.git("status", "--porcelain") == "M models.yaml")
  }

  @Test func theFolderCanLieAnywhereBelow() throws {
    let config = "stacks/my lab/models.yaml"
    let lab = try labWithTwoCommits(config)
    for (folder, path) in [("", config), ("stacks", "my lab/models.yaml"), ("stacks/my lab", "models.yaml")] {
      let run = try lab.gen("diff", "--base", "before", "--config", path, in: folder)
      #expect(run.status == 0)
      #expect(run.stdout.contains(told(path, "stacks/my lab/")), "\(folder): \(run.stdout)")
    }
  }

  @Test func anAnnotatedTagIsFollowed() throws {
    let lab = try labWithTwoCommits()
    try lab.git("tag", "-a", "-m", "a tag", "annotated", "before")
    #expect(try lab.gen("diff", "--base", "annotated").stdout.contains(told()))
  }

  @Test func severalStacksHaveASectionEach() throws {
    let lab = try Scratch(["a/models.yaml": labStack, "b/models.yaml": labStack])
    try lab.commit("both")
    try lab.edit("b/models.yaml", "retries: 1", "retries: 2")
    try lab.write(labStack, to: "c/models.yaml")
    let configs = ["a", "b", "c", "absent"].flatMap { ["--config", "\($0)/models.yaml"] }
    let run = try lab.start(["diff", "--base", "HEAD"] + configs).wait()
    let sections = run.stdout.components(separatedBy: "\n\n")
    #expect(run.status == 2)
    #expect(sections.count == 3)
    #expect(sections[0].hasSuffix("\n  nothing that has an effect changed"))
    #expect(sections[1].contains("\n  ~ retries: 1 -> 2\n"))
    #expect(sections[2].contains("\n  all of it is new: the revision has nothing at this path\n"))
    #expect(run.stderr.contains("error: cannot read 'absent/models.yaml'"))
  }

  @Test func aRenamedFileIsNewAtItsPath() throws {
    let lab = try labWithTwoCommits()
    try lab.git("mv", "models.yaml", "stack.yaml")
    let run = try lab.gen("diff", "--base", "HEAD", "--config", "stack.yaml")
    #expect(run.status == 0)
    #expect(run.stdout.contains("all of it is new"), "\(run.stdout)")
  }

  @Test func aBaseThatIsNotValidIsSaidToBe() throws {
    let lab = try Scratch(["models.yaml": "version: 2\n"])
    try lab.commit("broken")
    try lab.write(labStack, to: "models.yaml")
    let run = try lab.gen("diff", "--base", "HEAD")
    #expect(run.status == 0)
    #expect(run.stderr.contains("note: 'HEAD:models.yaml' cannot be read, so that nothing was judged "), "\(run)")
    for format in ["github", "sarif", "json", "markdown"] {
      let told = try lab.gen("diff", "--base", "HEAD", "--format", format)
      #expect(told.status == 0 && told.stdout.contains("nothing was judged of what must not change"), "\(told)")
    }
    #expect(run.stdout.contains("nor judged of what must not change: it has "), "\(run.stdout)")
    #expect(run.stdout.contains("the first HEAD:models.yaml:1:"), "\(run.stdout)")
    #expect(run.stdout.contains("\n  small: phi4-mini\n"))
  }

  /// What must not change is known of a base that could be read, whatever its errors.
  @Test func anAliasMustNotGoFromABaseThatIsNotValid() throws {
    let lab = try Scratch(["models.yaml": labStack.replacing("small, cloud]", with: "smal, cloud]")])
    try lab.commit("misspelt")
    try lab.write(labStack.replacing("small", with: "tiny"), to: "models.yaml")
    let run = try lab.gen("diff", "--base", "HEAD")
    #expect(run.status == 1)
    #expect(run.stdout.contains("the base is not valid"), "\(run.stdout)")
    #expect(run.stderr.contains("the alias 'small' of the base is gone"), "\(run.stderr)")
  }

  /// More than a pipe holds, in output that git writes at once.
  @Test func aLargeFileIsReadToItsEnd() throws {
    let remarks = String(repeating: "# one of many remarks about this stack\n", count: 20_000)
    let lab = try Scratch(["models.yaml": remarks + labStack])
    try lab.commit("large")
    try lab.edit("models.yaml", "retries: 1", "retries: 2")
    #expect(try lab.gen("diff", "--base", "HEAD").stdout.contains("\n  ~ retries: 1 -> 2\n"))
  }

  @Test func errorsOfTheStackItselfAreErrors() throws {
    let lab = try labWithTwoCommits()
    try lab.edit("models.yaml", "small, cloud]", "smal, cloud]")
    let run = try lab.gen("diff", "--base", "before")
    #expect(run.status == 1)
    #expect(run.stdout.contains("\n  it has errors, so that the changes of its manifests are not shown\nin all\n"))
    #expect(run.stdout.contains("\n  ollama memory: 2.6 -> 4.0 of 6.0 GiB\n"), "\(run.stdout)")
    #expect(run.stderr.contains("[known-fallback-target]"))
  }

  @Test func warningsFailAStrictRunAndHideNothing() throws {
    let lab = try labWithTwoCommits()
    try lab.write(labStack + "retired: { small: a mistake }\n", to: "models.yaml")
    #expect(try lab.gen("diff", "--base", "before").status == 0)
    let run = try lab.gen("diff", "--base", "before", "--strict")
    #expect(run.status == 1)
    #expect(run.stdout.contains(told()))
  }

  // MARK: What must not change

  @Test func anAliasMustNotGo() throws {
    let lab = try labWithTwoCommits()
    try lab.edit("models.yaml", "small", "tiny")
    let run = try lab.gen("diff", "--base", "before")
    #expect(run.status == 1)
    #expect(run.stderr.contains("error: the alias 'small' of the base is gone [kept-alias]"), "\(run.stderr)")
    #expect(run.stdout.contains("\n  - small: qwen2.5:3b\n"), "\(run.stdout)")
    // Nobody looks back without a base.
    #expect(try lab.gen("lint").status == 0)

    try lab.write(try lab.text("models.yaml") + "retired: { small: its clients ask for tiny }\n", to: "models.yaml")
    #expect(try lab.gen("diff", "--base", "before").status == 0)
  }

  @Test func theSeverityTableHoldsForWhatMustNotChange() throws {
    let lab = try labWithTwoCommits()
    try lab.edit("models.yaml", "small", "tiny")
    let lowered = "severities: { kept-alias: { level: warning, reason: nobody uses this stack yet } }\n"
    try lab.write(try lab.text("models.yaml") + lowered, to: "models.yaml")
    let run = try lab.gen("diff", "--base", "before")
    #expect(run.status == 0)
    #expect(run.stderr.contains("warning: the alias 'small' of the base is gone [kept-alias]"), "\(run.stderr)")
  }

  @Test func whatMustNotChangeIsAnnotatedWhereItStands() throws {
    let lab = try labWithTwoCommits()
    try lab.edit("models.yaml", "small", "tiny")
    let run = try lab.gen("diff", "--base", "HEAD", "--format", "github")
    #expect(run.status == 1)
    #expect(run.stdout.hasPrefix("::error file=models.yaml,line=17,"), "\(run.stdout)")
    #expect(run.stdout.contains("title=kept-alias::the alias 'small' of the base is gone"))
  }

  // MARK: Formats

  @Test func markdownHasTheFindingsFirst() throws {
    let lab = try labWithTwoCommits()
    try lab.edit("models.yaml", "small", "tiny")
    let run = try lab.gen("diff", "--base", "HEAD", "--format", "markdown")
    #expect(run.status == 1 && run.stderr == "")
    #expect(run.stdout.hasPrefix("- **error** `models.yaml:17:14` `the alias 'small' of the base is gone`"))
    #expect(run.stdout.contains("\n\n### `models.yaml` since `HEAD` ("), "\(run.stdout)")
  }

  private struct Document: Decodable {
    struct Stack: Decodable {
      struct Base: Decodable { var revision, commit, state: String }
      struct Part: Decodable { var title: String }
      var file: String
      var base: Base
      var isChanged: Bool
      var parts: [Part]
    }
    struct Summary: Decodable { var errors: Int }
    var version: Int
    var stacks: [Stack]
    var summary: Summary
  }

  @Test func jsonHasBothInOneDocument() throws {
    let lab = try labWithTwoCommits()
    let run = try lab.gen("diff", "--base", "before", "--format", "json")
    let document = try JSONDecoder().decode(Document.self, from: Data(run.stdout.utf8))
    #expect(run.status == 0 && run.stderr == "")
    #expect(document.version == 1 && document.summary.errors == 0)
    let stack = try #require(document.stacks.first)
    #expect(stack.file == "models.yaml" && stack.isChanged)
    #expect(stack.base.revision == "before" && stack.base.state == "valid")
    #expect(stack.base.commit == (try lab.git("rev-parse", "before")))
    #expect(stack.parts.count == 4)
  }
}

extension Scratch {
  /// Runs git in the repository and gives what it printed, without blanks around it.
  @discardableResult
  func git(_ arguments: String...) throws -> String {
    let identity = ["-c", "user.name=lab", "-c", "user.email=lab@example.org", "-c", "init.defaultBranch=main"]
    return try run("git", identity + arguments, in: root).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Commits everything on the branch `main`.
  func commit(_ message: String, tag: String? = nil) throws {
    try git("checkout", "--quiet", "-B", "main")
    try git("add", "--all")
    try git("commit", "--quiet", "--message", message)
    if let tag { try git("tag", tag) }
  }
}
