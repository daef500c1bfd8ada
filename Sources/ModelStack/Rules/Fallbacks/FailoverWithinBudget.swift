internal import YAML

/// A failover costs no more than its chain's budget.
enum FailoverWithinBudget: StackRule {
  static let metadata = RuleMetadata(
    id: "failover-within-budget", severity: .error,
    summary: "A failover costs no more than 'budgets' says for the chain.",
    rationale: """
      A tier is asked (1 + retries) times before the next one is, each time for as long as its timeout where it hangs, \
      with growing waits between. The sum is what a client waits, and clients have timeouts of their own.
      """,
    limits: """
      The sums are worst cases: of the random part of each wait the largest. Cooldowns, which make later requests \
      cheaper, are left out. Where no version is declared, the longer of the timeouts that LiteLLM's versions take is \
      counted.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        groq: { engine: groq, apiKey: GROQ_API_KEY }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, timeout: 30s }
        - { alias: spare, backend: groq, model: llama-3.3-70b-versatile }
      fallbacks:
        - [chat, spare]
      budgets:
        chat: { nextTierWhenRefused: 5s }
      """,
    good: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        groq: { engine: groq, apiKey: GROQ_API_KEY }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, timeout: 30s }
        - { alias: spare, backend: groq, model: llama-3.3-70b-versatile }
      fallbacks:
        - [chat, spare]
      budgets:
        chat: { nextTierWhenRefused: 6s }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.budgets.flatMap { budget -> [Finding] in
      guard let cost = FailoverCost(from: budget.alias.value, in: stack), cost.tiers.count > 1 else { return [] }
      let general =
        stack.litellm.retries.map { Diagnostic.Note("'retries' is said here", at: $0.range) }
        ?? Diagnostic.Note("LiteLLM retries \(FailoverCost.defaultRetries) times where 'retries' is not said")
      return [refusal(cost, budget.nextTierWhenRefused, general), hanging(cost, budget.lastTierWhenHung, general)]
        .compactMap { $0 }
    }
  }

  private static func refusal(
    _ cost: FailoverCost, _ budget: Located<Duration>?, _ general: Diagnostic.Note
  ) -> Finding? {
    guard let budget, let tier = cost.slowestToRefuse, tier.waits.upperBound > budget.value else { return nil }
    let sum = Diagnostic.Note(
      "'\(tier.alias)' is asked \(times(tier.attempts)), with waits of \(tier.waits.lowerBound.text) to "
        + tier.waits.upperBound.text)
    return Finding(
      "the tier behind '\(tier.alias)' is asked after up to \(tier.waits.upperBound.text) where that one refuses, "
        + "not within \(budget.value.text)",
      at: budget.range, hint: "write fewer 'retries' in 'litellm', or a larger budget", notes: [sum, general])
  }

  private static func hanging(
    _ cost: FailoverCost, _ budget: Located<Duration>?, _ general: Diagnostic.Note
  ) -> Finding? {
    guard let budget, let last = cost.tiers.last else { return nil }
    let (whole, streamed) = (cost.whenHung(\.whole), cost.whenHung(\.streamed))
    let timeout = streamed > whole ? \AttemptTimeout.streamed : \.whole
    guard max(whole, streamed) > budget.value else { return nil }
    let answer = streamed > whole ? "a streamed answer" : "an answer"
    return Finding(
      "'\(last.alias)' is asked for \(answer) after up to \(max(whole, streamed).text) where all before it hang, "
        + "not within \(budget.value.text)",
      at: budget.range, hint: "write shorter timeouts or fewer 'retries', or a larger budget",
      notes: cost.tiers.dropLast().map { Diagnostic.Note(sum(of: $0, timeout)) } + [general])
  }

  private static func sum(of tier: FailoverCost.Tier, _ timeout: KeyPath<AttemptTimeout, Duration>) -> String {
    let attempts = "'\(tier.alias)': \(tier.attempts) x \(tier.timeout[keyPath: timeout].text)"
    if tier.waits.upperBound == .zero { return attempts }
    return "\(attempts) + up to \(tier.waits.upperBound.text) of waits = \(tier.whenHung(timeout).text)"
  }

  private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}
