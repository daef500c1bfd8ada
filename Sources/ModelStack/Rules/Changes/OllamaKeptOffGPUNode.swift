/// Ollama does not move to the GPU.
enum OllamaKeptOffGPUNode: ChangeRule {
  static let metadata = RuleMetadata(
    id: "ollama-kept-off-gpu-node", severity: .error,
    summary: "No Ollama server moves to a node with a GPU, or 'deliberate' says why this one does.",
    rationale: """
      Ollama is the fallback for the time when the GPU node is off (story 25.2). A reason that stood there before the \
      move was not given for it.
      """,
    limits: "Known only to 'gen diff --base'. A backend without 'node' is not checked.",
    bad: example(reason: "no other node is left"),
    good: example(reason: "the other node is gone since May"),
    form: .change)

  private static func example(reason: String) -> String {
    let nodes = "nodes: { k3s-worker-02: { memory: 8Gi }, k3s-gpu-worker: { memory: 32Gi, gpu: true } }"
    func stack(on node: String, _ reason: String) -> String {
      RuleExample.ollama("node: \(node)\ndeliberate: { node: \(reason) }", sections: nodes)
    }
    return stack(on: "k3s-worker-02", "no other node is left") + "\n---\n" + stack(on: "k3s-gpu-worker", reason)
  }

  static func check(_ before: Stack, _ after: Stack) -> [Finding] {
    after.lawBreaches.compactMap { breach in
      // Without a reason at all the law of the stack itself is broken, and reported.
      guard case .node(let node) = breach.law, breach.isDeliberate,
        let old = before.backend(named: breach.backend.name.value), before.node(of: old)?.hasGPU.value != true,
        old.reason(for: "node") == breach.backend.reason(for: "node")
      else { return nil }
      return Finding(
        "'\(old.name.value)' moves to '\(node.name.value)', a node with a GPU, and the reason is that of the base",
        at: breach.range, hint: "keep it off that node, or say in 'deliberate' why it moves now",
        notes: [Diagnostic.Note("the GPU is here", at: node.hasGPU.range)])
    }
  }
}
