import TestSupport
import Testing

@testable import ModelStack

@Suite struct EffectiveContextsTests {
  private func contexts(_ model: String, backends: String) throws -> ClosedRange<Int>? {
    let stack = try decodedStack("backends:\n  \(backends)\nmodels:\n  - { alias: chat, \(model) }")
    return EffectiveContexts(stack, ModelCatalog(stack, .embedded)).tokens(of: "chat")
  }

  private static let ollama = "o: { engine: ollama, service: ollama, port: 11434 }"
  private static let server = "o: { engine: ollama, service: ollama, port: 11434, context: 8192 }"

  @Test(arguments: [
    ("backend: o, model: phi4-mini", ollama, 4096),
    ("backend: o, model: phi4-mini", server, 8192),
    ("backend: o, model: phi4-mini, context: 2048", server, 2048),
    ("backend: o, model: phi4-mini, params: { num_ctx: 1024 }", server, 1024),
    ("backend: o, model: phi4-mini, context: 2048, params: { num_ctx: 1024 }", server, 2048),
    ("backend: o, model: all-minilm, mode: embedding", server, 512),
    ("backend: o, model: \"me/own:1b\"", server, 8192),
    ("backend: v, model: m", "v: { engine: vllm, service: v, port: 8000, context: 8192 }", 8192),
    ("backend: v, model: m, params: { num_ctx: 1024 }", "v: { engine: vllm, service: v, port: 8000 }", nil),
    ("backend: p, model: gpt-4o-mini", "p: { engine: openai }", nil),
    ("backend: p, model: gpt-4o-mini, context: 128000", "p: { engine: openai }", 128_000),
  ])
  func ofOneModel(model: String, backends: String, tokens: Int?) throws {
    #expect(try contexts(model, backends: backends) == tokens.map { $0...$0 })
  }

  @Test func ofReplicasFromTheLeastToTheMost() throws {
    let stack = try decodedStack(
      """
      backends:
        \(Self.server)
        p: { engine: openai }
      models:
        - { alias: chat, backend: o, model: phi4-mini, replica: true }
        - { alias: chat, backend: o, model: "llama3.2:1b", context: 2048, replica: true }
        - { alias: mixed, backend: o, model: phi4-mini, replica: true }
        - { alias: mixed, backend: p, model: gpt-4o-mini, replica: true }
      """)
    let contexts = EffectiveContexts(stack, ModelCatalog(stack, .embedded))
    #expect(contexts.tokens(of: "chat") == 2048...8192)
    #expect(contexts.tokens(of: "mixed") == nil)
    #expect(contexts.tokens(of: "nobody") == nil)
  }
}
