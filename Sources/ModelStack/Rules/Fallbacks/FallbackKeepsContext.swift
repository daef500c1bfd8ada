/// A fallback has room for what the alias before it takes.
enum FallbackKeepsContext: ServerRule {
  static let metadata = RuleMetadata(
    id: "fallback-keeps-context", severity: .warning, inDocuments: .warning,
    summary: "The target of a fallback has at least the context of the alias that falls back to it.",
    rationale: """
      A prompt that the first alias takes can be too long for the next one, just when it is needed: a vLLM refuses it, \
      an Ollama before 0.30 cuts off its beginning without an error.
      """,
    limits: """
      It compares neighbours whose contexts are known: those of Ollama, those of other backends and models where \
      'context' says so. How long prompts are is not known.
      """,
    verifiedOn: ["Ollama 0.13.3"],
    bad: """
      backends:
        vllm: { engine: vllm, service: vllm-api, port: 8000, context: 8192 }
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3, context: 4096 }
      models:
        - { alias: chat, backend: vllm, model: Qwen/Qwen3-8B-AWQ }
        - { alias: spare, backend: ollama, model: phi4-mini }
      fallbacks:
        - [chat, spare]
      """,
    good: """
      backends:
        vllm: { engine: vllm, service: vllm-api, port: 8000, context: 8192 }
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3, context: 8192 }
      models:
        - { alias: chat, backend: vllm, model: Qwen/Qwen3-8B-AWQ }
        - { alias: spare, backend: ollama, model: phi4-mini }
      fallbacks:
        - [chat, spare]
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    facts.contexts.neighbours(in: stack.index.fallbacks).compactMap { pair in
      let (least, most) = (pair.targetTokens.lowerBound, pair.aliasTokens.upperBound)
      let target = pair.target
      if least >= most { return nil }
      return Finding(
        """
        '\(target.value)' has \(least) tokens of context, '\(pair.alias)' before it \(most): a longer prompt \
        is cut or refused when it falls back
        """,
        at: target.range,
        hint: """
          give '\(target.value)' a context of \(most), or accept it above: '# gen: accept \(metadata.id): REASON'
          """, notes: stack.contextNotes(of: pair.alias, target.value))
    }
  }
}
