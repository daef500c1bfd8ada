import Foundation
import TestSupport
import Testing

/// `gen lint FILE...` of files that belong together: `Tests/Fixtures/documents/CASE/` and what the program says of it in
/// `CASE.out`.
@Suite struct LintTogetherTests {
  static let cases = Fixtures.names(in: "documents").filter { !$0.hasSuffix(".out") }

  private func lab(_ name: String) throws -> (lab: Scratch, paths: [String]) {
    let folder = Fixtures.root.appending(path: "documents/\(name)").path
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }.sorted()
    let files = try paths.map { ($0, try Fixtures.text("documents/\(name)/\($0)")) }
    return (try Scratch(Dictionary(uniqueKeysWithValues: files)), paths)
  }

  @Test(arguments: cases) func theFilesAreCheckedTogether(name: String) throws {
    let (lab, paths) = try lab(name)
    let run = try lab.gen(["lint"] + paths)
    #expect(run.stdout == "")
    expectSnapshot(run.stderr + "status \(run.status)\n", at: "documents/\(name).out")
  }

  /// A folder says the same of what it holds, but for what is of no known kind.
  @Test(arguments: cases.filter { $0 != "damaged" }) func aFolderIsCheckedAsOne(name: String) throws {
    let (lab, paths) = try lab(name)
    let named = try lab.gen(["lint"] + paths.map { "./" + $0 })
    let run = try lab.gen("lint", ".")
    #expect(run == named)
  }

  /// Each file by itself shows less: what another one would have to show is not said.
  @Test(arguments: cases) func aloneNothingIsSaidOfOtherFiles(name: String) throws {
    let (lab, paths) = try lab(name)
    for path in paths {
      let report = try lab.gen("lint", path).stderr
      for rule in ["served-model", "context-fallback-has-room", "fallback-keeps-context"] {
        #expect(!report.contains("[\(rule)]") || path == "vllm.yaml", "\(path): \(report)")
      }
    }
  }

  /// A comment that accepts what only the files together show is no mistake where one of them is absent.
  @Test func whatIsAcceptedTogetherIsNotUnusedAlone() throws {
    let (lab, _) = try lab("clusters")
    let config = "west/litellm/configmap.yaml"
    try lab.edit(config, "phi4-mini\n", "phi4-mini # gen: accept served-model: pulled by hand\n")
    #expect(try lab.gen("lint", config) == Scratch.Run(status: 0, stdout: "", stderr: ""))
    let together = try lab.gen("lint", "west")
    #expect(together.status == 0 && together.stderr == "1 accepted\n", "\(together.stderr)")
  }

  @Test func theFormatsForProgramsPointIntoEachFile() throws {
    let (lab, _) = try lab("clusters")
    let sarif = try lab.gen("lint", "west", "--format", "sarif")
    #expect(sarif.stdout.contains(#""uri": "west/litellm/configmap.yaml""#))
    #expect(sarif.stdout.contains(#""uri": "west/ollama/application.yaml""#), "\(sarif.stdout)")
  }
}
