import ArgumentParser
import ModelStack

/// Which stacks a command is about.
struct StackOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The stack to read; may be given several times.", valueName: "path"))
  var config: [String] = ["models.yaml"]

  @Option(help: ArgumentHelp("The folder of the manifests (default: 'generated' beside the stack).", valueName: "dir"))
  var output: String?
}

/// How findings are reported.
struct ReportOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif, github, markdown }

  @Option(help: "How findings are printed.")
  var format: Format = .text

  @Option(help: "Whether text is coloured; 'auto' colours on a terminal, unless NO_COLOR is set.")
  var color: Color = .auto

  @Flag(help: "Count warnings as errors.")
  var strict = false
}

/// Whether text is coloured.
enum Color: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// The style of text for a stream.
  func style(isTerminal: Bool) -> TextStyle {
    let isColored =
      switch self {
      case .always: true
      case .never: false
      // https://no-color.org
      case .auto: isTerminal && (Console.environment("NO_COLOR") ?? "").isEmpty
      }
    return TextStyle(isColored: isColored, isForTerminal: isTerminal)
  }
}
