internal import YAML

/// A hand-written fallback ConfigMap: what n8n's workflows make of it, and everything that stands there.
struct FallbackConfigDocument: HandWrittenDocument {
  var typed: FallbackConfig
  var values: YAMLValue
  /// The routing pattern, where there is one.
  var pattern: RoutingPatternText?
  var place: SourceRange

  init(_ node: YAMLNode) {
    values = YAMLValue(readByGo: node)
    place = node.startRange
    pattern = TierKeys(values["data"]?.entries ?? []).text(FallbackConfig.Key.pattern).map {
      RoutingPatternText($0, in: node.tree.source)
    }
    typed = FallbackConfig(values, pattern, place: place)
  }

  /// Whether it is a ConfigMap with a routing pattern that names a tier; or else with a server's address, the address of
  /// its chat, and what else a fallback needs: a way to learn whether the server is up.
  static func recognises(_ node: YAMLNode) -> Bool {
    guard node.value(of: "kind")?.text == "ConfigMap", let data = node.value(of: "data") else { return false }
    if let pattern = data.value(of: FallbackConfig.Key.pattern), pattern.kind == .scalar {
      let text = RoutingPatternText(Located(pattern.text, at: pattern.range), in: node.tree.source)
      if !RoutingPatternReader(text).tiers.isEmpty { return true }
    }
    let names = Set(data.entries.map(\.key.text))
    let hasChecks = !names.isDisjoint(with: FallbackConfig.Key.all)
    return names.contains { name in
      guard name.hasSuffix("_CHAT_ENDPOINT") else { return false }
      let prefix = name.dropLast("_CHAT_ENDPOINT".count)
      return names.contains(prefix + "_ENDPOINT") && (hasChecks || names.contains(prefix + "_HEALTH_ENDPOINT"))
    }
  }

  /// The entries of `data`, by their keys.
  var keys: TierKeys { TierKeys(values["data"]?.entries ?? []) }

  var part: ChainPart { FallbackReader.part(of: typed, namespace: ObjectHead(values)?.namespace, place: place) }
}
