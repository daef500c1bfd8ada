/// The models that may be loaded together fit the memory limit of their container.
enum ResidentModelsFitMemory: ServerRule {
  static let metadata = RuleMetadata(
    id: "resident-models-fit-memory", severity: .error, inDocuments: .warning,
    summary: "The Ollama models that may be in memory at once fit the memory limit of their container together.",
    rationale: """
      A model stays in memory after its request, for 5 minutes or as 'keepAlive' says, and on a CPU up to three do. \
      Where the second one does not fit beside the first, each change of model costs a cold start, or the kernel kills \
      the container.
      """,
    limits: """
      At most k models are loaded, so the k largest are counted, those that are only pulled included. A model whose \
      need is not known is left out. The total is good to about 150 MiB, and prompt caches are left to \
      bounded-prompt-cache.
      """,
    verifiedOn: ["Ollama 0.13.3"],
    bad: """
      backends:
        ollama:
          engine: ollama
          service: ollama
          port: 11434
          version: 0.13.3
          memory: { limit: 4Gi }
          maxLoadedModels: 2
          alsoPull: ["llama3.2:1b"]
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """,
    good: """
      backends:
        ollama:
          engine: ollama
          service: ollama
          port: 11434
          version: 0.13.3
          memory: { limit: 4Gi }
          maxLoadedModels: 1
          alsoPull: ["llama3.2:1b"]
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    facts.serverLoads.compactMap { load in
      guard let limit = load.backend.memory.limit, load.overflow == .residents else { return nil }
      return finding(load, limit)
    }
  }

  private static func finding(_ load: ServerLoad, _ limit: Located<Quantity>) -> Finding {
    let container = load.container
    let bytes = ByteCount(limit.value.bytes)
    let places = zip(load.residents, container.residents).prefix(ServerLoad.mostNames).map { entry, estimate in
      Diagnostic.Note("'\(entry.reference.value.text)' takes \(estimate.total) of it", at: entry.reference.range)
    }
    let most = load.mostModels { MemoryVerdict($0, limit: bytes) != .exceeds }
    return Finding(
      """
      \(load.residentNames) may be loaded together and need \(container.total), more than the limit of \
      \(limit.value.text)
      """,
      at: load.backend.ollama?.maxLoadedModels?.range ?? limit.range,
      hint: """
        \(load.backend.remedy(.maxLoadedModels, most)), or raise the limit to at least \(container.total.upper.quantityText)
        """,
      // Models that are unloaded at once meet only where requests overlap.
      severity: load.unloadsAtOnce || container.least <= bytes ? .warning : nil,
      notes: places + load.explanation(of: container))
  }
}
