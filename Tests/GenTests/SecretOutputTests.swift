import TestSupport
import Testing

/// What leaves the real program has no key, whatever the command and the format. Which keys, and where in a file, tests of
/// the library ask.
@Suite struct SecretOutputTests {
  static let key = "sk-" + "proj-q7Lx2ZtN9vKc4RbM8wYh5GdT3sJf6PkW"
  /// One without a form of its own: under a key's name alone it is one.
  static let password = "q7Lx2ZtN9vKc4RbM"
  static let formats = ["text", "json", "sarif", "github", "markdown"]

  @Test(arguments: formats, ["cut-short.yaml", "twice.yaml", "models-refused.yaml", "proxy.yaml", "fallback.yaml"])
  func `no format of lint shows one`(format: String, file: String) throws {
    let text = try Fixtures.text("secrets/\(file)")
      .replacing("NAMED", with: Self.password).replacing("ANY", with: Self.key)
    let lab = try Scratch([file: text])
    for arguments in [["lint", file], ["lint", "--fix", "--diff", file], ["check", "--config", file]] {
      expectSilence(try lab.gen(arguments + ["--format", format]))
    }
  }

  @Test(arguments: formats) func `no diff of what is on disk shows one`(format: String) throws {
    let lab = try Scratch(["models.yaml": smallestGoodStack])
    #expect(try lab.gen("generate").status == 0)
    let path = try #require(try lab.files(in: "generated").first { $0.contains("litellm") })
    let manifest = try lab.text("generated/\(path)")
    let edited = manifest.replacing("model_list:", with: "master_key: \(Self.password)\n    model_list:")
    #expect(edited != manifest)
    try lab.write(edited + "# \(Self.key)\n", to: "generated/\(path)")
    let diff = try lab.gen("diff", "--format", format)
    #expect(diff.status == 1)
    expectSilence(diff)
    if format == "text" {
      #expect(diff.stdout.contains("-    master_key: ********\n"))
      #expect(diff.stderr.contains("this is no patch"))
    }
    expectSilence(try lab.gen("check", "--format", format))
  }

  @Test func `words of the command line are not repeated`() throws {
    let lab = try Scratch()
    for arguments in [[Self.key], ["lint", Self.key + ".yaml"], ["explain", Self.key], ["lint", "--" + Self.key]] {
      let run = try lab.gen(arguments)
      #expect(run.status != 0)
      expectSilence(run)
    }
  }

  @Test func `what other programs print is copied without`() throws {
    let diff = """
      diff -u -N /tmp/LIVE/v1.ConfigMap.ml.litellm-config /tmp/MERGED/v1.ConfigMap.ml.litellm-config
      -    master_key: \(Self.password)
      +    master_key: os.environ/LITELLM_MASTER_KEY
           note: \(Self.key)
      """
    let lab = try Scratch(["live.diff": diff])
    let run = try lab.shell("\"$GEN\" redact <live.diff")
    expectSilence(run)
    #expect(run.stdout.contains("-    master_key: ********\n+    master_key: os.environ/LITELLM_MASTER_KEY\n"))
    #expect(run.status == 0 && run.stderr.isEmpty)
  }

  @Test func `a program that is silent for long is waited for in silence`() throws {
    let run = try Scratch().shell("(echo one; sleep 2; echo two) | \"$GEN\" redact")
    #expect(run == Scratch.Run(status: 0, stdout: "one\ntwo\n", stderr: ""))
  }

  private func expectSilence(_ run: Scratch.Run) {
    for output in [run.stdout, run.stderr] {
      #expect(!output.contains(Self.key))
      #expect(!output.contains(Self.password))
    }
  }
}
