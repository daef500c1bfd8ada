import ArgumentParser
import ModelStack

/// Prints the documents that are made from the program, for `make record`.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Print a page of the manual, in Markdown.", shouldDisplay: false)

  enum Page: String, ExpressibleByArgument, CaseIterable {
    case modelsYAML = "models-yaml"
    case rules
  }

  @Argument(help: "The page.")
  var page: Page

  func run() {
    switch page {
    case .modelsYAML: Console.print(KeyManual.markdown())
    case .rules: Console.print(RuleManual.markdown())
    }
  }
}
