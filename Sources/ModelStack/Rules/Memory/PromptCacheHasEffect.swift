/// A bound on the prompt cache is given only to an Ollama that has one.
enum PromptCacheHasEffect: ServerRule {
  static let metadata = RuleMetadata(
    id: "prompt-cache-has-effect", severity: .warning, inDocuments: .warning,
    summary: "'promptCache' is given only from Ollama 0.30 on.",
    rationale: "Earlier versions keep no prompt cache, so the word does nothing and is not rendered.",
    limits: "It is silent where the version is not known.",
    verifiedOn: ["Ollama 0.13.3", "Ollama 0.32.15"],
    bad: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3, promptCache: 512Mi }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """,
    good: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.32.15, promptCache: 512Mi }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.compactMap { backend in
      guard let bound = backend.ollama?.promptCache, let version = backend.ollamaVersion,
        !MemoryFormula(version: version).hasPromptCache
      else { return nil }
      return Finding(
        "Ollama \(version) has no prompt cache to bound; that begins with 0.30", at: bound.range,
        hint: "remove '\(backend.word(for: .promptCache))'")
    }
  }
}
