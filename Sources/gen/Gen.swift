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
      ExplainCommand.self, SchemaCommand.self, LockCommand.self, InitCommand.self, RedactCommand.self,
      DocumentCommand.self,
    ],
    defaultSubcommand: GenerateCommand.self)

  static func main() {
    Console.open()
    OutOfMemory.sayWhenItHappens()
    // Swift reads them from /proc on Linux. Without it every command would be the default one, which writes.
    guard !CommandLine.arguments.isEmpty else {
      Console.printError(
        TextFormatter.failure("cannot read the arguments of this run", hint: "mount '/proc'", style: .plain))
      Console.exit(ExitStatus.failure.rawValue)
    }
    do {
      try refuseUnknownCommand(CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot()
      try command.run()
      Console.exit(ExitStatus.clean.rawValue)
    } catch {
      end(with: error)
    }
  }

  /// Prints what the parser has to say, be it what was asked for or what is wrong, and ends with the status of that.
  private static func end(with error: any Error) -> Never {
    let text = fullMessage(for: error)
    let status = exitCode(for: error)
    if status.isSuccess {
      Console.print(text + "\n")
    } else if !text.isEmpty {
      // It quotes the arguments.
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      Console.printError(lines.map { TextStyle.visible(String($0)) + "\n" }.joined())
    }
    Console.exit(status.rawValue)
  }

  /// With a default subcommand the parser calls a misspelt one an unexpected argument.
  private static func refuseUnknownCommand(_ word: String?) throws {
    guard let word, !word.hasPrefix("-") else { return }
    let commands = configuration.subcommands.map { $0.configuration.commandName ?? "" } + ["help"]
    if commands.contains(word) { return }
    let nearest = Suggestion.nearest(to: word, among: commands).first
    let hint = nearest.map { "did you mean '\($0)'?" } ?? "'gen --help' lists the commands"
    throw ValidationError("there is no command '\(word)': \(hint)")
  }
}
