internal import YAML

/// Values of which LiteLLM has a closed list are among them.
enum KnownLiteLLMValue: DocumentRule {
  static let metadata = RuleMetadata(
    id: "known-litellm-value", severity: .error, inDocuments: .error,
    summary: "Cache types, cached calls, modes and callbacks are ones that LiteLLM has.",
    rationale: """
      With a cache of another type LiteLLM does not start. Of other calls nothing is cached, a callback of another name \
      is told of nothing though LiteLLM lists it as initialized, and the health check refuses another mode.
      """,
    limits: """
      The values are those of LiteLLM \(LiteLLMKeys.versions). A callback of the operator's own is named \
      'MODULE.INSTANCE'. 'callbacks' and 'routing_strategy' have rules of their own.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: RuleExample.config("litellm_settings: { cache: true, cache_params: { type: reddis } }"),
    good: RuleExample.config("litellm_settings: { cache: true, cache_params: { type: redis } }"),
    form: .litellm)

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    let cache = document.entry("litellm_settings", "cache_params")?.value
    let isCached = document.entry("litellm_settings", "cache")?.value == .bool(true)
    let type = unknown([cache?["type"]].compactMap { $0 }, .cacheTypes) { name in
      let message = "LiteLLM has no cache of the type '\(name)'"
      return isCached ? (message + ", and does not start", .error) : (message, .warning)
    }
    let calls = unknown(cache?["supported_call_types"]?.items ?? [], .cachedCalls) { name in
      ("LiteLLM has no call '\(name)', so nothing of it is cached", .warning)
    }
    return type + calls + callbacks(in: document) + modes(in: document)
  }

  private static func callbacks(in document: LiteLLMDocument) -> [Finding] {
    ["success_callback", "failure_callback"].flatMap { key in
      let names = document.entry("litellm_settings", key)?.value.items ?? []
      return unknown(names.filter { $0.string?.contains(".") != true }, .toldCallbacks) { name in
        ("LiteLLM has no callback '\(name)', and tells it nothing", .warning)
      }
    }
  }

  private static func modes(in document: LiteLLMDocument) -> [Finding] {
    document.keys.filter { $0.section == .info && $0.key == "mode" }.flatMap { key in
      unknown(key.entries.map(\.value), .modes) { name in
        ("LiteLLM's health check knows no mode '\(name)'", .warning)
      }
    }
  }

  /// - Parameter says: what is said of a value that is not in the list, and what it weighs.
  private static func unknown(
    _ values: [YAMLValue], _ list: LiteLLMClosedList, says: (String) -> (String, Severity)
  ) -> [Finding] {
    var suggestions = NameSuggestions(among: list.names)
    let advice = list.advice
    return values.compactMap { value in
      guard let name = value.string, let place = value.origin, !value.isFilledIn, !list.contains(name) else {
        return nil
      }
      let (message, severity) = says(name)
      let nearest = suggestions.nearest(to: name)
      let meant = list.otherNames[name.lowercased()] ?? nearest?.name
      return Finding(
        message, at: place,
        hint: meant.map { "write '\($0)'" } ?? advice,
        severity: severity,
        replacement: nearest.flatMap { $0.isOnly ? .string($0.name) : nil })
    }
  }
}
