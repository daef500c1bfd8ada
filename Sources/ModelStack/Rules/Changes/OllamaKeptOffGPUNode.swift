internal import YAML

/// Ollama does not move to the GPU.
enum OllamaKeptOffGPUNode: ChangeRule {
  static let metadata = RuleMetadata(
    id: "ollama-kept-off-gpu-node", severity: .error,
    summary: "No Ollama server moves to a node with a GPU, or 'deliberate' says why this one does.",
    rationale: """
      Ollama is the fallback for the time when the GPU node is off (story 25.2). A reason that stood there before the \
      move was not given for it, and a GPU that goes from 'nodes' in the same change may still be there.
      """,
    limits: """
      Known only to 'gen diff --base'. A backend without 'node' is not checked. Which server it was is known by its \
      address or its name, or where there is only one.
      """,
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
    after.backends.filter { $0.engine.value == .ollama }.compactMap { server in
      guard let place = server.node, let gpu = gpu(of: server, before, after) else { return nil }
      let old = after.predecessor(of: server, in: before)
      if let old, before.node(of: old)?.hasGPU.value == true { return nil }
      let reason = server.reason(for: "node")
      if reason == nil ? gpu.isDeclared : reason != old?.reason(for: "node") { return nil }
      return Finding(
        "'\(server.name.value)' moves to '\(place.value)', "
          + (gpu.isDeclared ? "a node with a GPU" : "which has a GPU in the base")
          + (reason == nil ? "" : ", and the reason is that of the base"),
        at: place.range,
        hint: gpu.isDeclared
          ? "keep it off that node, or say in 'deliberate' why it moves now"
          : "keep it off that node, or take the GPU from the node in a change of its own",
        notes: gpu.place.map { [Diagnostic.Note("the GPU is here", at: $0)] } ?? [])
    }
  }

  /// The GPU of the node that a server is on: as the stack says, or the base, from which it may be taken for the move.
  /// Without a reason at all the law of the stack itself is broken where the GPU is declared, and reported.
  private static func gpu(
    of server: Backend, _ before: Stack, _ after: Stack
  ) -> (isDeclared: Bool, place: SourceRange?)? {
    if let gpu = after.node(of: server)?.hasGPU, gpu.value { return (true, gpu.range) }
    return before.node(of: server)?.hasGPU.value == true ? (false, nil) : nil
  }
}
