internal import YAML

/// What runs on a GPU has somewhere to fall back to where the policy says so.
enum GPUAliasHasFallback: StackRule {
  static let metadata = RuleMetadata(
    id: "gpu-alias-has-fallback", severity: .error,
    summary:
      "With 'policy.gpuAliases.fallback: required' every alias on a GPU has a fallback, or is for explicit selection.",
    rationale: """
      A GPU machine is switched off, plays games or loads another model. Without a fallback every client of the alias \
      gets an error for as long.
      """,
    limits: """
      A backend counts as on a GPU where its node has one or its engine is vLLM. Where 'default_fallbacks' of \
      'routerSettings' or a route of '*' serves every alias, the rule is silent.
      """,
    bad: """
      policy: { gpuAliases: { fallback: required } }
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        vllm: { engine: vllm, service: vllm, port: 8000 }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: local, backend: vllm, model: Qwen/Qwen3-8B-AWQ }
      """,
    good: """
      policy: { gpuAliases: { fallback: required } }
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        vllm: { engine: vllm, service: vllm, port: 8000 }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: local, backend: vllm, model: Qwen/Qwen3-8B-AWQ }
      fallbacks:
        - [local, chat]
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard stack.policy.gpuAliasFallback != nil, !stack.hasDefaultFallback, stack.beginKnown(stack.index.fallbacks)
    else { return [] }
    // Replicas are one alias.
    var seen: Set<String> = []
    return stack.placedModels.compactMap { model, backend in
      let alias = model.alias
      guard stack.canVanish(backend), !model.isExplicit.value, stack.fallback(of: alias.value) == nil,
        seen.insert(alias.value).inserted
      else { return nil }
      return Finding(
        "'\(alias.value)' runs on a GPU and has no fallback", at: alias.range,
        hint: "add '[\(alias.value), NEXT]' to 'fallbacks', or write 'selection: explicit'",
        notes: backend.node.map { [Diagnostic.Note("the backend is pinned here", at: $0.range)] } ?? [],
        cause: stack.forbiddenNode(of: backend).map { Finding.Cause(OllamaOffGPUNode.self, at: $0.place) })
    }
  }
}

extension Stack {
  /// Whether a backend goes when its GPU goes.
  fileprivate func canVanish(_ backend: Backend) -> Bool {
    backend.engine.value == .vllm || node(of: backend)?.hasGPU.value == true
  }
}
