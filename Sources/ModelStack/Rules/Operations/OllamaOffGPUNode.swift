internal import YAML

/// Ollama stays off the nodes with a GPU where the policy says so.
enum OllamaOffGPUNode: ServerRule {
  static let metadata = RuleMetadata(
    id: "ollama-off-gpu-node", severity: .error, inDocuments: .warning,
    summary: "With 'policy.ollama.gpuNode: forbidden' no Ollama backend is pinned to a node with a GPU.",
    rationale: """
      Where Ollama is the fallback for the time when the GPU node is off or plays games, on that node it would be gone \
      together with what it stands in for.
      """,
    limits: """
      Without the policy nothing is reported of models.yaml. A backend without 'node' is not checked: the scheduler may place it anywhere. In hand-written files only that is \
      reported where an alias on a vLLM of the same node falls back to it.
      """,
    bad: RuleExample.ollama(
      "node: k3s-gpu-worker",
      sections: RuleExample.nodes),
    good: RuleExample.ollama(
      "node: k3s-worker-02",
      sections: RuleExample.nodes))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.compactMap { backend in
      guard let (node, place) = stack.isHandWritten ? stack.sharedNode(of: backend) : stack.forbiddenNode(of: backend)
      else { return nil }
      return Finding(
        "the Ollama backend '\(backend.name.value)' is pinned to '\(node.name.value)', a node with a GPU", at: place,
        hint: "pin it to a node without a GPU, or accept it above: '# gen: accept \(metadata.id): REASON'",
        notes: [Diagnostic.Note("the GPU is here", at: node.hasGPU.range)])
    }
  }
}

extension Stack {
  /// The node with a GPU of an Ollama server that stands in for what runs on it.
  fileprivate func sharedNode(of ollama: Backend) -> (node: ClusterNode, place: SourceRange)? {
    guard ollama.engine.value == .ollama, let place = ollama.node?.range, let node = node(of: ollama),
      node.hasGPU.value
    else { return nil }
    let standsIn = index.fallbacks.contains { route in
      backends(ofAlias: route.alias.number).contains { $0.node == node.name }
        && route.targets.contains { backends(ofAlias: $0.number).contains { $0.name == ollama.name } }
    }
    return standsIn ? (node, place) : nil
  }
}
