import Foundation
import TestSupport
import Testing

/// How findings are printed.
@Suite struct ReportTests {
  static let unusedAcceptance = labStack + "# gen: accept known-backend: it is not so\n"

  private struct Document: Decodable {
    struct Place: Decodable, Equatable {
      var message: String
      var file: String?
      var line: Int?
      var column: Int?
    }
    struct Finding: Decodable {
      var severity, message: String
      /// Of a finding; a run that could not do its work has a message alone, and perhaps a file.
      var rule, file: String?
      var line, column, endLine, endColumn: Int?
      var hint: String?
      var notes: [Place]?
    }
    struct Summary: Decodable, Equatable { var errors, warnings, notes: Int }

    var version: Int
    var diagnostics: [Finding]
    var summary: Summary

    init(_ text: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(text.utf8)) }
  }

  // MARK: JSON

  @Test(arguments: ["generate", "check", "diff", "lint"]) func withNothingToSayTheJSONIsEmpty(command: String) throws {
    let lab = try Scratch(["models.yaml": labStack])
    _ = try lab.gen()
    let run = try lab.gen(command, "--format", "json")
    let document = try Document(run.stdout)
    #expect(run.status == 0 && run.stderr == "")
    #expect(document.version == 1)
    #expect(document.diagnostics.isEmpty)
    #expect(document.summary == Document.Summary(errors: 0, warnings: 0, notes: 0))
  }

  @Test func aFindingHasAllItsFields() throws {
    let lab = try Scratch(["sub/models.yaml": labStack.replacing("backend: vllm", with: "backend: vlm")])
    let run = try lab.gen("lint", "--format", "json", "--config", "./sub/models.yaml")
    #expect(run.status == 1 && run.stderr == "")
    let document = try Document(run.stdout)
    let finding = try #require(document.diagnostics.first)
    #expect(finding.rule == "known-backend")
    #expect(finding.severity == "error")
    #expect(finding.message == "there is no backend 'vlm'")
    #expect(finding.file == "./sub/models.yaml", "as it was given")
    #expect(finding.line == 16 && finding.column == 29)
    #expect(finding.endLine == 16 && finding.endColumn == 32)
    #expect(finding.hint == "write 'vllm'")
    #expect(finding.notes == nil)
    #expect(document.summary.errors == document.diagnostics.count)
  }

  @Test func driftIsAFindingWithANote() throws {
    let lab = try Scratch(["models.yaml": labStack])
    _ = try lab.gen()
    try lab.edit("generated/ollama/values.yaml", "memory: 6Gi", "memory: 8Gi")
    let run = try lab.gen("check", "--format", "json")
    #expect(run.status == 1 && run.stderr == "")
    let finding = try #require(try Document(run.stdout).diagnostics.first)
    #expect(finding.rule == "manifest-up-to-date")
    #expect(finding.file == "generated/ollama/values.yaml")
    #expect(
      finding.notes == [
        Document.Place(message: "the line comes from here", file: "models.yaml", line: 10, column: 36)
      ])
  }

  @Test func checkTellsHowEachManifestIsDeployed() throws {
    let stack = labStack.replacing("maxLoadedModels: 1", with: "maxLoadedModels: 1\n    coldStart: 217500ms")
      .replacing(
        "{ healthTimeout: 5s }", with: "{ configMap: tiers, copyTo: { node: gpu-worker, path: /etc/lab/tiers.yaml } }")
    let lab = try Scratch(["apps/models.yaml": stack])
    _ = try lab.gen("--config", "apps/models.yaml")
    let run = try lab.gen("check", "--format", "json", "--config", "apps/models.yaml")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? [String: Any])
    let manifests = try #require(document["manifests"] as? [NSDictionary])
    func manifest(_ path: String, _ members: [String: Any]) -> NSDictionary {
      let common = ["path": "apps/generated/\(path)", "stack": "lab", "namespace": "ml"]
      return NSDictionary(dictionary: members.merging(common) { $1 })
    }
    let release: [String: Any] = [
      "name": "ollama", "chart": "ollama", "repository": "https://helm.otwld.com/", "version": "1.36.0",
      "coldStart": 218,
    ]
    #expect(
      manifests == [
        manifest("ollama/values.yaml", ["release": release]),
        manifest("litellm/configmap.yaml", ["configMap": "litellm-config"]),
        manifest("litellm/restart-patch.yaml", ["patchOf": "litellm"]),
        manifest(
          "vllm/fallback-config.yaml",
          ["configMap": "tiers", "copyTo": ["node": "gpu-worker", "path": "/etc/lab/tiers.yaml"]]),
      ])
  }

  @Test func onlyCheckTellsOfManifests() throws {
    let lab = try Scratch(["models.yaml": labStack])
    for command in ["generate", "diff", "lint"] {
      #expect(try !lab.gen(command, "--format", "json").stdout.contains("manifests"), "\(command)")
    }
    try lab.edit("models.yaml", "backend: vllm", "backend: vlm")
    #expect(try !lab.gen("check", "--format", "json").stdout.contains("manifests"), "an invalid stack makes none")
  }

  @Test func standardOutputIsJSONAndNothingElse() throws {
    let lab = try Scratch(["models.yaml": labStack])
    for command in ["diff", "check", "generate"] {
      let run = try lab.gen(command, "--format", "json")
      #expect(throws: Never.self, "\(command): \(run.stdout)") { try Document(run.stdout) }
      #expect(run.stderr == "")
    }
    let run = try lab.gen("check", "--format", "json", "--config", "absent.yaml")
    #expect(run.status == 2)
    let failure = try #require(try Document(run.stdout).diagnostics.first)
    #expect(failure.severity == "error" && failure.file == "absent.yaml" && failure.rule == nil && failure.line == nil)
    #expect(run.stderr == "error: cannot read 'absent.yaml': No such file or directory\n")
  }

  @Test func columnsCountScalarsInBytesOrderMarksAndWideText() throws {
    let stack = "\u{FEFF}" + labStack.replacing("{ name: lab,", with: "{ name: \"\u{1F642}é研\", nam: x,")
    let run = try Scratch(["models.yaml": stack]).gen("lint", "--format", "json")
    let finding = try #require(try Document(run.stdout).diagnostics.first)
    #expect(finding.line == 2 && finding.column == 23)
  }

  // MARK: Colours

  private static let escape = "\u{1B}["

  @Test func coloursAreForTerminalsUnlessAskedFor() throws {
    let lab = try Scratch(["models.yaml": "version: 2\n"])
    func colours(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Bool {
      try lab.start(["lint"] + arguments, environment: environment).wait().stderr.contains(Self.escape)
    }
    #expect(try colours(["--color", "always"]))
    #expect(try colours(["--color", "always"], ["NO_COLOR": "1"]), "an option wins over the environment")
    #expect(try !colours(["--color", "never"]))
    #expect(try !colours(["--color", "auto"]), "a file is no terminal")
    #expect(try !colours([]))
  }

  @Test(
    .enabled(if: findProgram("script") != nil), arguments: [("", true), ("NO_COLOR=1", false), ("NO_COLOR=", true)])
  func onATerminalNoColorDecides(setting: String, isColoured: Bool) throws {
    let lab = try Scratch(["models.yaml": "version: 2\n"])
    #if os(Linux)
      let run = try lab.shell("\(setting) script -qec \"$GEN lint\" /dev/null < /dev/null")
    #else
      let run = try lab.shell("\(setting) script -q /dev/null \"$GEN\" lint < /dev/null")
    #endif
    #expect(run.stdout.contains("models.yaml:1:10:"))
    #expect(run.stdout.contains(Self.escape) == isColoured)
  }

  @Test func aColouredDiffShowsTheSameLines() throws {
    let lab = try Scratch(["models.yaml": labStack])
    let plain = try lab.gen("diff").stdout
    let coloured = try lab.gen("diff", "--color", "always").stdout
    #expect(coloured.contains("\u{1B}[32m+"))
    let codes = ["31", "32", "2", "0"].map { "\u{1B}[\($0)m" }
    #expect(codes.reduce(coloured) { $0.replacing($1, with: "") } == plain)
  }

  // MARK: Strictness

  @Test func aWarningFailsOnlyWhenStrict() throws {
    let lab = try Scratch(["models.yaml": Self.unusedAcceptance])
    let run = try lab.gen("lint")
    #expect(run.status == 0)
    #expect(run.stderr.contains(": warning: ") && run.stderr.hasSuffix("\n1 warning\n"), "\(run.stderr)")
    #expect(try lab.gen("lint", "--strict").status == 1)
  }

  @Test func whatStrictCountsAsAnErrorStopsTheWriting() throws {
    let lab = try Scratch(["models.yaml": Self.unusedAcceptance])
    #expect(try lab.gen("--strict").status == 1)
    #expect(!lab.exists("generated"))
    #expect(try lab.gen().status == 0)
    #expect(lab.exists("generated"))
  }

  // MARK: What must not be printed

  @Test func controlCharactersAreShownAsEscapes() throws {
    let stack = labStack.replacing("backend: vllm", with: #"backend: "vl\e[31m\u202em\a""#)
    for format in ["text", "json"] {
      let run = try Scratch(["models.yaml": stack]).gen("lint", "--format", format)
      #expect(run.status == 1)
      let text = run.stdout + run.stderr
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    }
    let run = try Scratch(["models.yaml": stack]).gen("lint")
    #expect(run.stderr.contains(#"there is no backend 'vl\u{1B}[31m\u{202E}m\u{7}'"#), "\(run.stderr)")
  }

  @Test func aFolderCannotSteerTheTerminal() throws {
    let lab = try Scratch(["\u{1B}[31m/models.yaml": labStack])
    for command in ["generate", "check"] {
      let run = try lab.gen(command, "--config", "\u{1B}[31m/models.yaml")
      #expect(run.status == 0)
      #expect(!run.stdout.contains("\u{1B}"), "\(run.stdout)")
      #expect(run.stdout.contains(#"\u{1B}[31m/"#))
    }
  }

  static let secret = "sk-proj-4f9c0d1e2b3a"

  /// The key alone, beside another mistake on its line, and in a file that is not YAML.
  @Test(arguments: [
    ("apiKey: OPENAI_API_KEY", "apiKey: \(secret)"),
    ("apiKey: OPENAI_API_KEY", "apiKey: \(secret), prot: 8000"),
    ("engine: openai, apiKey: OPENAI_API_KEY", "engin: openai, apiKey: \"\(secret)\""),
    ("masterKey: LITELLM_MASTER_KEY", "masterKey: \(secret), retrys: 3"),
    ("engine: openai, apiKey: OPENAI_API_KEY }", "engine: openai, apiKey: \(secret)"),
    ("apiKey: OPENAI_API_KEY", "apiKey: \"\(secret)"),
  ])
  func aLiteralKeyIsNeverPrinted(old: String, new: String) throws {
    let lab = try Scratch(["models.yaml": labStack.replacing(old, with: new)])
    for command in ["generate", "check", "diff", "lint"] {
      for format in ["text", "json"] {
        let run = try lab.gen(command, "--format", format)
        #expect(run.status == 1)
        #expect(!run.stdout.contains(Self.secret) && !run.stderr.contains(Self.secret), "\(run.stderr)")
      }
    }
  }

  // MARK: Forms of models.yaml

  @Test(arguments: [
    "\u{FEFF}" + labStack, labStack.replacing("\n", with: "\r\n"),
    "\u{FEFF}" + labStack.replacing("\n", with: "\r\n"), "---\n" + labStack + "...\n",
  ])
  func theFormOfTheFileDoesNotShowInTheManifests(stack: String) throws {
    let lab = try Scratch(["models.yaml": labStack])
    _ = try lab.gen()
    try lab.write(stack, to: "models.yaml")
    #expect(try lab.gen("check").status == 0)
  }
}
