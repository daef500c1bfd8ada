import TestSupport
import Testing

@testable import ModelStack

/// `protocol` of a model on Ollama chooses LiteLLM's prefix.
@Suite struct OllamaProtocolTests {
  private func fragment(_ keys: String, backend: String = "ollama") -> String {
    """
    backends:
      ollama: { engine: ollama, service: ollama, port: 11434 }
      openai: { engine: openai, apiKey: OPENAI_API_KEY }
    models:
      - { alias: local, backend: \(backend), model: phi4-mini\(keys) }
    """
  }

  @Test(arguments: [
    ("", "ollama/phi4-mini"), (", protocol: generate", "ollama/phi4-mini"),
    (", protocol: chat", "ollama_chat/phi4-mini"),
  ])
  func `the prefix`(keys: String, model: String) throws {
    let config = LiteLLMRenderer.config(of: try decodedStack(fragment(keys)))
    #expect(config.modelList.map(\.params.model.value) == [model])
  }

  @Test func `other engines have no choice`() {
    let problems = lint(completed(fragment(", protocol: chat", backend: "openai"))).outcome.diagnostics
    // The model of Ollama's library is nothing to ask OpenAI for, either.
    #expect(problems.map(\.rule) == ["own-model-has-address", "known-key"])
    #expect(problems.last?.message == "'protocol' is for the engine 'ollama', not for 'openai'")
  }

  @Test func `no third protocol`() {
    let problems = lint(completed(fragment(", protocol: chatt"))).outcome.diagnostics
    #expect(problems.map(\.rule) == ["valid-value"])
    #expect(problems.map(\.hint) == ["write 'chat'"])
  }
}
