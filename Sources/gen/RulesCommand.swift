import ArgumentParser
import ModelStack

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules.")

  @OptionGroup var printing: PrintingOptions

  func run() {
    switch printing.format {
    case .text: Console.print(RuleRegistry.table(style: printing.style))
    case .json: Console.print(RuleRegistry.json.text + "\n")
    }
  }
}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain one rule, with a bad and a good example.")

  @Argument(help: ArgumentHelp("The id of a rule, as it stands in brackets behind a message.", valueName: "rule"))
  var id: String

  @OptionGroup var printing: PrintingOptions

  func validate() throws {
    if RuleRegistry.metadata(of: id) != nil { return }
    let hint = RuleRegistry.nearest(to: id).map { "did you mean '\($0)'?" } ?? "'gen rules' lists them"
    throw ValidationError("there is no rule '\(id)': \(hint)")
  }

  func run() {
    guard let rule = RuleRegistry.metadata(of: id) else { return }
    switch printing.format {
    case .text: Console.print(rule.explanation(style: printing.style))
    case .json: Console.print(rule.json.text + "\n")
    }
  }
}

/// How a document for reading is printed.
struct PrintingOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "Text for a person, or JSON.")
  var format: Format = .text

  @Option(help: "Whether text is coloured; 'auto' colours on a terminal, unless NO_COLOR is set.")
  var color: Color = .auto

  var style: TextStyle { color.style(isTerminal: Console.isOutputTerminal) }
}
