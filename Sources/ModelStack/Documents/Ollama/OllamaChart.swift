/// The keys that the pinned Helm chart of Ollama takes, with their defaults.
///
/// Helm ignores a key that a chart does not know, so a misspelt one changes nothing and says nothing: this is what a
/// rule compares with. Source: values.yaml of https://github.com/otwld/ollama-helm at `version`; the table is made by
/// `Scripts/refresh-ollama-chart.py`.
public enum OllamaChart {
  /// What the chart is called in its repository; its objects are called by it too, where the release's name does not say
  /// it.
  public static let name = "ollama"
  /// The Helm repository it comes from (README.md of otwld/ollama-helm, which moves there from otwld.github.io).
  public static let repository = "https://helm.otwld.com/"

  /// What the chart has at one path of its values.
  public enum Node: Hashable, Sendable {
    /// A map with exactly these keys, in alphabetical order.
    case mapping(keys: [String])
    /// A map of the user's own keys (labels, annotations, a node selector), or anything inside one.
    case free
    /// A value. The default is JSON without spaces, as `"IfNotPresent"`, `11434` or `["ReadWriteOnce"]`; nil where the
    /// chart has none.
    case leaf(default: String?)
  }

  /// What the chart has at a path, the root being the empty one; nil where it knows no such key.
  public static func node(at path: [String]) -> Node? {
    if let node = nodes[path] { return node }
    // Below a free map everything is the user's; the longest known prefix tells whether this is below one.
    for length in path.indices.reversed() {
      if let node = nodes[Array(path.prefix(length))] { return node == .free ? .free : nil }
    }
    return nil
  }

  /// Where the chart has a key of this name, in alphabetical order.
  public static func paths(to key: String) -> [[String]] {
    (pathsByKey[key] ?? []).sorted { $0.joined(separator: ".") < $1.joined(separator: ".") }
  }

  private static let pathsByKey = Dictionary(grouping: nodes.keys.filter { !$0.isEmpty }) { $0[$0.count - 1] }

  /// Every node by its path, read from the table at the first question.
  private static let nodes: [[String]: Node] = {
    var nodes: [[String]: Node] = [:]
    for line in keyTable.description.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      let path = parts[0].split(separator: ".").map(String.init)
      let value = parts.count == 2 ? String(parts[1]) : nil
      nodes[path] = value == "{}" ? .free : .leaf(default: value)
      for length in path.indices {
        nodes[Array(path.prefix(length))] = mapping(nodes[Array(path.prefix(length))], adding: path[length])
      }
    }
    return nodes
  }()

  /// A mapping with one more key. The table is sorted, so a key that is there already is the last one.
  private static func mapping(_ node: Node?, adding key: String) -> Node {
    guard case .mapping(let keys)? = node else { return .mapping(keys: [key]) }
    return keys.last == key ? .mapping(keys: keys) : .mapping(keys: keys + [key])
  }
}
