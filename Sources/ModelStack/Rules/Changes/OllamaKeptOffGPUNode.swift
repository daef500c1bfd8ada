internal import YAML

/// Ollama does not move to the GPU.
enum OllamaKeptOffGPUNode: ChangeRule {
  static let metadata = RuleMetadata(
    id: "ollama-kept-off-gpu-node", severity: .error,
    summary: "With 'policy.ollama.gpuNode: forbidden' no Ollama server moves to a node with a GPU.",
    rationale: """
      Where Ollama is the fallback for the time when the GPU node is off, it must not go with it. A comment that the \
      base has already was not written for this move, and a GPU that goes from 'nodes' in the same change may still be \
      there.
      """,
    limits: """
      Known only to 'gen diff --base'. A backend without 'node' is not checked. Which server it was is known by its \
      address or its name, or where there is only one.
      """,
    bad: example(""),
    good: example("# gen: accept ollama-kept-off-gpu-node: the other node is gone since May\n"),
    form: .change)

  private static func example(_ acceptance: String) -> String {
    let accepted = "# gen: accept ollama-off-gpu-node: no other node is left\n"
    return RuleExample.ollama("node: k3s-worker-02", sections: RuleExample.nodes) + "\n---\n"
      + RuleExample.ollama(accepted + acceptance + "node: k3s-gpu-worker", sections: RuleExample.nodes)
  }

  static func check(_ before: Stack, _ after: Stack) -> [Finding] {
    if before.policy.ollamaOnGPUNode == nil, after.policy.ollamaOnGPUNode == nil { return [] }
    return after.backends.filter { $0.engine.value == .ollama }.compactMap { server in
      guard let place = server.node, let gpu = gpu(of: server, before, after) else { return nil }
      let old = after.predecessor(of: server, in: before)
      if let old, before.node(of: old)?.hasGPU.value == true { return nil }
      return Finding(
        "'\(server.name.value)' moves to '\(place.value)', "
          + (gpu.isDeclared ? "a node with a GPU" : "which has a GPU in the base"),
        at: place.range,
        hint: """
          keep it off that node, or accept the move above: '# gen: accept \(metadata.id): REASON', with a reason that \
          the base does not have
          """,
        notes: gpu.place.map { [Diagnostic.Note("the GPU is here", at: $0)] } ?? [],
        cause: Finding.Cause(OllamaOffGPUNode.self, at: place.range))
    }
  }

  /// The GPU of the node that a server is on: as the stack says, or the base, from which it may be taken for the move.
  private static func gpu(
    of server: Backend, _ before: Stack, _ after: Stack
  ) -> (isDeclared: Bool, place: SourceRange?)? {
    if let gpu = after.node(of: server)?.hasGPU, gpu.value { return (true, gpu.range) }
    return before.node(of: server)?.hasGPU.value == true ? (false, nil) : nil
  }
}
