import TestSupport
import Testing
import YAML

@testable import ModelStack

/// Reading what was rendered gives back the part of the stack that it tells, and rendering what was read gives the same
/// document again.
@Suite struct LiteLLMReaderTests {
  @Test(arguments: SampleStack.all) func readingUndoesRendering(sample: SampleStack) throws {
    let stack = try sample.decoded()
    let config = LiteLLMRenderer.config(of: stack)
    let read = try document(YAMLEmitter.emit(config.yaml).bytes).part
    #expect(LiteLLMPart(of: read) == LiteLLMPart(of: stack))
    #expect(LiteLLMRenderer.config(of: read).yaml == config.yaml)
  }

  @Test(arguments: SampleStack.golden) func whatWeRenderIsCleanAsIfWrittenByHand(sample: SampleStack) throws {
    let stack = try sample.decoded()
    let config = LiteLLMRenderer.config(of: stack)
    let manifest = YAMLEmitter.emit(LiteLLMRenderer.configMap(config, of: stack).yaml).bytes
    for bytes in [manifest, YAMLEmitter.emit(config.yaml).bytes] {
      let (outcome, report) = lintDocument(bytes)
      #expect(outcome.diagnostics.isEmpty, "\(report)")
    }
  }

  @Test func mergeKeysAndAliasesAreResolved() throws {
    let text = """
      shared: &shared { api_key: os.environ/KEY, timeout: 30 }
      more: &more { timeout: 60, stream_timeout: 5 }
      model_list:
        - model_name: one
          litellm_params: { <<: *shared, model: openai/a, timeout: 1:30 }
        - model_name: two
          litellm_params: { model: openai/b, <<: [*shared, *more] }
      """
    let config = try document(Array(text.utf8)).config
    let params = config.modelList.map(\.params)
    #expect(params.map(\.timeout?.value) == [.seconds(90), .seconds(30)])
    #expect(params.map(\.streamTimeout?.value) == [nil, .seconds(5)])
    #expect(params.allSatisfy { if case .environment(let name) = $0.apiKey { name.value == "KEY" } else { false } })
  }

  /// A value of a wrong type has no property, and is not lost.
  @Test func whatCannotBeTypedStaysInPlace() throws {
    let text = "router_settings: { num_retries: \"1\", timeout: [], fallbacks: { a: [b] }, unknown: 1 }\n"
    let router = try document(Array(text.utf8)).config.routerSettings
    #expect(router.retries == nil && router.timeout == nil && router.fallbacks.isEmpty)
    #expect(router.extra.map(\.key) == ["num_retries", "timeout", "fallbacks", "unknown"])
    #expect(router.extra.allSatisfy { $0.keyOrigin != nil && $0.value.origin != nil })
  }

  @Test func twoAddressesAreTwoBackends() throws {
    let text = """
      model_list:
        - { model_name: a, litellm_params: { model: ollama/phi4-mini, api_base: "http://one:11434" } }
        - { model_name: b, litellm_params: { model: ollama_chat/phi4-mini, api_base: "http://one:11434" } }
        - { model_name: c, litellm_params: { model: ollama/phi4-mini, api_base: "http://two:11434" } }
      """
    let stack = try document(Array(text.utf8)).part
    #expect(stack.backends.count == 2)
    #expect(stack.models.map(\.effectiveOllamaProtocol) == [.generate, .chat, .generate])
    #expect(stack.origin == .documents(showingAllModels: true))
  }

  private func source(_ bytes: [UInt8]) -> SourceFile {
    SourceFile(id: SourceID(index: 0), name: "test.yaml", bytes: bytes)
  }

  private func document(_ bytes: [UInt8]) throws -> LiteLLMDocument {
    LiteLLMDocument(try #require(try YAMLComposer.compose(source(bytes)).documents.first))
  }
}
