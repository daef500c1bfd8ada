internal import YAML

/// Tells what a document is that is no LiteLLM config by itself.
enum StrangeDocument {
  /// Whether it is a models.yaml.
  static func isStack(_ node: YAMLNode) -> Bool {
    let keys = Set(node.entries.map(\.key.text))
    return keys.isSuperset(of: ["version", "backends"]) || keys.isSuperset(of: ["stack", "models"])
  }

  /// The config in values of LiteLLM's Helm chart, at the top or below the key of a subchart.
  static func proxyConfig(in node: YAMLNode) -> YAMLNode? {
    node.value(of: "proxy_config") ?? node.entries.lazy.compactMap { $0.value.value(of: "proxy_config") }.first
  }

  /// What a message calls it.
  static func description(of node: YAMLNode) -> String {
    switch node.kind {
    case .scalar: return node.text.isEmpty ? "an empty document" : "a text"
    case .sequence: return "a list"
    case .mapping: break
    }
    if let kind = node.value(of: "kind")?.text, let version = node.value(of: "apiVersion")?.text, !kind.isEmpty {
      return "a \(kind) (\(version))"
    }
    let keys = node.entries.prefix(3).map { "'\($0.key.text)'" }
    return "a mapping of \(keys.joined(separator: ", "))\(node.entries.count > 3 ? " and more" : "")"
  }
}
