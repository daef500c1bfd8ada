import Foundation
import TestSupport
import Testing

/// `gen init`.
@Suite struct InitCommandTests {
  static let files = [".github/workflows/gen.yml", ".pre-commit-config.yaml", "models.yaml"]

  @Test(arguments: [true, false])
  func `in an empty folder what it writes needs no edit`(isRepository: Bool) throws {
    let lab = try Scratch(isRepository: isRepository)
    let run = try lab.gen("init")
    #expect(run.status == 0 && run.stderr == "")
    #expect(
      run.stdout == """
        created models.yaml
        created .pre-commit-config.yaml
        created .github/workflows/gen.yml
        next: describe your stack in models.yaml and run 'gen'
        next: set GEN_URL and GEN_SHA256 for .github/workflows/gen.yml, whose first lines say how
        next: run 'pre-commit install'

        """)
    #expect(try lab.files(in: "") == Self.files)
    #expect(try lab.gen("generate", "--strict").status == 0)
    #expect(try lab.gen("check", "--strict").status == 0)
    #expect(try lab.files(in: "generated").count == 3)
  }

  @Test func `its stack has no finding, accepted ones and notes included`() throws {
    let lab = try Scratch()
    #expect(try lab.gen("init").status == 0)
    #expect(try lab.gen("lint", "--strict") == Scratch.Run(status: 0, stdout: "", stderr: ""))
  }

  @Test func `a second run changes nothing`() throws {
    let lab = try Scratch()
    #expect(try lab.gen("init").status == 0)
    let before = try lab.states()
    let run = try lab.gen("init")
    #expect(run.status == 0 && run.stderr == "")
    #expect(
      run.stdout == """
        left models.yaml as it is
        left .pre-commit-config.yaml as it is
        left .github/workflows/gen.yml as it is

        """)
    #expect(try lab.states() == before)
  }

  @Test(arguments: files) func `what is there is left, and the rest is written`(path: String) throws {
    let lab = try Scratch([path: "mine\n"])
    let run = try lab.gen("init")
    #expect(run.status == 0 && run.stdout.contains("left \(path) as it is\n"))
    #expect(try lab.text(path) == "mine\n")
    #expect(try lab.files(in: "") == Self.files)
  }

  @Test func `what is there already is told what to take over`() throws {
    let lab = try Scratch([".pre-commit-config.yaml": "repos:\n"])
    let run = try lab.gen("init")
    #expect(run.status == 0)
    let steps = try #require(run.stdout.range(of: "have these lines below 'repos:' in .pre-commit-config.yaml\n"))
    let hook = run.stdout[steps.upperBound...]
    #expect(hook.hasPrefix("  - repo: local\n") && hook.contains("entry: gen generate --exit-code\n"))
  }

  @Test func `a link that leads nowhere is there too`() throws {
    let lab = try Scratch()
    try lab.link("models.yaml", to: "nowhere.yaml")
    let run = try lab.gen("init")
    #expect(run.status == 0 && run.stdout.contains("left models.yaml as it is\n"))
    #expect(!lab.exists("nowhere.yaml"))
  }

  @Test func `below the root of a repository it writes at the root`() throws {
    let lab = try Scratch(["applications/README.md": ""])
    let run = try lab.gen("init", in: "applications")
    #expect(run.status == 0 && run.stderr == "")
    #expect(run.stdout.contains("created \(lab.url("models.yaml").path)\n"))
    #expect(run.stdout.contains("and run 'gen' in \(lab.url("").path)\n"))
    #expect(try lab.files(in: "") == (Self.files + ["applications/README.md"]).sorted())
  }

  @Test func `nothing is written behind a linked folder`() throws {
    let lab = try Scratch(["elsewhere/README.md": ""])
    try lab.link(".github", to: "elsewhere")
    let before = try lab.states()
    let run = try lab.gen("init")
    #expect(run.status == 2 && run.stdout == "")
    let link = lab.url(".github").path
    #expect(run.stderr == "error: cannot write '.github/workflows/gen.yml': '\(link)' is a symbolic link\n")
    #expect(try lab.states() == before)
  }

  @Test func `a file in the way of a folder stops it before anything is written`() throws {
    let lab = try Scratch([".github": "a file\n"])
    let before = try lab.states()
    let run = try lab.gen("init")
    #expect(run.status == 2 && run.stdout == "")
    #expect(run.stderr.hasPrefix("error: cannot ") && run.stderr.hasSuffix("Not a directory\n"))
    #expect(try lab.states() == before)
  }

  @Test func `it takes no arguments`() throws {
    let lab = try Scratch()
    #expect(try lab.gen("init", "here").status == 64)
    #expect(try lab.files(in: "").isEmpty)
  }
}
