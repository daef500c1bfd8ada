import ArgumentParser

@main
struct Gen: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "gen")
}
