import TestSupport
import Testing
import YAML

@testable import ModelStack

/// Reading what was rendered gives back the part of the stack that it tells, and rendering what was read gives the same
/// ConfigMap again.
@Suite struct FallbackReaderTests {
  @Test(arguments: SampleStack.all) func readingUndoesRendering(sample: SampleStack) throws {
    try expectReadingUndoesRendering(of: try sample.decoded())
  }

  /// Names and addresses that no golden stack has.
  @Test(arguments: [
    [
      "vllm: { engine: vllm, apiBase: \"http://box:8000/openai\" }", "x: { engine: groq }",
      "x-health: { engine: groq }",
    ],
    ["x-chat: { engine: ollama, service: a, port: 1 }", "y: { engine: vllm, service: b, port: 2, node: slow }"],
    ["x: { engine: ollama, service: a, port: 1 }", "x-chat: { engine: openai-compatible, apiBase: \"https://a/b\" }"],
    ["x: { engine: vllm, service: a, port: 1 }", "x-chat: { engine: vllm, service: a, port: 1 }"],
  ])
  func readingUndoesRenderingOfTiers(backends: [String]) throws {
    let aliases = (0..<2 * backends.count).map { "m\($0)" }
    let models = aliases.enumerated().map { number, alias in
      let backend = backends[number % backends.count]
      return "  - { alias: \(alias), backend: \(backend.prefix { $0 != ":" }), model: phi4-mini:\(number % 2) }"
    }
    try expectReadingUndoesRendering(
      of: try decodedStack(
        """
        stack: { name: lab, namespace: ml, partOf: assistant }
        nodes: { slow: {} }
        backends:
        \(backends.map { "  " + $0 }.joined(separator: "\n"))
        models:
        \(models.joined(separator: "\n"))
        fallbacks:
          - [\(aliases.joined(separator: ", "))]
        fallbackConfig: { configMap: tiers, healthTimeout: 1500ms, healthInterval: 2m, labels: { a: b } }
        """))
  }

  /// What ends a string, a line or an object in JavaScript.
  @Test(arguments: [
    #"a"b"#, #"a\b"#, "a`${b}", "a'b", "a\u{2019}b", "</script>", "*/x//", "{{$json}}", "}", "\u{1F916}",
  ])
  func readingUndoesRenderingOfAwkwardNames(name: String) throws {
    let quoted = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    try expectReadingUndoesRendering(
      of: try decodedStack(
        """
        backends: { vllm: { engine: vllm, service: vllm, port: 8000 }, groq: { engine: groq } }
        models:
          - { alias: first, backend: vllm, model: a }
          - { alias: "\(quoted)", backend: groq, model: b }
        fallbacks:
          - [first, "\(quoted)"]
        fallbackConfig: {}
        """))
  }

  private func expectReadingUndoesRendering(of stack: Stack) throws {
    guard let config = FallbackRenderer.config(of: stack) else { return }
    let rendered = config.configMap.yaml
    let node = try node(YAMLEmitter.emit(rendered).bytes)
    #expect(FallbackConfigDocument.recognises(node))
    let document = FallbackConfigDocument(node)
    let part = document.part
    #expect(part.tiers.map(TierPart.init) == config.tiers.map(TierPart.init))
    #expect(part.namespace == config.metadata.namespace && part.settings.configMap == config.metadata.name)
    #expect(part.settings.labels == config.metadata.labels)
    #expect(
      part.settings.healthTimeout == config.healthTimeout && part.settings.healthInterval == config.healthInterval)
    #expect(document.typed.configMap.yaml == rendered)
  }

  private func node(_ bytes: [UInt8]) throws -> YAMLNode {
    let source = SourceFile(id: SourceID(index: 0), name: "fallback.yaml", bytes: bytes)
    return try #require(try YAMLComposer.compose(source).documents.first)
  }

  private func document(_ data: String) throws -> FallbackConfigDocument {
    let text = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: tiers }\ndata:\n  \(data)\n"
    return FallbackConfigDocument(try node(Array(text.utf8)))
  }

  /// Keys in alphabetical order, no key for a model, and the JavaScript of an operator.
  @Test func thePatternTellsOrderModesAndModels() throws {
    let document = try document(
      """
      OLLAMA_CHAT_ENDPOINT: http://ollama:11434/api/chat
        OLLAMA_ENDPOINT: http://ollama:11434
        OLLAMA_GENERATE_ENDPOINT: http://ollama:11434/api/generate
        VLLM_CHAT_ENDPOINT: http://vllm:8000/v1/chat/completions
        VLLM_ENDPOINT: http://vllm:8000
        VLLM_HEALTH_ENDPOINT: http://vllm:8000/health
        FALLBACK_ROUTING_PATTERN: |
          // {{ braces }} and "quotes" in a comment
          const up = async () => { try { return await $http.get('http://vllm:8000/health', { timeout: 5000 }); } catch { } };
          if (await up()) {
            return { endpoint: 'http://vllm:8000/v1/chat/completions', mode: 'gpu', model: 'Qwen/Qwen3-8B-AWQ' };
          }
          return {
            "endpoint": "http://ollama:11434/api/chat",  // last
            "mode": "cpu",
            model: `phi4-mini`
          };
      """)
    #expect(document.part.tiers.map(\.prefix) == ["VLLM", "OLLAMA"])
    #expect(document.part.tiers.map(\.model.value) == ["Qwen/Qwen3-8B-AWQ", "phi4-mini"])
    #expect(document.part.tiers.map(\.mode) == [.gpu, .cpu])
    #expect(document.part.tiers.map(\.kind) == [.vllm, .ollama])
    #expect(document.part.namespace == nil && document.part.settings.healthTimeout.value == .seconds(5))
  }

  /// A tier is known by whichever of its addresses the pattern asks, and by those that no key names.
  @Test(arguments: [
    ("http://vllm:8000/v1/completions", "http://ollama:11434/api/generate"),
    ("http://vllm:8000/v1/chat/completions", "http://ollama:11434/v1/chat/completions"),
    ("http://vllm:8000", "http://ollama:11434/v1/completions"),
  ])
  func anyAddressOfATierTellsIt(vllm: String, ollama: String) throws {
    let document = try document(
      """
      OLLAMA_CHAT_ENDPOINT: http://ollama:11434/api/chat
        VLLM_ENDPOINT: http://vllm:8000
        VLLM_HEALTH_ENDPOINT: http://vllm:8000/health
        VLLM_COMPLETIONS_ENDPOINT: http://vllm:8000/v1/completions
        VLLM_CHAT_ENDPOINT: http://vllm:8000/v1/chat/completions
        FALLBACK_ROUTING_PATTERN: |
          const tiers = [{ endpoint: '\(vllm)', model: 'a' }, { endpoint: "\(ollama)", model: 'b' }];
      """)
    #expect(document.part.tiers.map(\.prefix) == ["VLLM", "OLLAMA"])
    #expect(document.part.tiers.map(\.model.value) == ["a", "b"])
    #expect(document.part.tiers.map(\.endpoint.value) == ["http://vllm:8000", "http://ollama:11434"])
    #expect(document.part.tiers.map(\.kind) == [.vllm, .ollama])
  }

  @Test func aModelStandsWhereThePatternSaysIt() throws {
    let document = try document(
      """
      A_CHAT_ENDPOINT: http://a/v1/chat/completions
        FALLBACK_ROUTING_PATTERN: |
          // { endpoint: 'http://a/v1/chat/completions', model: 'not this' }
          return { endpoint: 'http://a/v1/chat/completions', model: 'this' };
      """)
    let model = try #require(document.part.tiers.first?.model)
    let source = document.values.origin?.source
    #expect(model.value == "this" && model.range.source == source && model.range.offsets.count == "'this'".utf8.count)
  }

  @Test func aTierOfWhichNobodySaysTheModelIsLeftOut() throws {
    let document = try document("A_ENDPOINT: http://a\n  A_CHAT_ENDPOINT: http://a/v1/chat/completions")
    #expect(document.part.tiers.isEmpty && document.keys.prefixes == ["A"])
  }

  @Test(arguments: [
    "A_ENDPOINT: [1]", "A_ENDPOINT: null", "A_ENDPOINT: {}", "A_ENDPOINT: \"\"", "_ENDPOINT: a", "_CHAT_ENDPOINT: a",
    "A_MODEL: 1\n  A_ENDPOINT: 2\n  A_CHAT_ENDPOINT: 3", "HEALTH_CHECK_TIMEOUT_MS: 5s", "FALLBACK_ROUTING_PATTERN: [a]",
    "FALLBACK_ROUTING_PATTERN: \"}}}{{{ endpoint: '\"", "FALLBACK_ROUTING_PATTERN: \"{ endpoint: '\\\\u12\"",
    "HEALTH_CHECK_TIMEOUT_MS: \"99999999999999999999\"", "HEALTH_CHECK_TIMEOUT_MS: -1", "&a A_ENDPOINT: *a",
  ])
  func badInputIsRead(data: String) throws {
    guard let document = try? document(data) else { return }
    #expect(document.part.tiers.allSatisfy { !$0.model.value.isEmpty && !$0.endpoint.value.isEmpty })
  }

  @Test(arguments: [
    ("VLLM_ENDPOINT: a, VLLM_CHAT_ENDPOINT: b, VLLM_HEALTH_ENDPOINT: c", true),
    ("VLLM_ENDPOINT: a, VLLM_CHAT_ENDPOINT: b, HEALTH_CHECK_TIMEOUT_MS: \"1\"", true),
    ("VLLM_ENDPOINT: a, VLLM_CHAT_ENDPOINT: b", false), ("OTEL_EXPORTER_OTLP_ENDPOINT: a", false),
    ("S3_ENDPOINT: a, S3_HEALTH_ENDPOINT: b, HEALTH_CHECK_TIMEOUT_MS: \"1\"", false),
    ("OPENAI_ENDPOINT: a, OPENAI_MODEL: b, FALLBACK_ROUTING_PATTERN: c", false), ("CHAT_ENDPOINT: a", false),
    ("FALLBACK_ROUTING_PATTERN: \"return { endpoint: 'http://a', model: 'b' }\"", true),
    ("FALLBACK_ROUTING_PATTERN: \"// { endpoint: 'http://a', model: 'b' }\"", false),
  ])
  func isRecognisedByItsKeys(data: String, expected: Bool) throws {
    let text = "apiVersion: v1\nkind: ConfigMap\ndata: { \(data) }\n"
    #expect(FallbackConfigDocument.recognises(try node(Array(text.utf8))) == expected)
  }
}

/// What the ConfigMap tells of a tier; an alias only where LiteLLM answers for it.
private struct TierPart: Equatable {
  var texts: [String?]
  var kind: FallbackConfig.Kind
  var mode: FallbackConfig.Mode

  init(_ tier: FallbackConfig.Tier) {
    texts = [tier.prefix, tier.model.value, tier.endpoint.value, tier.kind == .litellm ? tier.alias.value : nil]
    // Behind an address with a path of its own vLLM shows no health of its own.
    kind = tier.kind == .vllm && tier.endpoint.value.hasPath ? .openAICompatible : tier.kind
    mode = tier.mode
  }
}
