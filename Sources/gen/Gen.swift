import ArgumentParser
import ModelStack

@main
struct Gen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gen",
    abstract: "Make every LLM-serving manifest from one models.yaml.",
    discussion: """
      Exit status: 0 clean; 1 errors found, or disk and models.yaml differ; 2 something cannot be read or written; \
      64 wrong usage.
      """,
    version: Version.current,
    subcommands: [
      GenerateCommand.self, CheckCommand.self, DiffCommand.self, LintCommand.self, RulesCommand.self,
      ExplainCommand.self, SchemaCommand.self, LockCommand.self, InitCommand.self, DocumentCommand.self,
    ],
    defaultSubcommand: GenerateCommand.self)

  static func main() {
    refuseUnknownCommand(CommandLine.arguments.dropFirst().first)
    main(nil)
  }

  /// With a default subcommand the parser calls a misspelt one an unexpected argument.
  private static func refuseUnknownCommand(_ word: String?) {
    guard let word, !word.hasPrefix("-") else { return }
    let commands = configuration.subcommands.map { $0.configuration.commandName ?? "" } + ["help"]
    if commands.contains(word) { return }
    let nearest = Suggestion.nearest(to: word, among: commands).first
    let hint = nearest.map { "did you mean '\($0)'?" } ?? "'gen --help' lists the commands"
    exit(withError: ValidationError("there is no command '\(word)': \(hint)"))
  }
}
