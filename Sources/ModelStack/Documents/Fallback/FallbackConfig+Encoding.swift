internal import YAML

extension FallbackConfig {
  var configMap: ConfigMap {
    let tiers = tiers.enumerated().flatMap { number, tier in
      tier.entries(comment: "Tier \(number + 1): \(tier.alias.value) (\(tier.mode.rawValue))")
    }
    let health = [
      YAMLValue.Entry(
        Key.timeout, .milliseconds(healthTimeout).commented("Health checks, in milliseconds.")),
      YAMLValue.Entry(Key.interval, .milliseconds(healthInterval)),
    ]
    let pattern = YAMLValue.Entry(
      Key.pattern,
      YAMLValue(.text(RoutingPattern.javaScript(for: self)))
        .commented("For a Code node of n8n, before the HTTP Request node that asks the model."))
    return ConfigMap(metadata: metadata, data: tiers + health + [pattern])
  }
}

extension FallbackConfig.Tier {
  fileprivate func entries(comment: String) -> [YAMLValue.Entry] {
    var entries = urls.map { YAMLValue.Entry($0.key, .string($0.url, origin: endpoint.range)) }
    entries.append(YAMLValue.Entry(modelKey, .string(model)))
    entries[0].value.comment = [comment]
    return entries
  }
}

extension YAMLValue {
  /// A duration as text in milliseconds: all values of a ConfigMap are texts.
  fileprivate static func milliseconds(_ duration: Located<Duration>) -> YAMLValue {
    .string(String(duration.value.milliseconds), origin: duration.range)
  }
}
