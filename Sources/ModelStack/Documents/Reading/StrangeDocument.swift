internal import YAML

/// Tells what a document is that is written for no consumer that gen knows.
enum StrangeDocument {
  /// Whether it is a models.yaml.
  static func isStack(_ node: YAMLNode) -> Bool {
    let keys = Set(node.entries.map(\.key.text))
    return keys.isSuperset(of: ["version", "backends"]) || keys.isSuperset(of: ["stack", "models"])
  }

  /// What a message calls it.
  static func description(of node: YAMLNode) -> String {
    switch node.kind {
    case .scalar: return node.text.isEmpty ? "an empty document" : "a text"
    case .sequence: return "a list"
    case .mapping: break
    }
    if let kind = node.value(of: "kind")?.text, let version = node.value(of: "apiVersion")?.text, !kind.isEmpty {
      let article = kind.first.map("AEIOU".contains) == true ? "an" : "a"
      return "\(article) \(kind) (\(version))"
    }
    let keys = node.entries.prefix(3).map { "'\($0.key.text)'" }
    return "a mapping of \(keys.joined(separator: ", "))\(node.entries.count > 3 ? " and more" : "")"
  }
}
