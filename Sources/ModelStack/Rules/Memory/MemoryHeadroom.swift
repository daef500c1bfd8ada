/// What is loaded leaves 5 % of the memory limit.
enum MemoryHeadroom: ServerRule {
  static let metadata = RuleMetadata(
    id: "memory-headroom", severity: .warning, inDocuments: .warning,
    summary: "What an Ollama container takes when it is fullest stays at least 5 % below its memory limit.",
    rationale: """
      The formula is good to about 150 MiB: a model that is calculated to fit by less may still be refused by Ollama, \
      or get the container killed.
      """,
    limits: "Models whose need is not known are left out. It is silent where the limit is exceeded.",
    verifiedOn: ["Ollama 0.13.3", "Ollama 0.32.15", "Ollama 0.33.0-rc2"],
    bad: RuleExample.ollamaWithin4Gi("model: phi4-mini, context: 8192"),
    good: RuleExample.ollamaWithin4Gi("model: phi4-mini, context: 6656"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    facts.serverLoads.compactMap { load in
      guard let limit = load.backend.memory.limit, load.overflow == nil else { return nil }
      let container = load.containerWithPromptCaches
      guard MemoryVerdict(container.total, limit: ByteCount(limit.value.bytes)) == .tight else { return nil }
      return finding(load, container, limit)
    }
  }

  /// One finding a container: at the model that fills it, or at the limit where several do.
  private static func finding(
    _ load: ServerLoad, _ container: ContainerEstimate, _ limit: Located<Quantity>
  ) -> Finding {
    let bytes = ByteCount(limit.value.bytes)
    let residents = load.residents
    let need = residents.count > 1 ? "need \(container.total) together" : "needs \(container.total)"
    let room =
      container.total.upper > bytes
      ? "which may be more than the limit of \(limit.value.text)"
      : "which leaves \(bytes - container.total.upper) of the limit of \(limit.value.text), less than 5 %"
    return Finding(
      "\(load.residentNames) \(need), \(room)",
      at: residents.count == 1 ? residents[0].reference.range : limit.range,
      hint: remedy(load, bytes) + "raise the limit to at least \(container.total.upper.withHeadroom.quantityText)",
      notes: load.explanation(of: container))
  }

  /// What gives 5 % without a higher limit, where something does: the beginning of a hint.
  private static func remedy(_ load: ServerLoad, _ limit: ByteCount) -> String {
    if MemoryVerdict(load.container.total, limit: limit) == .fits {
      return "lower '\(load.backend.word(for: .promptCache))', or "
    }
    if load.residents.count > 1 {
      let most = load.mostModels { MemoryVerdict($0, limit: limit) == .fits }
      return "\(load.backend.remedy(.maxLoadedModels, most)), or "
    }
    guard let entry = load.residents.first, case .computed(let figures, _)? = entry.demand else { return "" }
    return ContextRoom(of: figures, in: load, limit: limit).withMargin
      .map { "\(load.remedy(context: $0, of: entry)), or " } ?? ""
  }
}
