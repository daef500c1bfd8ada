internal import YAML

extension FallbackConfig {
  /// A hand-written ConfigMap, read as n8n's workflows use it: by the names of its keys.
  ///
  /// Left out are tiers whose model neither a key nor the routing pattern says: what is asked there is not known.
  ///
  /// - Parameters:
  ///   - pattern: its routing pattern, if it has one.
  ///   - place: the place of what is not said.
  init(_ values: YAMLValue, _ pattern: RoutingPatternText?, place: SourceRange) {
    let keys = TierKeys(values["data"]?.entries ?? [])
    let head = ObjectHead(values)
    metadata = ObjectMeta(
      name: head?.name ?? Located(FallbackSettings.usualConfigMap, at: place),
      namespace: head?.namespace ?? Located("default", at: place), labels: values["metadata"]?["labels"]?.settings ?? []
    )
    healthTimeout = keys.milliseconds(Key.timeout) ?? Located(FallbackSettings.usualTimeout, at: place)
    healthInterval = keys.milliseconds(Key.interval) ?? Located(FallbackSettings.usualInterval, at: place)
    var reader = RoutingPatternReader(pattern)
    let tiers = keys.prefixes.compactMap { prefix -> (step: Int, tier: Tier)? in
      let step = reader.take(at: keys.requestAddresses(of: prefix))
      return Tier(prefix, keys, step?.tier ?? [:]).map { (step?.number ?? .max, $0) }
    }
    // Swift's sort is stable: tiers that the pattern does not show stay in the order of their keys.
    self.tiers = tiers.sorted { $0.step < $1.step }.map(\.tier)
  }
}

extension FallbackConfig.Tier {
  /// - Parameter step: what the routing pattern says of it.
  fileprivate init?(_ prefix: String, _ keys: TierKeys, _ step: [String: Located<String>]) {
    guard let endpoint = keys.endpoint(of: prefix), let model = keys.text("\(prefix)_MODEL") ?? step["model"]
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
      kind: kind, mode: step["mode"].flatMap { FallbackConfig.Mode(rawValue: $0.value) } ?? usual)
  }

  /// By the paths of its protocol; behind an address with a path vLLM cannot be told from another server.
  private static func kind(_ prefix: String, _ keys: TierKeys, _ endpoint: String) -> FallbackConfig.Kind {
    let chat = keys.address(.chat, of: prefix)?.value
    if keys.address(.generate, of: prefix) != nil || chat?.string?.hasSuffix("/api/chat") == true { return .ollama }
    let health = keys.address(.health, of: prefix)?.value
    if health == nil, keys.address(.completions, of: prefix) == nil { return .litellm }
    return health?.string == endpoint + "/health" ? .vllm : .openAICompatible
  }
}
