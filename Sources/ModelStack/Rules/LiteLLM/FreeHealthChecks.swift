internal import YAML

/// Background health checks run, and ask no provider that costs money.
enum FreeHealthChecks: StackRule {
  static let metadata = RuleMetadata(
    id: "free-health-checks", severity: .warning, inDocuments: .warning,
    summary: "Where LiteLLM checks models in the background, the checks run and leave the providers' models out.",
    rationale: """
      Every 'health_check_interval' seconds (300 unless said) each process of LiteLLM sends a real request to every \
      model, those of cloud providers included. Where the interval is no whole number above zero the checks never run, \
      and nothing says so. Without a Redis 'use_shared_health_check' changes nothing.
      """,
    limits: """
      Which servers cost money is told by provider and address: one of OpenAI's protocol without TLS is one's own. How \
      many processes there are is not known.
      """,
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

  private static let switchedOff = Wording(
    "'info: { disable_background_health_check: true }' to each of them",
    litellm: "'disable_background_health_check: true' to the 'model_info' of each of them")

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard let general = stack.litellm.generalSettings, let checks = general["background_health_checks"], checks.isTrue
    else { return [] }
    let place = checks.origin ?? stack.litellm.place
    if let interval = general["health_check_interval"], (interval.integer ?? 0) <= 0 {
      return [
        Finding(
          "the background health checks never run: the interval is no whole number above zero",
          at: interval.origin ?? place, hint: "write the seconds without quotes, such as '300'", severity: .error,
          replacement: interval.string.flatMap { Int($0) }.flatMap { $0 > 0 ? .int($0) : nil })
      ]
    }
    if let text = checks.string {
      return [
        Finding(
          "LiteLLM takes any text for true, '\(text)' too", at: place, hint: "write 'true' or 'false' without quotes",
          severity: .error, replacement: checks.spelledFlag.map { .bool($0) })
      ]
    }
    return [paid(in: stack, place), sharing(general, stack)].compactMap { $0 }
  }

  private static func paid(in stack: Stack, _ place: SourceRange) -> Finding? {
    // 1.106.2 can check some aliases alone.
    if stack.litellm.routerSettings?["background_health_check_model_groups"] != nil { return nil }
    let paid = stack.placedModels.compactMap { model, backend in
      let isOut = model.info?["disable_background_health_check"]?.isTrue == true
      return backend.isOwnServer || isOut ? nil : model.alias
    }
    guard let first = paid.first else { return nil }
    let others = paid.count == 1 ? "" : " and \(paid.count - 1) more"
    return Finding(
      "background health checks send real requests to '\(first.value)'\(others), which providers answer for money",
      at: place, hint: "add \(stack.words(switchedOff))", notes: [Diagnostic.Note("the first is here", at: first.range)]
    )
  }

  /// Processes share their results through Redis alone. 1.81.9 takes the cache's, 1.106.2 one of its own too.
  private static func sharing(_ general: YAMLValue, _ stack: Stack) -> Finding? {
    let settings = stack.litellm
    let cache = settings.litellmSettings
    let type = cache?.value(at: ["cache_params", "type"])?.string ?? "redis"
    let isCacheRedis = cache?["cache"]?.isTrue == true && type.hasPrefix("redis")
    guard let shared = general["use_shared_health_check"], shared.isTrue, !isCacheRedis,
      general["coordination_redis"] == nil
    else { return nil }
    return Finding(
      "without a Redis 'use_shared_health_check' changes nothing: every process checks on its own",
      at: shared.origin ?? settings.place,
      hint: "say 'cache: true' with a Redis in 'litellm_settings', or let the environment of 1.106.2 name one",
      severity: .note)
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
