import Foundation
import TestSupport
import Testing

/// Input that is wrong or cannot be read: nothing changes, and the message says what to do.
@Suite struct InputTests {
  static let wrongStacks: [(name: String, old: String, new: String, place: String, rule: String)] = [
    ("not YAML", "limit: 6Gi }", "limit: 6Gi", "models.yaml:11:12:", "valid-yaml"),
    ("a misspelt key", "keepAlive:", "keepAlife:", "models.yaml:12:5:", "known-key"),
    ("no quantity", "6Gi", "sixGi", "models.yaml:10:36:", "valid-value"),
    ("an unknown backend", "backend: vllm", "backend: vlm", "models.yaml:16:29:", "known-backend"),
    ("a key twice", "port: 11434", "port: 11434\n    port: 11434", "models.yaml:10:5:", "unique-key"),
  ]

  @Test(arguments: wrongStacks.indices) func wrongInputLeavesEveryManifestAsItIs(number: Int) throws {
    let (name, old, new, place, rule) = Self.wrongStacks[number]
    let lab = try Scratch(["models.yaml": labStack])
    _ = try lab.gen()
    try lab.edit("models.yaml", old, new)
    let before = try lab.states()
    for command in [[], ["check"], ["diff"], ["lint"]] {
      let run = try lab.start(command).wait()
      #expect(run.status == 1, "\(name)")
      #expect(run.stdout == "")
      #expect(run.stderr.hasPrefix(place), "\(name): \(run.stderr)")
      #expect(run.stderr.contains("error: ") && run.stderr.contains("[\(rule)]"), "\(name): \(run.stderr)")
      #expect(run.stderr.contains(" | ") && run.stderr.contains("^"), "a snippet: \(run.stderr)")
      #expect(run.stderr.contains("\nhelp: "), "a hint: \(run.stderr)")
    }
    #expect(try lab.states() == before)
  }

  @Test func allMistakesAreSaidInOneRun() throws {
    let wrong = labStack.replacing("keepAlive:", with: "keepAlife:").replacing("6Gi", with: "sixGi")
    let run = try Scratch(["models.yaml": wrong]).gen()
    #expect(run.stderr.contains("[known-key]") && run.stderr.contains("[valid-value]"))
    #expect(run.stderr.hasSuffix("\n2 errors\n"))
  }

  @Test func anEmptyFileIsAnError() throws {
    let run = try Scratch(["models.yaml": ""]).gen()
    #expect(run.status == 1)
    #expect(run.stderr.hasPrefix("models.yaml:1:1: error: the file is empty [required-key]\n"))
  }

  @Test(arguments: [
    ("absent.yaml", "cannot read 'absent.yaml': No such file or directory"),
    ("folder", "cannot read 'folder': Is a directory"),
    ("dangling.yaml", "cannot read 'dangling.yaml': No such file or directory"),
    ("loop.yaml", "cannot read 'loop.yaml': Too many levels of symbolic links"),
    ("models.yaml/models.yaml", "cannot read 'models.yaml/models.yaml': Not a directory"),
    ("", "cannot read '': No such file or directory"),
  ])
  func aConfigThatCannotBeReadIsStatus2(path: String, message: String) throws {
    let lab = try Scratch(["models.yaml": labStack])
    try lab.makeFolder("folder")
    try lab.link("dangling.yaml", to: "nowhere.yaml")
    try lab.link("loop.yaml", to: "loop.yaml")
    for command in ["generate", "check", "diff", "lint"] {
      let run = try lab.gen(command, "--config", path)
      #expect(run.status == 2)
      #expect(run.stdout == "")
      #expect(run.stderr == "error: \(message)\n")
    }
    #expect(!lab.exists("generated"))
  }

  /// The superuser reads everything.
  @Test(.enabled(if: getuid() != 0)) func aConfigWithoutPermissionIsStatus2() throws {
    let lab = try Scratch(["models.yaml": labStack])
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: lab.url("models.yaml").path)
    #expect(try lab.gen().stderr == "error: cannot read 'models.yaml': Permission denied\n")
  }

  @Test func aConfigWithoutEndIsRefused() throws {
    let run = try Scratch().gen("lint", "--config", "/dev/zero")
    #expect(run.status == 1)
    #expect(run.stderr.hasPrefix("/dev/zero:1:1: error: the file is larger than the limit on input size, 32 MiB"))
  }

  @Test func aConfigMayComeFromAPipeOrALink() throws {
    let lab = try Scratch(["real/stack.yaml": labStack])
    #expect(try lab.shell("cat real/stack.yaml | \"$GEN\" lint --config /dev/stdin").status == 0)
    try lab.link("models.yaml", to: "real/stack.yaml")
    #expect(try lab.gen().status == 0)
    #expect(try lab.files(in: "generated") == labManifests, "beside the link")
  }

  /// A program that reads the log alone learns of what could not be read, beside the findings in the rest.
  @Test(arguments: [
    ("json", #""message": "cannot read 'absent.yaml': No such file or directory",\#n      "file": "absent.yaml""#),
    ("sarif", #""executionSuccessful": false"#),
    ("github", "::error file=absent.yaml::cannot read 'absent.yaml': No such file or directory\n"),
    ("markdown", "- **error** `cannot read 'absent.yaml': No such file or directory`\n"),
  ])
  func `the log of a program tells what cannot be read`(format: String, expected: String) throws {
    let lab = try Scratch(["models.yaml": smallestGoodStack + "zzz: 1\n"])
    let run = try lab.gen("lint", "--format", format, "absent.yaml", "models.yaml")
    #expect(run.status == 2)
    #expect(run.stdout.contains(expected), "\(run.stdout.prefix(600))")
    #expect(run.stdout.contains("unknown key 'zzz'"))
    #expect(run.stderr == "error: cannot read 'absent.yaml': No such file or directory\n")
    let clean = try lab.gen("lint", "--format", format, "models.yaml")
    #expect(!clean.stdout.contains("absent.yaml") && !clean.stdout.contains("executionSuccessful"))
  }
}
