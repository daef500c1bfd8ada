// What somebody meant by a key that LiteLLM does not read.
extension LiteLLMSection {
  /// The keys that decide where requests go.
  static let routingKeys: Set = [
    "model_list", "litellm_params", "model_name", "model", "api_base", "api_key", "fallbacks", "router_settings",
    "context_window_fallbacks", "default_fallbacks",
  ]

  /// What LiteLLM reads in each section, taken apart once for all misspelt keys.
  private static let names = Dictionary(uniqueKeysWithValues: allCases.map { ($0, SpelledNames($0.keys.all)) })

  /// Names that people give to settings that have others: the limits of a deployment have those of a key.
  private static let otherNames: [LiteLLMSection: [String: String]] = [
    .proxy: ["cache_config": "cache_params"],
    .params: ["rpm_limit": "rpm", "tpm_limit": "tpm"],
    .general: ["max_parallel_requests": "global_max_parallel_requests"],
  ]

  /// Keys that nothing reads in any section, copied from one config to the next.
  private static let readNowhere: Set = ["prometheus_adapter", "health_check_endpoint"]

  /// The price that LiteLLM reads, of a key that gives it for other amounts: `input_cost_per_1k_tokens`.
  func priceOfOneToken(meantBy key: String) -> String? {
    guard isOpen, !reads(key), key.hasSuffix("tokens") else { return nil }
    return ["input_cost_per_", "output_cost_per_"].first { key.hasPrefix($0) }.map { $0 + "token" }
  }

  /// Whether any key may stand here: LiteLLM passes it on to the provider, or shows it to clients.
  var isOpen: Bool { self == .params || self == .info }

  /// The key that was surely meant by another: one that decides where requests go before the others.
  ///
  /// - Parameter isPresent: whether a key stands here already.
  func meaning(of key: String, besides isPresent: (String) -> Bool) -> String? {
    if Self.readNowhere.contains(key) { return nil }
    if let name = Self.otherNames[self]?[key] { return isPresent(name) ? nil : name }
    // A short name is near to many.
    if key.utf8.count < 5 { return nil }
    let absent = keys.near(key, besides: isPresent)
    let meant =
      Suggestion.onlyNearest(to: key, among: absent.filter(Self.routingKeys.contains))
      ?? Suggestion.onlyNearest(to: key, among: absent)
    if meant != nil || isOpen { return meant }
    let best = Self.names[self]?.best(for: key, atMost: 2) { LiteLLMKeys.isLike(key, $0) && !isPresent($0) }
    return best.flatMap { $0.isOnly ? $0.text : nil }
  }

  /// Whether a key that nothing reads here is nearly another one.
  func isMisspelling(_ key: String, of meant: String) -> Bool {
    !reads(key) && !Suggestion.nearest(to: key, among: [meant]).isEmpty
  }
}

extension LiteLLMKeys {
  /// The keys that a misspelt one can be, those left out that stand beside it.
  ///
  /// It mostly begins like the one that was meant and is nearly as long. Another one, where any key may stand, is rather
  /// the provider's own.
  func near(_ key: String, besides isPresent: (String) -> Bool) -> [String] {
    names(beginningLike: key).filter { name in
      abs(key.utf8.count - name.utf8.count) <= 1 && Self.isLike(key, name) && !isPresent(name)
    }
  }

  /// Whether each word of a key is nearly that of another: `supports_video` is no misspelt `supports_speed`, as close as
  /// they are on the whole.
  fileprivate static func isLike(_ key: String, _ other: String) -> Bool {
    let words = key.split(separator: "_").map(String.init)
    let others = other.split(separator: "_").map(String.init)
    guard words.count == others.count else { return true }
    return zip(words, others).allSatisfy { $0 == $1 || !Suggestion.nearest(to: $0, among: [$1]).isEmpty }
  }
}
