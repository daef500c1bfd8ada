import Foundation
import TestSupport
import Testing

/// A repository within the one of models.yaml, be it a submodule or a clone: what was made there is made by its own.
@Suite struct NestedRepositoryTests {
  /// A stack, and one with the same path from the top of a repository below it; both have their manifests.
  private func lab() throws -> Scratch {
    let lab = try Scratch(["models.yaml": labStack, "deep/sub/models.yaml": labStack])
    try run("git", ["init", "--quiet", lab.url("deep/sub").path])
    #expect(try lab.gen(in: "deep/sub").status == 0)
    return lab
  }

  @Test(arguments: [".", "deep"]) func itsManifestsAreNotRemoved(output: String) throws {
    let lab = try lab()
    let before = try lab.states(in: "deep/sub")
    let run = try lab.gen("--output", output)
    #expect(run.status == 0 && !run.stdout.contains("removed"), "\(run)")
    #expect(try lab.states(in: "deep/sub") == before)
    #expect(try lab.gen("check", "--output", output).status == 0)
  }

  /// Where `.git` is a file, as a submodule has it.
  @Test func aSubmoduleIsOne() throws {
    let lab = try lab()
    try FileManager.default.moveItem(at: lab.url("deep/sub/.git"), to: lab.url("modules"))
    try lab.write("gitdir: ../../modules\n", to: "deep/sub/.git")
    let before = try lab.states(in: "deep/sub")
    #expect(try lab.gen("--output", ".").status == 0)
    #expect(try lab.states(in: "deep/sub") == before)
  }

  @Test(arguments: ["deep/sub", "deep/sub/generated"]) func itsManifestsAreNotWrittenOver(output: String) throws {
    let lab = try lab()
    try lab.edit("models.yaml", "retries: 1", "retries: 2")
    let before = try lab.states(in: "deep/sub/generated")
    let run = try lab.gen("--output", output)
    if output == "deep/sub/generated" {
      #expect(run.status == 2)
      #expect(run.stderr.contains("is made from 'deep/sub/models.yaml'"), "\(run.stderr)")
    }
    #expect(try lab.states(in: "deep/sub/generated") == before)
  }

  /// A repository that has no stack of its own may be where the manifests go.
  @Test func oneWithoutAStackIsWrittenLikeAFolder() throws {
    let lab = try lab()
    try lab.remove("deep/sub/models.yaml")
    try lab.remove("deep/sub/generated")
    #expect(try lab.gen("--output", "deep/sub").status == 0)
    try lab.edit("models.yaml", "fallbackConfig: { healthTimeout: 5s }\n", "")
    let run = try lab.gen("--output", "deep/sub")
    #expect(run.stdout.contains("removed deep/sub/vllm/fallback-config.yaml\n"), "\(run)")
  }

  @Test func itsOwnRestartPatchIsAKindOfFile() throws {
    let lab = try Scratch(["models.yaml": labStack])
    _ = try lab.gen()
    for manifest in labManifests {
      let run = try lab.gen("lint", "generated/" + manifest)
      #expect(run == Scratch.Run(status: 0, stdout: "", stderr: ""), "\(manifest)")
    }
    #expect(try lab.gen(["lint"] + labManifests.map { "generated/" + $0 }).status == 0)
    // Another patch of a Deployment is still one of which gen knows nothing.
    try lab.edit("generated/litellm/restart-patch.yaml", "gen/litellm-config-hash", "somebody/else")
    let other = try lab.gen("lint", "generated/litellm/restart-patch.yaml")
    #expect(other.stderr.contains("this is a Deployment (apps/v1), not a kind of file that gen checks"))
  }
}
