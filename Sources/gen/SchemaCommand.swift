import ArgumentParser
import ModelStack

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of models.yaml, for editors.")

  func run() {
    Console.print(ModelsSchema.json.text + "\n")
  }
}
