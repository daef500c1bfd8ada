import ModelStack
import TestSupport
import Testing

/// The sums that were measured with the real proxy, and those at the edges.
@Suite struct FailoverCostTests {
  /// The home-lab's chain, with the keys of `litellm` besides its version.
  private func homeLab(_ settings: String) throws -> Stack {
    try decodedStack(
      """
      backends:
        vllm: { engine: vllm, service: vllm-api, port: 8000 }
        ollama: { engine: ollama, service: ollama, port: 11434 }
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
      models:
        - { alias: vllm-qwen, backend: vllm, model: Qwen/Qwen3-8B-AWQ, timeout: 30s }
        - { alias: ollama-qwen, backend: ollama, model: phi4-mini, timeout: 120s }
        - { alias: openai-gpt4o, backend: openai, model: gpt-4o-mini, timeout: 30s }
      fallbacks:
        - [vllm-qwen, ollama-qwen, openai-gpt4o]
      litellm: { version: 1.81.9\(settings.isEmpty ? "" : ", " + settings) }
      """)
  }

  /// With one retry: 62.0 s measured where vLLM hangs, 305 s where Ollama hangs as well; 1.9 to 2.7 s where it refuses.
  @Test func `the home-lab's chain`() throws {
    let cost = try #require(FailoverCost(from: "vllm-qwen", in: try homeLab("retries: 1")))
    #expect(cost.tiers.map(\.alias) == ["vllm-qwen", "ollama-qwen", "openai-gpt4o"])
    #expect(cost.tiers[0].whenHung(\.whole) == .seconds(63))
    #expect(cost.whenHung(\.whole) == .seconds(306))
    #expect(cost.whenHung(\.streamed) == .seconds(306))
    #expect(cost.slowestToRefuse?.waits == .milliseconds(1500) ... .seconds(3))
  }

  @Test(arguments: [
    ("retries: 0", 1, Duration.zero ... .zero),
    ("", 3, .milliseconds(3500) ... .milliseconds(5750)),
    ("retries: 5", 6, .milliseconds(23_500) ... .seconds(28)),
    ("retries: 1, routerSettings: { retry_after: 3 }", 2, .seconds(6) ... .milliseconds(7500)),
    ("retries: 1, routerSettings: { retry_after: 100 }", 2, .seconds(16) ... .milliseconds(17_500)),
    ("retries: 1, routerSettings: { retry_after: -1 }", 2, .milliseconds(1500) ... .seconds(3)),
    ("retries: 1, routerSettings: { retry_after: 9223372036854775807 }", 2, .milliseconds(1500) ... .seconds(3)),
  ])
  func `attempts and the waits between them`(settings: String, attempts: Int, waits: ClosedRange<Duration>) throws {
    let cost = try #require(FailoverCost(from: "vllm-qwen", in: try homeLab(settings)))
    #expect(cost.tiers[0].attempts == attempts)
    #expect(cost.tiers[0].waits == waits)
  }

  @Test(arguments: [("0", 1), ("9223372036854775807", 101), ("-1", 1), ("\"1\"", 3)])
  func `a model's own number of retries`(value: String, attempts: Int) throws {
    let stack = try decodedStack(
      """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, params: { num_retries: \(value) } }
      """)
    #expect(FailoverCost(from: "chat", in: stack)?.tiers[0].attempts == attempts)
  }

  @Test func `an unknown tier has no cost`() throws {
    let stack = try decodedStack("fallbacks: [[chat, nobody]]")
    #expect(FailoverCost(from: "chat", in: stack) == nil)
    #expect(FailoverCost(from: "nobody", in: stack) == nil)
  }
}
