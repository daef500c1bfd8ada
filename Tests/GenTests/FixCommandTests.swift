import Foundation
import TestSupport
import Testing

/// `gen lint --fix`.
@Suite struct FixCommandTests {
  static let before = smallestGoodStack.replacing("gpt-4o-mini }", with: "gpt-4o-mini, timeuot: 30 } # é\n\n# end")
  static let after = before.replacing("timeuot: 30 ", with: "timeout: 30s ")

  @Test func `models.yaml is fixed in place, and clean`() throws {
    let lab = try Scratch(["models.yaml": Self.before])
    let run = try lab.gen("lint", "--fix")
    #expect(run == Scratch.Run(status: 0, stdout: "models.yaml: 2 fixed\n", stderr: ""))
    #expect(try lab.text("models.yaml") == Self.after)
    #expect(try lab.gen("lint", "--fix") == Scratch.Run(status: 0, stdout: "", stderr: ""), "nothing is left to fix")
  }

  @Test func `what cannot be fixed is reported where it stands afterwards`() throws {
    let lab = try Scratch(["models.yaml": Self.before + "zzz: 1\n"])
    let run = try lab.gen("lint", "--fix")
    #expect(run.status == 1)
    #expect(run.stdout == "models.yaml: 2 fixed\n")
    #expect(run.stderr.contains("unknown key 'zzz'") && run.stderr.hasSuffix("\n1 error\n"))
    #expect(try lab.text("models.yaml") == Self.after + "zzz: 1\n")
  }

  @Test func `a file that needs no fix is not written`() throws {
    let lab = try Scratch(["models.yaml": Self.after])
    let old = try FileManager.default.attributesOfItem(atPath: lab.url("models.yaml").path)
    #expect(try lab.gen("lint", "--fix") == Scratch.Run(status: 0, stdout: "", stderr: ""))
    let new = try FileManager.default.attributesOfItem(atPath: lab.url("models.yaml").path)
    #expect(old[.systemFileNumber] as? NSNumber == new[.systemFileNumber] as? NSNumber)
    #expect(old[.modificationDate] as? Date == new[.modificationDate] as? Date)
  }

  @Test func `a file that is not YAML stays`() throws {
    let lab = try Scratch(["models.yaml": Self.before + "a: ]\n"])
    #expect(try lab.gen("lint", "--fix").status == 1)
    #expect(try lab.text("models.yaml") == Self.before + "a: ]\n")
  }

  @Test func `permissions stay`() throws {
    let lab = try Scratch(["models.yaml": Self.before])
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: lab.url("models.yaml").path)
    #expect(try lab.gen("lint", "--fix").status == 0)
    let new = try FileManager.default.attributesOfItem(atPath: lab.url("models.yaml").path)
    #expect((new[.posixPermissions] as? NSNumber)?.intValue == 0o640)
  }

  @Test func `each of several stacks is fixed, whatever the others are`() throws {
    let lab = try Scratch(["a.yaml": Self.before, "b.yaml": "a: ]\n", "sub/c.yaml": Self.before])
    let run = try lab.gen(
      "lint", "--fix", "--config", "a.yaml", "--config", "absent.yaml", "--config", "b.yaml", "--config", "sub/c.yaml")
    #expect(run.status == 2)
    #expect(run.stdout == "a.yaml: 2 fixed\nsub/c.yaml: 2 fixed\n")
    #expect(try lab.text("a.yaml") == Self.after)
    #expect(try lab.text("b.yaml") == "a: ]\n")
    #expect(try lab.text("sub/c.yaml") == Self.after)
  }

  @Test(arguments: ["json", "sarif", "github"])
  func `the formats for programs tell what is left, and nothing else`(format: String) throws {
    let lab = try Scratch(["models.yaml": Self.before])
    let run = try lab.gen("lint", "--fix", "--format", format)
    #expect(run.status == 0 && run.stderr == "")
    #expect(!run.stdout.contains("2 fixed") && !run.stdout.contains("timeuot"))
    #expect(try lab.text("models.yaml") == Self.after)
  }

  // MARK: --diff

  @Test func `--diff shows the fixes as a patch and writes nothing`() throws {
    let lab = try Scratch(["models.yaml": Self.before])
    let run = try lab.gen("lint", "--fix", "--diff")
    #expect(run.status == 1, "the findings are still there")
    #expect(run.stderr.contains("unknown key 'timeuot'"))
    #expect(
      run.stdout == """
        --- a/models.yaml
        +++ b/models.yaml
        @@ -3,7 +3,7 @@
         backends:
           openai: { engine: openai, apiKey: OPENAI_API_KEY }
         models:
        -  - { alias: chat, backend: openai, model: gpt-4o-mini, timeuot: 30 } # é
        +  - { alias: chat, backend: openai, model: gpt-4o-mini, timeout: 30s } # é
        \u{20}
         # end
         litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY }

        """)
    #expect(try lab.text("models.yaml") == Self.before)
  }

  /// In a folder, with other line endings, with a byte-order mark, and without a line feed at the end.
  @Test(arguments: [
    ("models.yaml", before), ("my stack/é.yaml", before), ("models.yaml", before.replacing("\n", with: "\r\n")),
    ("models.yaml", "\u{FEFF}" + before), ("models.yaml", String(before.dropLast())),
  ])
  func `git applies the patch`(path: String, text: String) throws {
    let lab = try Scratch([path: text])
    let run = try lab.gen("lint", "--fix", "--diff", "--config", path)
    try lab.write(run.stdout, to: "fixes.patch")
    try TestSupport.run("git", ["apply", "fixes.patch"], in: lab.root)
    #expect(try lab.text(path) == text.replacing("timeuot: 30 ", with: "timeout: 30s "))
    let again = try lab.gen("lint", "--fix", "--diff", "--config", path)
    #expect(again == Scratch.Run(status: 0, stdout: "", stderr: ""), "there is nothing left to show")
  }

  @Test func `lines are coloured, with CRLF too`() throws {
    for text in [Self.before, Self.before.replacing("\n", with: "\r\n")] {
      let lab = try Scratch(["models.yaml": text])
      let plain = try lab.gen("lint", "--fix", "--diff").stdout
      let coloured = try lab.gen("lint", "--fix", "--diff", "--color", "always").stdout
      #expect(coloured.contains("\u{1B}[31m-  - { alias") && coloured.contains("\u{1B}[32m+  - { alias"))
      #expect(coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
    }
  }

  @Test func `nothing to fix, nothing to show`() throws {
    let lab = try Scratch(["models.yaml": Self.after])
    #expect(try lab.gen("lint", "--fix", "--diff") == Scratch.Run(status: 0, stdout: "", stderr: ""))
  }

  @Test(arguments: ["json", "sarif"]) func `JSON is not mixed with a patch`(format: String) throws {
    let lab = try Scratch(["models.yaml": Self.before])
    let run = try lab.gen("lint", "--fix", "--diff", "--format", format)
    #expect(run.status == 1)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) }
    #expect(run.stdout.contains(#""timeout""#), "each finding tells its fix")
    #expect(try lab.text("models.yaml") == Self.before)
  }

  /// A patch shows the lines around a fix; with one of them masked it is for a person alone, and says so.
  @Test func `what may be a secret is masked beside a fix`() throws {
    let secret = "sk-proj-4f9c0d1e2b3a"
    let text = Self.before.replacing("OPENAI_API_KEY", with: secret)
    let lab = try Scratch(["models.yaml": text])
    let run = try lab.gen("lint", "--fix", "--diff")
    #expect(run.status == 1)
    #expect(run.stdout.contains("apiKey: ********") && run.stdout.contains("\n+  - { alias"))
    #expect(
      run.stderr.hasPrefix(
        "note: what may be a secret in 'models.yaml' is masked, so this is no patch: '--fix' writes it\n"))
    #expect(!run.stdout.contains(secret) && !run.stderr.contains(secret))
    #expect(try lab.text("models.yaml") == text)
    #expect(try lab.gen("lint", "--fix").status == 1)
    #expect(try lab.text("models.yaml") == Self.after.replacing("OPENAI_API_KEY", with: secret))
  }

  /// A secret that no shown line holds is no reason for a remark: what is printed is a patch.
  @Test func `a secret far from a fix leaves the patch whole`() throws {
    let far = String(repeating: "# \n", count: 10)
    let secret = "# apiKey: sk-proj-4f9c0d1e2b3a\n"
    let lab = try Scratch(["models.yaml": Self.before + far + secret])
    let run = try lab.gen("lint", "--fix", "--diff")
    #expect(run.stdout.contains("\n+  - { alias") && !run.stdout.contains("sk-proj") && !run.stderr.contains("masked"))
  }

  @Test func `standard input is only shown`() throws {
    let config = "model_list:\n  - model_name: a\n    litellm_params: { model: openai/b, timeout: 30s }\n"
    let lab = try Scratch(["models.yaml": Self.before, "config.yaml": config])
    let run = try lab.shell("$GEN lint --fix --diff - < config.yaml")
    #expect(run.stdout.hasPrefix("--- a/standard-input\n+++ b/standard-input\n"))
    #expect(run.stdout.contains("\n+    litellm_params: { model: openai/b, timeout: 30 }"))
    #expect(run.status == 1)
    let stack = try lab.shell("$GEN lint --fix --diff - < models.yaml")
    #expect(stack.stdout.contains("\n+  - { alias"))
    let refused = try lab.gen("lint", "--fix", "-")
    #expect(refused.status == 64)
    #expect(refused.stderr.hasPrefix("Error: '--fix' writes files: name one in place of '-', or add '--diff'\n"))
  }

  @Test func `--diff alone is wrong usage`() throws {
    let run = try Scratch(["models.yaml": Self.before]).gen("lint", "--diff")
    #expect(run.status == 64)
    #expect(run.stderr.hasPrefix("Error: '--diff' goes with '--fix'\n"))
  }

  // MARK: Links and disks

  @Test func `a link stays, and the file behind it changes`() throws {
    let lab = try Scratch(["stacks/lab.yaml": Self.before])
    try lab.link("models.yaml", to: "stacks/lab.yaml")
    let diff = try lab.gen("lint", "--fix", "--diff")
    #expect(diff.stdout.hasPrefix("--- a/stacks/lab.yaml\n+++ b/stacks/lab.yaml\n"))
    #expect(try lab.gen("lint", "--fix") == Scratch.Run(status: 0, stdout: "models.yaml: 2 fixed\n", stderr: ""))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: lab.url("models.yaml").path) == "stacks/lab.yaml")
    #expect(try lab.text("stacks/lab.yaml") == Self.after)
  }

  /// A folder at the place of the temporary file stands for a disk that cannot be written; it stops root, too.
  @Test func `a file that cannot be written stays as it was`() throws {
    let lab = try Scratch(["models.yaml": Self.before])
    try lab.write("", to: ".models.yaml.gen-tmp/keep")
    let run = try lab.gen("lint", "--fix")
    #expect(run.status == 2)
    #expect(run.stdout == "")
    #expect(run.stderr.hasPrefix("error: cannot write '"))
    #expect(run.stderr.contains("unknown key 'timeuot'"), "it is reported as it stands")
    #expect(try lab.text("models.yaml") == Self.before)
  }

  @Test(.enabled(if: getuid() != 0, "root may write anywhere"))
  func `a folder that may not be written stays as it was`() throws {
    let lab = try Scratch(["sub/models.yaml": Self.before])
    let folder = lab.url("sub").path
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
    #expect(try lab.gen("lint", "--fix", "--config", "sub/models.yaml").status == 2)
    #expect(try lab.text("sub/models.yaml") == Self.before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["models.yaml"])
  }
}
