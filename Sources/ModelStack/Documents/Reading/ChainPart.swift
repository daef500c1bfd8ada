internal import YAML

/// A chain of servers that n8n's workflows go along by themselves.
struct ChainPart: Sendable {
  var settings: FallbackSettings
  /// In the order they are tried. Their aliases are not told, but for those of LiteLLM.
  var tiers: [FallbackConfig.Tier]
  /// The namespace of the ConfigMap, where it says one.
  var namespace: Located<String>?
}
