internal import YAML

/// Background health checks run, and ask no provider that costs money.
enum FreeHealthChecks: StackRule {
  static let metadata = RuleMetadata(
    id: "free-health-checks", severity: .warning,
    summary: "Where LiteLLM checks models in the background, the checks run and leave the providers' models out.",
    rationale: """
      Every 'health_check_interval' seconds (300 unless said) each process of LiteLLM sends a real request to every \
      model, those of cloud providers included. Where the interval is no whole number above zero the checks never run, \
      and nothing says so.
      """,
    limits: "A probe of Kubernetes on '/health' costs the same. It stands in LiteLLM's Deployment, which is not read.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        generalSettings: { background_health_checks: true }
      """,
    good: """
      models:
        - alias: chat
          backend: openai
          model: gpt-4o-mini
          info: { disable_background_health_check: true }
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        generalSettings: { background_health_checks: true, health_check_interval: 600 }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard let general = stack.litellm.generalSettings, let checks = general["background_health_checks"], checks.isTrue
    else { return [] }
    let place = checks.origin ?? stack.litellm.place
    if let interval = general["health_check_interval"], (interval.integer ?? 0) <= 0 {
      return [
        Finding(
          "the background health checks never run: the interval is no whole number above zero",
          at: interval.origin ?? place, hint: "write the seconds without quotes, such as '300'", severity: .error)
      ]
    }
    var findings: [Finding] = []
    if checks.string != nil {
      findings.append(
        Finding(
          "LiteLLM takes any text for true", at: place, hint: "write 'true' or 'false' without quotes",
          severity: .error))
    }
    return findings + paid(in: stack, place)
  }

  private static func paid(in stack: Stack, _ place: SourceRange) -> [Finding] {
    stack.placedModels.compactMap { model, backend in
      guard !backend.engine.value.isSelfHosted, model.info?["disable_background_health_check"]?.isTrue != true else {
        return nil
      }
      return Finding(
        "background health checks send real requests to '\(model.alias.value)', which a provider answers",
        at: model.alias.range,
        hint: "add 'info: { disable_background_health_check: true }'",
        notes: [Diagnostic.Note("they are switched on here", at: place)])
    }
  }
}

extension YAMLValue {
  /// Whether Python takes the value for true, as LiteLLM asks.
  fileprivate var isTrue: Bool {
    switch content {
    case .null: false
    case .bool(let flag): flag
    case .int(let number): number != 0
    case .string(let text), .text(let text): !text.isEmpty
    default: !isEmpty
    }
  }
}
