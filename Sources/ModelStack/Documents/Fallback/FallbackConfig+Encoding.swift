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
        .commented(patternComment))
    return ConfigMap(metadata: metadata, data: tiers + health + [pattern])
  }

  /// What the pattern is for, and the ways to the same end that need no code and see more.
  private var patternComment: [String] {
    let first = (tiers.first?.alias.value).map { " '\($0)'" } ?? ""
    return """
      For a Code node of n8n, before the HTTP Request node that asks the model. A health check sees neither a model that
      is missing nor a request that fails. Two ways without code do, and go on with the next tier:
      - HTTP Request nodes in a row, one for each tier; all but the last with "On Error: Continue (using error output)",
        that output wired to the next one.
      - An OpenAI Chat Model whose credential has LiteLLM's address with '/v1' as its base URL, and whose model is the
        alias\(first): LiteLLM falls back by itself.
      """.split(separator: "\n").map(String.init)
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
