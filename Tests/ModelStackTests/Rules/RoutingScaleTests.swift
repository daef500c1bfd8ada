import ModelStack
import TestSupport
import Testing

/// Stacks of 10,000 aliases in the shapes that would be slow if a rule compared each with each.
@Suite(.timeLimit(.minutes(10))) struct RoutingScaleTests {
  private static let count = 10_000

  private static let models =
    "outputs: { litellmForm: bare }\nbackends:\n  openai: { engine: openai, apiKey: OPENAI_API_KEY }\n"
    + "  groq: { engine: groq, apiKey: GROQ_API_KEY }\nmodels:\n"
    + (0..<count).map { "  - { alias: a\($0), backend: \($0 % 2 == 0 ? "openai" : "groq"), model: m }\n" }.joined()

  private func rules(_ fallbacks: String) -> [String: Int] {
    let diagnostics = lint(completed(Self.models + fallbacks)).outcome.diagnostics
    return Dictionary(grouping: diagnostics, by: \.rule).mapValues(\.count)
  }

  @Test func `pairs`() {
    let pairs = stride(from: 0, to: Self.count, by: 2).map { "  - [a\($0), a\($0 + 1)]\n" }.joined()
    #expect(rules("fallbacks:\n" + pairs) == [:])
  }

  @Test func `one chain`() {
    let chain = (0..<Self.count).map { "a\($0)" }.joined(separator: ", ")
    #expect(rules("fallbacks:\n  - [\(chain)]\n") == ["reachable-fallback": 1])
  }

  @Test func `one circle`() {
    let chain = (0..<Self.count).map { "a\($0)" }.joined(separator: ", ")
    #expect(rules("fallbacks:\n  - [\(chain), a0]\n") == ["acyclic-fallbacks": 1])
  }

  @Test func `many circles through one alias`() {
    let routes = (1..<Self.count - 1).map { "  - { a\($0): [a\($0 + 1), a0] }\n" }.joined()
    #expect(rules("fallbacks:\n  - [a0, a1]\n" + routes) == ["acyclic-fallbacks": 1])
  }

  @Test func `one flat list`() {
    let targets = (1..<Self.count).map { "a\($0)" }.joined(separator: ", ")
    #expect(rules("fallbacks:\n  - { a0: [\(targets)] }\n") == [:])
  }

  @Test func `nothing but unknown targets`() {
    let routes = (0..<Self.count).map { "  - { a\($0): [b\($0)] }\n" }.joined()
    #expect(rules("fallbacks:\n" + routes) == ["known-fallback-target": Self.count])
  }

  @Test func `nothing but unknown backends`() {
    let backends = (0..<Self.count).map { "  b\($0): { engine: groq, apiKey: KEY_\($0) }\n" }.joined()
    let models = (0..<Self.count).map { "  - { alias: a\($0), backend: c\($0), model: m }\n" }.joined()
    let diagnostics = lint(completed("backends:\n\(backends)models:\n\(models)")).outcome.diagnostics
    #expect(diagnostics.count == Self.count)
  }

  @Test func `a comment for each finding`() {
    let models = (0..<Self.count).map {
      "  # gen: accept ollama-parameter-on-ollama: tried\n"
        + "  - { alias: a\($0), backend: openai, model: m, params: { num_ctx: 1 } }\n"
    }
    let text = completed("outputs: { litellmForm: bare }\nmodels:\n" + models.joined())
    let outcome = lint(text).outcome
    #expect(outcome.diagnostics.isEmpty && outcome.acceptedCount == Self.count)
  }

  @Test func `a budget for each chain`() {
    let pairs = stride(from: 0, to: Self.count, by: 2).map { "  - [a\($0), a\($0 + 1)]\n" }.joined()
    let budgets = stride(from: 0, to: Self.count, by: 2).map { "  a\($0): { nextTierWhenRefused: 1s }\n" }.joined()
    #expect(rules("fallbacks:\n\(pairs)budgets:\n\(budgets)") == ["failover-within-budget": Self.count / 2])
  }
}
