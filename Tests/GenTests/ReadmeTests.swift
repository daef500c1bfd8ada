import Foundation
import TestSupport
import Testing

/// What the README and the page on linting show is what happens: their `console` blocks are run, one after the other, in
/// a copy of the home-lab with a LiteLLM config beside it.
@Suite struct ReadmeTests {
  private static let config = """
    model_list:
      - model_name: chat
        litellm_params: { model: openai/gpt-4o-mini, timeout: 30s }

    """

  @Test(arguments: ["README.md", "docs/lint.md"]) func everyCommandPrintsWhatItShows(page: String) throws {
    let text = try String(contentsOf: Fixtures.repository.appending(path: page), encoding: .utf8)
    let lab = try Scratch(["litellm-config.yaml": Self.config])
    for path in ["models.yaml", "generated"] {
      try FileManager.default.copyItem(at: Fixtures.repository.appending(path: path), to: lab.url(path))
    }
    var made = ""
    var isConsole = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isConsole = line == "```console" }
      if !isConsole {
        made += line + "\n"
      } else if line.hasPrefix("$ ") {
        made += line + "\n" + (try output(of: String(line.dropFirst(2)), in: lab))
      } else if line == "```console" {
        made += line + "\n"
      }
    }
    expectSnapshot(String(made.dropLast()), at: "../../\(page)")
  }

  /// What a terminal would show.
  private func output(of command: String, in lab: Scratch) throws -> String {
    let run = try lab.shell("gen() { \"$GEN\" \"$@\"; }; { \(command) ; } 2>&1")
    return run.stdout
  }
}
