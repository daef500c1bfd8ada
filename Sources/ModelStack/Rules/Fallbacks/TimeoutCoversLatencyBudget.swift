internal import YAML

/// No attempt is given up before the answer is due.
enum TimeoutCoversLatencyBudget: StackRule {
  static let metadata = RuleMetadata(
    id: "timeout-covers-latency-budget", severity: .error,
    summary: "The timeout of a model is not below its latency budget.",
    rationale: "Answers that are within the budget would be given up, asked again, and sent to the next tier.",
    limits: "Where no version is declared, the longer of the timeouts that LiteLLM's versions take is compared.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, timeout: 30s, latencyBudget: 60s }
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, timeout: 60s, latencyBudget: 60s }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.models.flatMap { model -> [Finding] in
      guard let budget = model.latencyBudget else { return [] }
      let attempt = AttemptTimeout(of: model, in: stack.litellm)
      if attempt.whole < budget.value {
        return [finding("timeout", attempt.whole, at: model.timeout, budget)]
      }
      guard attempt.streamed < budget.value else { return [] }
      return [finding("streamTimeout", attempt.streamed, at: model.streamTimeout, budget)]
    }
  }

  /// - Parameter place: the timeout, where the model itself says it.
  private static func finding(
    _ key: String, _ timeout: Duration, at place: Located<Duration>?, _ budget: Located<Duration>
  ) -> Finding {
    let note = Diagnostic.Note("the budget is here", at: budget.range)
    return Finding(
      place == nil
        ? "LiteLLM gives an attempt up after \(timeout.text), before the budget of \(budget.value.text)"
        : "the '\(key)' of \(timeout.text) is below the latency budget of \(budget.value.text)",
      at: place?.range ?? budget.range, hint: "write '\(key): \(budget.value.text)' or more, or a smaller budget",
      notes: place == nil ? [] : [note])
  }
}
