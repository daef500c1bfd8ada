internal import YAML

extension FallbackConfig {
  /// A hand-written ConfigMap, read as n8n's workflows use it: by the names of its keys.
  ///
  /// Left out are tiers whose model neither a key nor the routing pattern says: what is asked there is not known.
  ///
  /// - Parameter place: the place of what is not said.
  init(_ values: YAMLValue, place: SourceRange) {
    let keys = TierKeys(values["data"]?.entries ?? [])
    let head = ObjectHead(values)
    metadata = ObjectMeta(
      name: head?.name ?? Located(FallbackSettings.usualConfigMap, at: place),
      namespace: head?.namespace ?? Located("default", at: place), labels: values["metadata"]?["labels"]?.settings ?? []
    )
    healthTimeout = keys.milliseconds(Key.timeout) ?? Located(FallbackSettings.usualTimeout, at: place)
    healthInterval = keys.milliseconds(Key.interval) ?? Located(FallbackSettings.usualInterval, at: place)
    var pattern = RoutingPatternReader(keys.text(Key.pattern)?.value ?? "")
    let tiers = keys.prefixes.compactMap { prefix -> (step: Int, tier: Tier)? in
      let step = keys.text("\(prefix)_CHAT_ENDPOINT").flatMap { pattern.take($0.value) }
      return Tier(prefix, keys, step?.tier ?? [:]).map { (step?.number ?? .max, $0) }
    }
    // Swift's sort is stable: tiers that the pattern does not show stay in the order of their keys.
    self.tiers = tiers.sorted { $0.step < $1.step }.map(\.tier)
  }
}

extension FallbackConfig.Tier {
  /// - Parameter step: what the routing pattern says of it.
  fileprivate init?(_ prefix: String, _ keys: TierKeys, _ step: [String: String]) {
    guard let endpoint = keys.text("\(prefix)_ENDPOINT"),
      let model = keys.text("\(prefix)_MODEL") ?? step["model"].map({ Located($0, at: endpoint.range) })
    else { return nil }
    let kind = Self.kind(prefix, keys, endpoint.value)
    let usual: FallbackConfig.Mode =
      switch kind {
      case .vllm: .gpu
      case .litellm: .cloud
      case .ollama, .openAICompatible: .cpu
      }
    self.init(
      prefix: prefix, alias: kind == .litellm ? model : endpoint.map { _ in prefix }, model: model, endpoint: endpoint,
      kind: kind, mode: step["mode"].flatMap(FallbackConfig.Mode.init) ?? usual)
  }

  /// By the paths of its protocol; behind an address with a path vLLM cannot be told from another server.
  private static func kind(_ prefix: String, _ keys: TierKeys, _ endpoint: String) -> FallbackConfig.Kind {
    if keys.address(.generate, of: prefix) != nil { return .ollama }
    let health = keys.address(.health, of: prefix)?.value
    if health == nil, keys.address(.completions, of: prefix) == nil { return .litellm }
    return health?.string == endpoint + "/health" ? .vllm : .openAICompatible
  }
}

/// The keys of a fallback ConfigMap.
struct TierKeys {
  private let entries: [YAMLValue.Entry]
  private let numbers: [String: Int]
  /// What the keys of each tier begin with, in order: `VLLM` of `VLLM_ENDPOINT`, but not `VLLM_CHAT`.
  let prefixes: [String]

  /// What stands between a tier's prefix and `_ENDPOINT`.
  enum Path: String, CaseIterable {
    case health = "_HEALTH"
    case completions = "_COMPLETIONS"
    case generate = "_GENERATE"
    case chat = "_CHAT"
  }

  init(_ entries: [YAMLValue.Entry]) {
    self.entries = entries
    let numbers = Dictionary(entries.indices.map { (entries[$0].key, $0) }) { first, _ in first }
    self.numbers = numbers
    let beginnings = entries.map(\.key).filter { $0.hasSuffix(Self.ending) }.map { $0.dropLast(Self.ending.count) }
    prefixes = beginnings.map(String.init).filter { beginning in
      // A tier can be called `x-chat`, beside one that is called `x`.
      let isOwn = ["_MODEL", Path.chat.rawValue + Self.ending].contains { numbers[beginning + $0] != nil }
      return isOwn
        || !Path.allCases.map(\.rawValue).contains { path in
          beginning.hasSuffix(path) && numbers[beginning.dropLast(path.count) + Self.ending] != nil
        }
    }
  }

  private static let ending = "_ENDPOINT"

  /// One of a tier's addresses beside its endpoint.
  func address(_ path: Path, of prefix: String) -> YAMLValue.Entry? {
    let longer = prefix + path.rawValue
    return prefixes.contains(longer) ? nil : entry(longer + Self.ending)
  }

  func entry(_ key: String) -> YAMLValue.Entry? { numbers[key].map { entries[$0] } }

  func text(_ key: String) -> Located<String>? { entry(key)?.value.locatedText }

  fileprivate func milliseconds(_ key: String) -> Located<Duration>? {
    guard let text = entry(key)?.value.locatedWord, let duration = try? Duration(text.value + "ms") else { return nil }
    return Located(duration, at: text.range)
  }
}
