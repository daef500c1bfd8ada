import Foundation
import TestSupport
import Testing

/// `gen check`, `gen diff` and `gen lint`: they say what is, and write nothing.
@Suite struct CompareTests {
  /// A lab whose manifests are made.
  private func madeLab() throws -> Scratch {
    let lab = try Scratch(["models.yaml": labStack])
    #expect(try lab.gen().status == 0)
    return lab
  }

  // MARK: check

  @Test func whatGenMadeIsUpToDate() throws {
    let run = try madeLab().gen("check")
    #expect(run.status == 0)
    #expect(run.stdout == "models.yaml: 4 manifests are up to date\n")
    #expect(run.stderr == "")
  }

  @Test func oneManifestIsCountedAsOne() throws {
    let outputs = "outputs: { litellmForm: bare }\n"
    let lab = try Scratch(["models.yaml": smallestGoodStack + outputs])
    _ = try lab.gen()
    #expect(try lab.gen("check").stdout == "models.yaml: 1 manifest is up to date\n")
  }

  @Test func anAbsentManifestIsReportedAtTheStack() throws {
    let lab = try Scratch(["models.yaml": labStack])
    let run = try lab.gen("check")
    #expect(run.status == 1)
    #expect(
      run.stderr.hasPrefix(
        """
        models.yaml:1:1: error: 'generated/ollama/values.yaml' does not exist yet [manifest-up-to-date]
        1 | version: 1
          | ^
        help: run gen

        """), "\(run.stderr)")
    #expect(run.stderr.hasSuffix("\n4 errors\n"))
    #expect(!lab.exists("generated"))
  }

  @Test func anEditedManifestIsReportedWhereItDiffers() throws {
    let lab = try madeLab()
    try lab.edit("generated/ollama/values.yaml", "memory: 6Gi", "memory: 8Gi")
    let before = try lab.states()
    let run = try lab.gen("check")
    #expect(run.status == 1)
    let manifest = try lab.text("generated/ollama/values.yaml")
    let lines = manifest.split(separator: "\n", omittingEmptySubsequences: false)
    let number = try #require(lines.firstIndex { $0.contains("memory: 8Gi") }) + 1
    let gutter = String(repeating: " ", count: String(number).count)
    #expect(
      run.stderr == """
        generated/ollama/values.yaml:\(number):1: error: the manifest differs from what models.yaml says \
        [manifest-up-to-date]
        \(number) |     memory: 8Gi
        \(gutter) | ^~~~~~~~~~~~~~~
        models.yaml:10:36: note: the line comes from here
        10 |     memory: { request: 4Gi, limit: 6Gi }
           |                                    ^~~
        help: run gen

        1 error

        """)
    #expect(try lab.states() == before)
  }

  @Test func aStaleManifestIsReported() throws {
    let lab = try madeLab()
    try lab.write(labStack + "outputs: { fallback: false }\n", to: "models.yaml")
    let run = try lab.gen("check")
    #expect(run.status == 1)
    #expect(run.stderr.hasPrefix("generated/vllm/fallback-config.yaml:1:1: error: "), "\(run.stderr)")
    #expect(run.stderr.contains("help: run gen, which removes it"))
    #expect(lab.exists("generated/vllm/fallback-config.yaml"))
  }

  @Test func aManifestThatWasCutShortIsReportedAtItsEnd() throws {
    let lab = try madeLab()
    let text = try lab.text("generated/litellm/restart-patch.yaml")
    try lab.write(String(text.dropLast()), to: "generated/litellm/restart-patch.yaml")
    let run = try lab.gen("check")
    let last = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    #expect(run.status == 1)
    #expect(run.stderr.hasPrefix("generated/litellm/restart-patch.yaml:\(last):1: error: "), "\(run.stderr)")
  }

  // MARK: diff

  @Test func aDiffOfWhatIsUpToDateIsEmpty() throws {
    let run = try madeLab().gen("diff")
    #expect(run.status == 0)
    #expect(run.stdout == "" && run.stderr == "")
  }

  @Test(arguments: [
    "6Gi", "gpt-4o-mini", "[fast, small, cloud]", "fallbackConfig: { healthTimeout: 5s }", "partOf",
  ])
  func gitAppliesTheDiff(change: String) throws {
    let lab = try madeLab()
    switch change {
    case "6Gi": try lab.edit("models.yaml", "6Gi", "7Gi")
    case "gpt-4o-mini": try lab.edit("models.yaml", "gpt-4o-mini", "gpt-4o")
    case "[fast, small, cloud]": try lab.edit("models.yaml", change, "[fast, cloud]")
    case "partOf": try lab.edit("models.yaml", "namespace: ml", "namespace: ml, partOf: \"lab\"")
    default: try lab.edit("models.yaml", change, "")
    }
    let diff = try lab.gen("diff")
    #expect(diff.status == 1)
    try lab.write(diff.stdout, to: "change.diff")
    try run("git", ["apply", "change.diff"], in: lab.root)
    #expect(try lab.gen("check").status == 0)
  }

  @Test func gitAppliesTheDiffOfAFirstRunFromBelow() throws {
    let lab = try Scratch(["stacks/my lab/models.yaml": labStack])
    let diff = try lab.gen("diff", in: "stacks/my lab")
    #expect(diff.status == 1)
    try lab.write(diff.stdout, to: "change.diff")
    try run("git", ["apply", "change.diff"], in: lab.root)
    #expect(try lab.gen("check", in: "stacks/my lab").status == 0)
  }

  @Test func aReaderThatStopsEarlyEndsTheDiff() throws {
    let lab = try Scratch(["models.yaml": labStack])
    let run = try lab.shell("\"$GEN\" diff | head -1")
    #expect(run.stdout == "--- /dev/null\n")
    #expect(run.stderr == "")
  }

  @Test func closedStreamsDoNotReachTheManifests() throws {
    let lab = try Scratch(["models.yaml": labStack])
    // What was done could not be said: a failure. It is done all the same.
    #expect(try lab.shell("\"$GEN\" >&- 2>&-").status == 2)
    #expect(try lab.gen("check").status == 0)
  }

  // MARK: lint

  @Test func lintLooksAtNoManifest() throws {
    let lab = try Scratch(["models.yaml": labStack, "generated/litellm/configmap.yaml": "mine"])
    let run = try lab.gen("lint")
    #expect(run.status == 0)
    #expect(run.stdout == "" && run.stderr == "")
    #expect(try lab.files(in: "generated") == ["litellm/configmap.yaml"])
  }

  // MARK: Several stacks

  @Test func oneBadStackDoesNotHideTheOthers() throws {
    let lab = try Scratch([
      "a/models.yaml": labStack.replacing("6Gi", with: "sixGi"),
      "c/models.yaml": labStack.replacing("keepAlive", with: "keepAlife"),
      "d/models.yaml": labStack,
    ])
    let configs = ["a/models.yaml", "b/absent.yaml", "c/models.yaml", "d/models.yaml"].flatMap { ["--config", $0] }
    let run = try lab.start(["generate"] + configs).wait()
    #expect(run.status == 2)
    #expect(run.stderr.contains("a/models.yaml:10:36: error: "))
    #expect(run.stderr.contains("error: cannot read 'b/absent.yaml'"))
    #expect(run.stderr.contains("c/models.yaml:12:5: error: "))
    #expect(try lab.files(in: "d/generated") == labManifests)
    #expect(!lab.exists("a/generated") && !lab.exists("c/generated"))
  }

  @Test func theHighestStatusWins() throws {
    let lab = try Scratch(["good.yaml": labStack, "bad.yaml": "version: 2\n"])
    #expect(try lab.gen("lint", "--config", "good.yaml").status == 0)
    #expect(try lab.gen("lint", "--config", "bad.yaml", "--config", "good.yaml").status == 1)
    #expect(try lab.gen("lint", "--config", "absent.yaml", "--config", "bad.yaml").status == 2)
  }
}
