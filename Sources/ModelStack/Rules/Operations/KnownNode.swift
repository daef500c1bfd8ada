/// Every node that is named is one that there is.
enum KnownNode: StackRule {
  static let metadata = RuleMetadata(
    id: "known-node", severity: .error,
    summary: "Every backend is pinned to a node of 'nodes', and the fallback config is copied to one.",
    rationale: """
      No pod is ever scheduled on a node that the cluster does not have, and no file is copied to it.
      """,
    limits: "A stack without 'nodes' is not checked.",
    bad: RuleExample.ollama("node: k3s-worker-20", sections: "nodes: { k3s-worker-02: { memory: 8Gi } }"),
    good: RuleExample.ollama("node: k3s-worker-02", sections: "nodes: { k3s-worker-02: { memory: 8Gi } }"),
    isAdjustable: false)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    if stack.nodes.isEmpty { return [] }
    var suggestions = NameSuggestions(among: stack.nodes.lazy.map(\.name.value))
    return stack.namedNodes.filter { stack.node(named: $0.value) == nil }.map { node in
      let nearest = suggestions.nearest(to: node.value)
      return Finding(
        "there is no node '\(node.value)'", at: node.range,
        hint: nearest.map { "write '\($0.name)'" } ?? "add '\(node.value)' to 'nodes'")
    }
  }
}
