/// What a container reserves is no more than what it may use.
enum RequestWithinLimit: ServerRule {
  static let metadata = RuleMetadata(
    id: "request-within-limit", severity: .error, inDocuments: .error,
    summary: "The request of memory and of processors is at most the limit.",
    rationale: "Kubernetes refuses a pod whose request is above its limit, so the upgrade of the chart fails.",
    limits: "Not known here: limits that the namespace's LimitRange adds.",
    bad: """
      backends:
        vllm: { engine: vllm, service: vllm-api, port: 8000, memory: { request: 8Gi, limit: 4Gi } }
      models:
        - { alias: chat, backend: vllm, model: Qwen/Qwen3-8B-AWQ, selection: explicit }
      """,
    good: """
      backends:
        vllm: { engine: vllm, service: vllm-api, port: 8000, memory: { request: 4Gi, limit: 4Gi } }
      models:
        - { alias: chat, backend: vllm, model: Qwen/Qwen3-8B-AWQ, selection: explicit }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.flatMap { backend in
      [finding("memory", backend.memory), finding("cpu", backend.cpu)].compactMap { $0 }
    }
  }

  private static func finding(_ kind: String, _ resources: Resources) -> Finding? {
    guard let request = resources.request, let limit = resources.limit, request.value > limit.value else { return nil }
    return Finding(
      "the \(kind) request of \(request.value.text) is above the limit of \(limit.value.text)", at: request.range,
      hint: "request at most \(limit.value.text), or raise the limit",
      notes: [Diagnostic.Note("the limit is here", at: limit.range)])
  }
}
