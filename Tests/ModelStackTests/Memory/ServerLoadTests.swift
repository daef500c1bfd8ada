import TestSupport
import Testing

@testable import ModelStack

@Suite struct ServerLoadTests {
  private func load(_ server: String, _ models: String...) throws -> ServerLoad {
    let stack = try decodedStack(
      """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, \(server) }
      models:
      \(models.map { "  - { backend: ollama, \($0) }" }.joined(separator: "\n"))
      """)
    let loads = ServerLoad.all(in: stack, ModelCatalog(stack, .embedded))
    #expect(loads.count == 1)
    return try #require(loads.first)
  }

  @Test func routedModelsComeBeforeThoseOnlyPulled() throws {
    let load = try load(
      "context: 2048, alsoPull: [\"llama3.2:1b\"]", "alias: a, model: phi4-mini", "alias: b, model: all-minilm")
    #expect(load.entries.map(\.reference.value.text) == ["phi4-mini", "all-minilm", "llama3.2:1b"])
    #expect(load.entries.map(\.context) == [2048, 2048, 2048])
    #expect(load.maxLoadedModels == 3)
  }

  @Test func oneModelUnderSeveralNamesCountsOnceWithItsLargestContext() throws {
    let load = try load(
      "alsoPull: [\"phi4-mini:3.8b-q4_K_M\"]", "alias: a, model: phi4-mini, context: 2048",
      "alias: b, model: \"PHI4-mini:latest\", context: 8192", "alias: c, model: phi4-mini, params: { num_ctx: 4096 }")
    #expect(load.entries.map(\.reference.value.text) == ["phi4-mini"])
    #expect(load.entries.map(\.context) == [8192])
  }

  @Test func cloudModelsNeedNoMemoryHere() throws {
    #expect(try load("version: 0.13.3", "alias: a, model: \"gpt-oss:20b-cloud\"").entries.isEmpty)
  }

  @Test func declaredMemoryIsUsedOnlyWhereTheShapeIsUnknown() throws {
    let load = try load(
      "version: 0.13.3", "alias: a, model: phi4-mini, memory: 1Gi", "alias: b, model: \"me/own:1b\", memory: 1Gi",
      "alias: c, model: \"me/own:1b\", memory: 2Gi", "alias: d, model: \"me/other:1b\"")
    #expect(load.entries.map(\.reference.value.text) == ["phi4-mini", "me/own:1b", "me/other:1b"])
    #expect(load.entries[0].demand == .computed(try libraryFigures("phi4-mini"), context: 4096))
    #expect(load.entries[1].demand == .measured(.mebibytes(2048)))
    #expect(load.entries[2].demand == nil)
    #expect(load.container(of: load.entries[2]) == nil)
  }

  @Test func theLargestModelsAreResident() throws {
    let load = try load(
      "version: 0.13.3, maxLoadedModels: 2, memory: { limit: 4Gi }, alsoPull: [\"all-minilm\", \"llama3.2:1b\"]",
      "alias: a, model: phi4-mini")
    #expect(load.residents.map(\.reference.value.text) == ["phi4-mini", "llama3.2:1b"])
    #expect(load.container.total.upper.description == "5212 MiB")
    #expect(load.overflow == .residents)
    #expect(load.mostModels { $0.upper <= .mebibytes(4096) } == 1)
    #expect(load.mostModels { _ in false } == 1)
  }

  @Test func aModelThatDoesNotFitAloneIsTheWorstOverflow() throws {
    let models = ["alias: a, model: phi4-mini", "alias: b, model: \"qwen2.5:14b\""]
    #expect(try load("version: 0.13.3, memory: { limit: 4Gi }", models[0], models[1]).overflow == .model)
    #expect(try load("version: 0.13.3, memory: { limit: 4Gi }", models[0]).overflow == nil)
    #expect(try load("version: 0.13.3", models[1]).overflow == nil)
  }
}
