/// Prompt caches cannot grow beyond the memory limit.
enum BoundedPromptCache: StackRule {
  static let metadata = RuleMetadata(
    id: "bounded-prompt-cache", severity: .warning,
    summary: "The prompt caches of the models that may be loaded fit the memory limit beside them.",
    rationale: """
      From Ollama 0.30 llama-server keeps whole prompts in memory, for each model up to 8192 MiB unless it is told \
      otherwise. The cache grows with every different prompt until the kernel kills the container.
      """,
    limits: """
      How soon a cache grows depends on the prompts, so the container can be killed but need not be. A 'version' from \
      0.30 on is rendered with a bound of 0 unless 'promptCache' says more.
      """,
    verifiedOn: ["Ollama 0.32.15", "Ollama 0.33.0-rc2"],
    bad: """
      backends:
        ollama:
          { engine: ollama, service: ollama, port: 11434, version: 0.32.15, memory: { limit: 4Gi }, promptCache: 2Gi }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """,
    good: """
      backends:
        ollama:
          { engine: ollama, service: ollama, port: 11434, version: 0.32.15, memory: { limit: 4Gi }, promptCache: 512Mi }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    facts.serverLoads.compactMap { load in
      guard let limit = load.backend.memory.limit, load.overflow == nil, !load.residents.isEmpty else { return nil }
      let container = load.containerWithPromptCaches
      let most = container.total.lower + container.unboundedPromptCache
      return most > ByteCount(limit.value.bytes) ? finding(load, container, most, limit) : nil
    }
  }

  private static func finding(
    _ load: ServerLoad, _ container: ContainerEstimate, _ most: ByteCount, _ limit: Located<Quantity>
  ) -> Finding {
    let without = load.container.total.upper
    let room = ByteCount(limit.value.bytes).usable(.fivePercent) - without
    let bound = (room.bytes / container.residents.count) >> 20
    let growth = "and with them the container to \(most), more than the limit of \(limit.value.text)"
    let notes = [Diagnostic.Note("the limit is here", at: limit.range)]
    if container.unboundedPromptCache > .zero {
      let condition = load.settings.version == nil ? "from Ollama 0.30, which this may be, " : ""
      return Finding(
        "\(condition)prompt caches can grow to \(container.unboundedPromptCache), \(growth)",
        at: (load.backend.version ?? load.backend.name).range, hint: "write 'promptCache: 0'", notes: notes)
    }
    let place = load.backend.ollama?.promptCache?.range ?? load.backend.name.range
    return Finding(
      "prompt caches can grow to \(container.promptCache), \(growth)", at: place,
      hint: "write 'promptCache: \(bound == 0 ? "0" : "\(bound)Mi")', or raise the limit", notes: notes)
  }
}
