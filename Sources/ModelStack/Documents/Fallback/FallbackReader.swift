internal import YAML

/// n8n's fallback config in, the chain that it tells out. The way back of ``FallbackRenderer``.
enum FallbackReader {
  /// - Parameters:
  ///   - namespace: that of the ConfigMap, where it says one.
  ///   - place: the place of what it does not say.
  static func part(of config: FallbackConfig, namespace: Located<String>?, place: SourceRange) -> ChainPart {
    ChainPart(
      settings: FallbackSettings(
        place: place, configMap: config.metadata.name, chain: nil, healthTimeout: config.healthTimeout,
        healthInterval: config.healthInterval, labels: config.metadata.labels, traces: []),
      tiers: config.tiers, namespace: namespace)
  }
}
