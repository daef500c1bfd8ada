/// What backends on one node may take at most fits the node.
enum NodeMemory: StackRule {
  static let metadata = RuleMetadata(
    id: "node-memory", severity: .error,
    summary: "The memory limits of the backends on one node are together at most the node's memory.",
    rationale: """
      Kubernetes places pods by their requests, so limits that are too high show only when they are used: the kernel \
      then kills containers on the node, and not always the one that grew.
      """,
    limits: """
      Only what the stack declares is counted: neither the system nor other pods, nor a vLLM without a limit. An \
      Ollama without a limit counts with what its models need when it is fullest, those that are not known left out.
      """,
    bad: """
      nodes: { worker: { memory: 8Gi } }
      backends:
        vllm: { engine: vllm, service: vllm-api, port: 8000, node: worker, memory: { limit: 16Gi } }
      models:
        - { alias: chat, backend: vllm, model: Qwen/Qwen3-8B-AWQ, selection: explicit }
      """,
    good: """
      nodes: { worker: { memory: 16Gi } }
      backends:
        vllm: { engine: vllm, service: vllm-api, port: 8000, node: worker, memory: { limit: 16Gi } }
      models:
        - { alias: chat, backend: vllm, model: Qwen/Qwen3-8B-AWQ, selection: explicit }
      """)

  /// What one backend may take on its node.
  private struct Share {
    var name: String
    var memory: ByteCount
    /// Why, at its limit, or at its name where it has none.
    var place: Located<String>
  }

  /// So many backends a message points to, the largest first.
  private static let mostNotes = 5

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    var shares = [[Share]](repeating: [], count: stack.nodes.count)
    let loads = Dictionary(
      facts.serverLoads.map { ($0.backend.name.value, $0) }
    ) { first, _ in first }
    for backend in stack.backends {
      guard let node = backend.node.flatMap({ stack.index.node(named: $0.value) }) else { continue }
      let name = backend.name
      if let limit = backend.memory.limit {
        let place = Located("the limit of '\(name.value)' is \(limit.value.text)", at: limit.range)
        shares[node].append(
          Share(name: name.value, memory: ByteCount(limit.value.bytes), place: place))
      } else if let load = loads[name.value], !load.residents.isEmpty {
        let need = load.container.total.lower
        let place = Located("'\(name.value)' has no limit, and its models need \(need)", at: name.range)
        shares[node].append(Share(name: name.value, memory: need, place: place))
      }
    }
    return zip(stack.nodes, shares).compactMap(finding)
  }

  private static func finding(_ node: ClusterNode, _ shares: [Share]) -> Finding? {
    let sum = shares.map(\.memory).sum()
    guard let memory = node.memory, sum > ByteCount(memory.value.bytes) else { return nil }
    let has = "the node '\(node.name.value)' has \(memory.value.text)"
    if shares.count == 1 {
      return Finding(
        "\(shares[0].place.value), but \(has)", at: shares[0].place.range,
        hint: "write a memory limit of at most \(memory.value.text), or choose another node",
        notes: [Diagnostic.Note("the node's memory is here", at: memory.range)])
    }
    // The node has no room for all: its last backend is where to begin.
    let last = shares[shares.count - 1]
    return Finding(
      "\(has), but the \(shares.count) backends on it may take \(sum) together", at: last.place.range,
      hint: "lower their limits, or move '\(last.name)' to another node",
      notes: shares.sorted { $0.memory > $1.memory }.prefix(mostNotes)
        .map { Diagnostic.Note($0.place.value, at: $0.place.range) }
        + [Diagnostic.Note("the node's memory is here", at: memory.range)])
  }
}
