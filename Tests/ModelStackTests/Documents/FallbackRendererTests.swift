import Foundation
@testable import ModelStack
import TestSupport
import Testing
import YAML

/// n8n's fallback config, from stacks with awkward names.
@Suite struct FallbackRendererTests {
  /// A stack with one chain over all its models, which stand on backends with these lines.
  private func config(
    backends: [String], models: [String], more: String = "fallbackConfig: {}"
  ) throws -> FallbackConfig? {
    let aliases = models.indices.map { "m\($0)" }
    let lines = zip(aliases, models).map { "  - { alias: \($0), \($1) }" }
    return FallbackRenderer.config(
      of: try decodedStack(
        """
        version: 1
        stack: { name: lab, namespace: ml }
        backends:
        \(backends.map { "  " + $0 }.joined(separator: "\n"))
        models:
        \(lines.joined(separator: "\n"))
        fallbacks:
          - [\(aliases.joined(separator: ", "))]
        litellm: { service: proxy, port: 8080 }
        \(more)
        """))
  }

  private func data(of config: FallbackConfig?) throws -> [(key: String, text: String)] {
    try #require(config).configMap.data.map { entry in
      switch entry.value.content {
      case .string(let text), .text(let text): (entry.key, text)
      default: (entry.key, "not a text")
      }
    }
  }

  @Test func eachEngineHasItsOwnAddresses() throws {
    let config = try config(
      backends: [
        "vllm: { engine: vllm, service: vllm, port: 8000 }", "ollama: { engine: ollama, service: ollama, port: 11434 }",
        "llama: { engine: openai-compatible, apiBase: \"http://nas:8080\" }",
        "openai: { engine: openai, apiKey: OPENAI_API_KEY }",
      ],
      models: [
        "backend: vllm, model: Qwen/Qwen3-8B-AWQ", "backend: ollama, model: phi4-mini", "backend: llama, model: qwen3",
        "backend: openai, model: gpt-4o-mini",
      ])
    let told = try data(of: config).filter { !$0.key.hasPrefix("FALLBACK") }.map { "\($0.key) \($0.text)" }
    #expect(
      told == [
        "VLLM_ENDPOINT http://vllm.ml.svc.cluster.local:8000",
        "VLLM_HEALTH_ENDPOINT http://vllm.ml.svc.cluster.local:8000/health",
        "VLLM_COMPLETIONS_ENDPOINT http://vllm.ml.svc.cluster.local:8000/v1/completions",
        "VLLM_CHAT_ENDPOINT http://vllm.ml.svc.cluster.local:8000/v1/chat/completions",
        "VLLM_MODEL Qwen/Qwen3-8B-AWQ",
        "OLLAMA_ENDPOINT http://ollama.ml.svc.cluster.local:11434",
        "OLLAMA_HEALTH_ENDPOINT http://ollama.ml.svc.cluster.local:11434/",
        "OLLAMA_GENERATE_ENDPOINT http://ollama.ml.svc.cluster.local:11434/api/generate",
        "OLLAMA_CHAT_ENDPOINT http://ollama.ml.svc.cluster.local:11434/api/chat",
        "OLLAMA_MODEL phi4-mini",
        "LLAMA_ENDPOINT http://nas:8080",
        "LLAMA_HEALTH_ENDPOINT http://nas:8080/v1/models",
        "LLAMA_COMPLETIONS_ENDPOINT http://nas:8080/v1/completions",
        "LLAMA_CHAT_ENDPOINT http://nas:8080/v1/chat/completions",
        "LLAMA_MODEL qwen3",
        "OPENAI_ENDPOINT http://proxy.ml.svc.cluster.local:8080",
        "OPENAI_CHAT_ENDPOINT http://proxy.ml.svc.cluster.local:8080/v1/chat/completions",
        "OPENAI_MODEL m3",
        "HEALTH_CHECK_TIMEOUT_MS 5000",
        "HEALTH_CHECK_INTERVAL_MS 10000",
      ])
  }

  /// LiteLLM takes an address with or without `/v1`, `/` at its end or not; so do the tiers.
  @Test(arguments: ["http://nas:8080", "http://nas:8080/", "http://nas:8080/v1", "http://nas:8080/v1/"])
  func anAddressMayHaveItsPathAlready(url: String) throws {
    let config = try config(
      backends: [
        "llama: { engine: openai-compatible, apiBase: \"\(url)\" }",
        "openai: { engine: openai, apiKey: OPENAI_API_KEY }",
      ],
      models: ["backend: llama, model: qwen3", "backend: openai, model: gpt-4o-mini"])
    #expect(config?.tiers.first?.healthURL == "http://nas:8080/v1/models")
    #expect(config?.tiers.first?.chatURL == "http://nas:8080/v1/chat/completions")
  }

  /// LiteLLM appends its paths to an address that has one: the tier is the same server.
  @Test(arguments: ["vllm", "openai-compatible"], ["http://gate/llama", "http://gate/llama/", "http://gate/llama/v1"])
  func anAddressWithAPathOfItsOwnIsLiteLLMs(engine: String, url: String) throws {
    let stack = try decodedStack(
      """
      backends:
        llama: { engine: \(engine), apiBase: "\(url)" }
      models:
        - { alias: a, backend: llama, model: qwen3 }
        - { alias: b, backend: openai, model: gpt-4o-mini }
      fallbacks: [[a, b]]
      fallbackConfig: {}
      """)
    let tier = try #require(FallbackRenderer.config(of: stack)?.tiers.first)
    let base = try #require(LiteLLMRenderer.config(of: stack).modelList.first?.params.apiBase?.value)
    #expect(tier.chatURL == base + "/chat/completions")
    #expect(tier.healthURL == base + "/models")
  }

  /// Or the tiers behind a provider were never reached.
  @Test func aProviderBeforeTheLastTierIsChecked() throws {
    let config = try config(
      backends: ["groq: { engine: groq, apiKey: GROQ_API_KEY }", "ollama: { engine: ollama, service: o, port: 1 }"],
      models: ["backend: groq, model: llama-3.3-70b-versatile", "backend: ollama, model: phi4-mini"])
    let script = RoutingPattern.javaScript(for: try #require(config))
    #expect(script.contains(#"health: "http://proxy.ml.svc.cluster.local:8080/health/liveliness","#))
    #expect(try data(of: config).map(\.key).contains("GROQ_HEALTH_ENDPOINT") == false)
  }

  @Test func tiersOfOneBackendAndBackendsOfSimilarNamesKeepApart() throws {
    let config = try config(
      backends: [
        "ollama: { engine: ollama, service: ollama, port: 11434 }",
        "ollama-2: { engine: ollama, service: ollama-2, port: 11434 }",
        "ollama--2: { engine: ollama, service: ollama-3, port: 11434 }",
        "ollama-chat: { engine: ollama, service: ollama-4, port: 11434 }",
        "0: { engine: openai, apiKey: OPENAI_API_KEY }",
      ],
      models: [
        "backend: ollama, model: phi4-mini", "backend: ollama, model: qwen3", "backend: ollama-2, model: phi4-mini",
        "backend: ollama--2, model: phi4-mini", "backend: ollama-chat, model: phi4-mini",
        "backend: 0, model: gpt-4o-mini",
      ])
    let keys = try data(of: config).map(\.key)
    #expect(Set(keys).count == keys.count, "\(keys)")
    #expect(
      config?.tiers.map(\.prefix) == ["OLLAMA", "OLLAMA_2", "OLLAMA_2_2", "OLLAMA_2_3", "OLLAMA_CHAT_2", "0"])
    // The grammar of a ConfigMap's keys (k8s.io/apimachinery, IsConfigMapKey).
    #expect(keys.allSatisfy { $0.wholeMatch(of: /[-._a-zA-Z0-9]{1,253}/) != nil })
  }

  @Test func everyValueOfTheConfigMapIsAText() throws {
    let config = try config(
      backends: ["vllm: { engine: vllm, service: vllm, port: 8000 }", "groq: { engine: groq, apiKey: GROQ_API_KEY }"],
      models: ["backend: vllm, model: \"1e3\"", "backend: groq, model: \"007\""],
      more: "fallbackConfig: { healthTimeout: 1500ms, healthInterval: 2m }")
    #expect(try data(of: config).allSatisfy { $0.text != "not a text" })
    let made = String(decoding: YAMLEmitter.emit(try #require(config).configMap.yaml).bytes, as: UTF8.self)
    for line in [#"VLLM_MODEL: "1e3""#, #"HEALTH_CHECK_TIMEOUT_MS: "1500""#, #"HEALTH_CHECK_INTERVAL_MS: "120000""#] {
      #expect(made.contains("  \(line)\n"), "\(made)")
    }
  }

  @Test func whereATierComputesIsSaid() throws {
    let config = try config(
      backends: [
        "vllm: { engine: vllm, service: v, port: 1, node: slow }",
        "fast: { engine: openai-compatible, service: f, port: 2, node: fast }",
        "box: { engine: vllm, apiBase: \"http://box:8000\" }", "groq: { engine: groq, apiKey: GROQ_API_KEY }",
      ],
      models: [
        "backend: vllm, model: a", "backend: fast, model: b", "backend: box, model: c", "backend: groq, model: d",
      ],
      more: "nodes: { slow: { memory: 8Gi }, fast: { gpu: true } }\nfallbackConfig: {}")
    #expect(config?.tiers.map(\.mode) == [.cpu, .gpu, .gpu, .cloud])
  }

  @Test func withoutASectionOrAChainThereIsNone() throws {
    #expect(FallbackRenderer.config(of: try decodedStack(smallestGoodStack)) == nil)
    #expect(FallbackRenderer.config(of: try decodedStack(smallestGoodStack + "fallbackConfig: {}\n")) == nil)
  }
}

/// The JavaScript that n8n runs.
@Suite struct RoutingPatternTests {
  /// Aliases may hold what ends a string or a line in JavaScript.
  private static let awkward = [#"a"b"#, #"a\b"#, "a`${b}", "a'b", "a\u{2019}b", "</script>", "*/x//", "{{$json}}"]

  private func pattern(for alias: String) throws -> String {
    let quoted = alias.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let stack = try decodedStack(
      """
      version: 1
      stack: { name: lab, namespace: ml }
      backends:
        vllm: { engine: vllm, service: vllm, port: 8000 }
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
      models:
        - { alias: first, backend: vllm, model: a }
        - { alias: "\(quoted)", backend: openai, model: b }
      fallbacks:
        - [first, "\(quoted)"]
      fallbackConfig: { healthTimeout: 250ms }
      """)
    return RoutingPattern.javaScript(for: try #require(FallbackRenderer.config(of: stack)))
  }

  /// What a pattern says of the one item, run in a context of its own: a Code node has `helpers`, and no `$http`.
  private func route(_ pattern: String, up: Bool) throws -> Routed {
    let script = """
      const pattern = \(String(decoding: try JSONEncoder().encode(pattern), as: UTF8.self));
      const httpRequest = async ({ timeout }) => {
        if (timeout !== 250) throw new Error("timeout " + timeout);
        if (!\(up)) throw new Error("refused");
      };
      const context = require("node:vm").createContext(
        { helpers: { httpRequest }, $input: { all: () => [{ json: { prompt: "p" } }] } });
      require("node:vm").runInContext(`async function code() {${pattern}\\n} code()`, context)
        .then(([item]) => console.log(JSON.stringify(item.json)));
      """
    return try JSONDecoder().decode(Routed.self, from: Data(try run("node", ["-e", script]).utf8))
  }

  private struct Routed: Decodable {
    var prompt: String
    var model: String
    var skipped: [String]
  }

  @Test(.enabled(if: findProgram("node") != nil), arguments: awkward)
  func everyAliasReachesTheRequestAsItIs(alias: String) throws {
    let pattern = try pattern(for: alias)
    let (last, first) = (try route(pattern, up: false), try route(pattern, up: true))
    #expect(last.model == alias && last.skipped == ["gpu: refused"] && last.prompt == "p")
    #expect(first.model == "a" && first.skipped == [] && first.prompt == "p")
  }

  /// With `/api/chat` the node that asks it would read a stream, or an answer of another shape.
  @Test func everyTierIsAskedByOneProtocol() throws {
    let stack = try decodedStack(
      """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434 }
        spare: { engine: ollama, service: spare, port: 11434 }
      models:
        - { alias: first, backend: ollama, model: phi4-mini }
        - { alias: second, backend: spare, model: phi4-mini }
      fallbacks:
        - [first, second]
      fallbackConfig: {}
      """)
    let pattern = RoutingPattern.javaScript(for: try #require(FallbackRenderer.config(of: stack)))
    #expect(pattern.components(separatedBy: ":11434/v1/chat/completions\"").count == 3)
    #expect(!pattern.contains("/api/chat"))
  }

  @Test func theLastTierIsTakenWithoutAHealthCheck() throws {
    let pattern = try pattern(for: "last")
    #expect(pattern.contains("health: \"http://vllm.ml.svc.cluster.local:8000/health\""))
    #expect(pattern.components(separatedBy: "    health: ").count == 2)
    #expect(pattern.contains("const healthTimeout = 250; // milliseconds\n"))
  }
}
