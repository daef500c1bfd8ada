/// A fallback for requests that are too long goes to more room.
enum ContextFallbackHasRoom: ServerRule {
  static let metadata = RuleMetadata(
    id: "context-fallback-has-room", severity: .error, inDocuments: .warning,
    summary: "The target of a context fallback has more context than the alias that it relieves.",
    rationale: "LiteLLM sends a request there because it was too long; with no more room it is too long there too.",
    limits: "It is silent where a context is not known: of a provider's model it is where 'context' says so.",
    bad: """
      backends:
        vllm: { engine: vllm, service: vllm-api, port: 8000, context: 8192 }
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3, context: 8192 }
      models:
        - { alias: chat, backend: vllm, model: Qwen/Qwen3-8B-AWQ }
        - { alias: long, backend: ollama, model: phi4-mini }
      fallbacks:
        - [chat, long]
      contextFallbacks:
        - [chat, long]
      """,
    good: """
      backends:
        vllm: { engine: vllm, service: vllm-api, port: 8000, context: 8192 }
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3, context: 16384 }
      models:
        - { alias: chat, backend: vllm, model: Qwen/Qwen3-8B-AWQ }
        - { alias: long, backend: ollama, model: phi4-mini }
      fallbacks:
        - [chat, long]
      contextFallbacks:
        - [chat, long]
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    facts.contexts.neighbours(in: stack.index.contextFallbacks).compactMap { pair in
      let (most, relieved) = (pair.targetTokens.upperBound, pair.aliasTokens.lowerBound)
      let target = pair.target
      if most > relieved { return nil }
      return Finding(
        "'\(target.value)' has \(most) tokens of context, no more than the \(relieved) of '\(pair.alias)'",
        at: target.range, hint: "name an alias with more than \(relieved) tokens, or remove it here",
        notes: stack.contextNotes(of: pair.alias, target.value))
    }
  }
}
