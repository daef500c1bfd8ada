import Foundation
import TestSupport
import Testing

/// What the README shows is what happens: its `console` blocks are run, one after the other, in a copy of the home-lab.
@Suite struct ReadmeTests {
  @Test func everyCommandPrintsWhatItShows() throws {
    let readme = try String(contentsOf: Fixtures.repository.appending(path: "README.md"), encoding: .utf8)
    let lab = try Scratch()
    for path in ["models.yaml", "generated"] {
      try FileManager.default.copyItem(at: Fixtures.repository.appending(path: path), to: lab.url(path))
    }
    var made = ""
    var isConsole = false
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isConsole = line == "```console" }
      if !isConsole {
        made += line + "\n"
      } else if line.hasPrefix("$ ") {
        made += line + "\n" + (try output(of: String(line.dropFirst(2)), in: lab))
      } else if line == "```console" {
        made += line + "\n"
      }
    }
    expectSnapshot(String(made.dropLast()), at: "../../README.md")
  }

  /// What a terminal would show.
  private func output(of command: String, in lab: Scratch) throws -> String {
    let run = try lab.shell("gen() { \"$GEN\" \"$@\"; }; { \(command) ; } 2>&1")
    return run.stdout
  }
}
