internal import YAML

/// A mapping within a section of LiteLLM's config whose keys are read by name.
enum LiteLLMGroup: CaseIterable {
  case cache, routing, alerting, jwt, keyLimits, teamDefaults, userDefaults, passThroughEndpoint, guardrailParams

  /// The section that it stands in.
  var section: LiteLLMSection {
    switch self {
    case .guardrailParams: .top
    case .routing: .router
    case .cache, .keyLimits, .teamDefaults, .userDefaults: .proxy
    case .alerting, .jwt, .passThroughEndpoint: .general
    }
  }

  /// The key that it stands below.
  var name: String {
    switch self {
    case .cache: "cache_params"
    case .routing: "routing_strategy_args"
    case .alerting: "alerting_args"
    case .jwt: "litellm_jwtauth"
    case .keyLimits: "upperbound_key_generate_params"
    case .teamDefaults: "default_team_params"
    case .userDefaults: "default_internal_user_params"
    case .passThroughEndpoint: "pass_through_endpoints"
    case .guardrailParams: "guardrails"
    }
  }

  /// What a message calls it, behind "in".
  var title: String { self == .guardrailParams ? "a guardrail's 'litellm_params'" : "'\(name)'" }

  var keys: LiteLLMKeys {
    switch self {
    case .cache: .cache
    case .routing: .routing
    case .alerting: .alerting
    case .jwt: .jwt
    case .keyLimits: .keyLimits
    case .teamDefaults: .teamDefaults
    case .userDefaults: .userDefaults
    case .passThroughEndpoint: .passThroughEndpoint
    case .guardrailParams: .guardrailParams
    }
  }

  /// A group as somebody wrote it.
  struct Written {
    var group: LiteLLMGroup
    var entries: [YAMLValue.Entry]
  }

  /// The groups that stand in a section.
  static func all(in section: LiteLLMSection, _ entries: some Sequence<YAMLValue.Entry>) -> [Written] {
    let groups = allCases.filter { $0.section == section }
    if groups.isEmpty { return [] }
    return entries.flatMap { entry in
      groups.filter { $0.name == entry.key }.flatMap { group in
        group.mappings(in: entry.value).map { Written(group: group, entries: $0.entries) }
      }
    }
  }

  private func mappings(in value: YAMLValue) -> [YAMLValue] {
    switch self {
    case .passThroughEndpoint: value.items
    // A guardrail of the operator's own, `module.Class`, takes what it likes.
    case .guardrailParams:
      value.items.compactMap { $0["litellm_params"] }.filter { $0["guardrail"]?.string?.contains(".") == false }
    default: [value]
    }
  }
}

extension LiteLLMGroup.Written {
  /// A key that nothing reads here.
  struct UnknownKey {
    var entry: YAMLValue.Entry
    /// The key that was surely meant.
    var meant: String?
    /// Whether LiteLLM surely does not start with it: of what is nearly nothing, a client of another version may know.
    var isRefused: Bool
  }

  /// The keys that are nearly known ones, and any other of a cache that takes no other.
  var unknownKeys: [UnknownKey] {
    let (keys, refusesUnknownKeys) = (MappingKeys(entries), refusesUnknownKeys)
    return entries.compactMap { entry in
      if group.keys.contains(entry.key) { return nil }
      let near = entry.key.utf8.count < 5 ? [] : group.keys.near(entry.key, besides: keys.contains)
      let meant = Suggestion.onlyNearest(to: entry.key, among: near)
      return meant == nil && !refusesUnknownKeys
        ? nil : UnknownKey(entry: entry, meant: meant, isRefused: meant != nil && refusesUnknownKeys)
    }
  }

  /// Whether each key becomes an argument of the client of Redis or S3, which has no others (`Cache.__init__`,
  /// caching/caching.py, 1.81.9 and 1.106.2). With an address of another form the unknown ones are left out.
  private var refusesUnknownKeys: Bool {
    guard group == .cache else { return false }
    let names = Set(entries.map(\.key))
    let kind = entries.first { $0.key == "type" }?.value.string
    let otherAddresses = ["url", "redis_startup_nodes", "startup_nodes", "sentinel_nodes", "service_name"]
    return kind == "s3" || kind == "redis" && names.contains("host") && names.isDisjoint(with: otherAddresses)
  }
}
