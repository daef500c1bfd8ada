/// Ollama stays off the nodes with a GPU.
enum OllamaOffGPUNode: ServerRule {
  static let metadata = RuleMetadata(
    id: "ollama-off-gpu-node", severity: .error, inDocuments: .warning,
    summary: "No Ollama backend is pinned to a node with a GPU.",
    rationale: """
      Ollama is the fallback for the time when the GPU node is off or plays games: on that node it would be gone \
      together with what it stands in for (story 25.2).
      """,
    limits: """
      A backend without 'node' is not checked: the scheduler may place it anywhere. In hand-written files only that is \
      reported where an alias on a vLLM of the same node falls back to it.
      """,
    bad: RuleExample.ollama(
      "node: k3s-gpu-worker",
      sections: "nodes: { k3s-worker-02: { memory: 8Gi }, k3s-gpu-worker: { memory: 32Gi, gpu: true } }"),
    good: RuleExample.ollama(
      "node: k3s-worker-02",
      sections: "nodes: { k3s-worker-02: { memory: 8Gi }, k3s-gpu-worker: { memory: 32Gi, gpu: true } }"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.lawBreaches.compactMap { breach in
      guard case .node(let node) = breach.law, !breach.isDeliberate, stack.isLaw(for: breach.backend, on: node) else {
        return nil
      }
      return Finding(
        "the Ollama backend '\(breach.backend.name.value)' is pinned to '\(node.name.value)', a node with a GPU",
        at: breach.range,
        hint: "pin it to a node without a GPU"
          + (stack.isHandWritten ? "" : ", or add 'deliberate: { node: REASON }'"),
        notes: [Diagnostic.Note("the GPU is here", at: node.hasGPU.range)])
    }
  }
}

extension Stack {
  /// Whether an Ollama must keep off a node: in models.yaml always, elsewhere where it stands in for what runs there.
  fileprivate func isLaw(for ollama: Backend, on node: ClusterNode) -> Bool {
    !isHandWritten
      || index.fallbacks.contains { route in
        backends(ofAlias: route.alias.number).contains { $0.node == node.name }
          && route.targets.contains { backends(ofAlias: $0.number).contains { $0.name == ollama.name } }
      }
  }
}
