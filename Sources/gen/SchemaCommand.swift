import ArgumentParser
import ModelStack

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of models.yaml or of LiteLLM's config, for editors.")

  enum Document: String, ExpressibleByArgument, CaseIterable { case models, litellm }

  @Argument(help: "What the schema is of: models.yaml, or LiteLLM's config.yaml.")
  var document: Document = .models

  func run() {
    let schema =
      switch document {
      case .models: ModelsSchema.json
      case .litellm: LiteLLMSchema.json
      }
    Console.print(schema.text + "\n")
  }
}
