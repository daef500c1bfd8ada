/// Each Ollama model fits the memory limit of its container when it is loaded alone.
enum ModelFitsMemory: ServerRule {
  static let metadata = RuleMetadata(
    id: "model-fits-memory", severity: .error, inDocuments: .error,
    summary: "Every Ollama model, routed or only pulled, fits the memory limit of its container at its context.",
    rationale: """
      Ollama answers HTTP 500 'model requires more system memory', or the kernel kills the container (exit 137). \
      Behind a fallback nobody sees it: the next tier answers.
      """,
    limits: """
      The total is good to about 150 MiB; where a cache is only known by an upper bound it is a warning. Prompt \
      caches, which grow with use, are left to bounded-prompt-cache. A size that is listed with two digits only is an \
      error where even its lower bound does not fit. Settings in 'values' are not read, but for the image's tag.
      """,
    verifiedOn: ["Ollama 0.13.3", "Ollama 0.32.15", "Ollama 0.33.0-rc2"],
    bad: RuleExample.ollamaWithin4Gi("model: phi4-mini, context: 16384"),
    good: RuleExample.ollamaWithin4Gi("model: phi4-mini, context: 6656"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    facts.serverLoads.flatMap { load -> [Finding] in
      guard let limit = load.backend.memory.limit else { return [] }
      let routed = Set(stack.models(of: load.backend).compactMap(\.reference?.canonical))
      return load.entries.compactMap { entry in
        var finding = finding(entry, load, limit)
        // What somebody keeps on a disk by hand is perhaps never loaded.
        if stack.isHandWritten, !routed.contains(entry.reference.value.canonical) { finding?.severity = .warning }
        return finding
      }
    }
  }

  private static func finding(
    _ entry: ServerLoad.Entry, _ load: ServerLoad, _ limit: Located<Quantity>
  ) -> Finding? {
    let bytes = ByteCount(limit.value.bytes)
    guard let container = load.container(of: entry) else { return weightsFinding(entry, load, limit) }
    if MemoryVerdict(container.total, limit: bytes) != .exceeds { return nil }
    let name = entry.reference.value.text
    let isCertain = container.least > bytes
    let excess = "\(isCertain ? "needs" : "may need") \(container.total), more than the limit of \(limit.value.text)"
    let raise = "raise the limit to at least \(container.total.upper.quantityText)"
    var finding = Finding(
      "'\(name)' \(excess)", at: entry.reference.range, hint: "use a smaller model, or \(raise)",
      severity: isCertain ? nil : .warning, notes: load.explanation(of: container))
    if case .computed(let figures, _)? = entry.demand {
      let room = ContextRoom(of: figures, in: load, limit: bytes)
      finding.message = "'\(name)' with \(entry.context) tokens \(excess); \(room.sentence)"
      if let context = room.withMargin ?? room.largest {
        finding.hint = "\(load.remedy(context: context, of: entry)), or \(raise)"
        if let place = entry.contextPlace {
          finding.range = place
          finding.notes.append(Diagnostic.Note("the model is here", at: entry.reference.range))
        }
      }
    }
    finding.notes.append(Diagnostic.Note("the limit is here", at: limit.range))
    return finding
  }

  /// Of a model whose need is not known its weights can be too large already.
  private static func weightsFinding(
    _ entry: ServerLoad.Entry, _ load: ServerLoad, _ limit: Located<Quantity>
  ) -> Finding? {
    guard let weights = entry.weights, load.weightsExceedLimit(entry) else { return nil }
    let name = entry.reference.value.text
    return Finding(
      "the weights of '\(name)' alone take \(weights), more than the limit of \(limit.value.text)",
      at: entry.reference.range, hint: "use a smaller model, or raise the limit",
      notes: [Diagnostic.Note("the limit is here", at: limit.range)])
  }
}
