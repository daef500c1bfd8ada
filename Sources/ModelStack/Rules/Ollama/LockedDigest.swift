/// The models of a stack are still those that were locked.
enum LockedDigest: StackRule {
  static let metadata = RuleMetadata(
    id: "locked-digest", severity: .warning,
    summary: "Every model has the digest that `models.lock` says.",
    rationale: """
      A tag of the Ollama library can move to other weights: the next pull then brings a model that nobody tried. The \
      lock, written by `gen lock`, makes that visible.
      """,
    limits: """
      The lock is compared with the embedded library, not with what the registry lists today. Without a `models.lock` \
      the rule is silent.
      """,
    bad: """
      # models.lock: { version: 1, models: { phi4-mini: "000000000000" } }
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3, memory: { limit: 4Gi } }
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """,
    good: """
      # models.lock: { version: 1, models: { phi4-mini: "78fad5d182a7" } }
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3, memory: { limit: 4Gi } }
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard let lock = facts.lock else { return [] }
    let models = stack.libraryModels(in: facts.library)
    let locked = Dictionary(
      lock.entries.map { ($0.reference.value.canonical, $0.digest) }, uniquingKeysWith: { first, _ in first })
    let used = Set(models.map(\.reference.value.canonical))
    let changed = models.compactMap { reference, tag in finding(reference, tag, locked, facts) }
    let unused = lock.entries.filter { !used.contains($0.reference.value.canonical) }.map { entry in
      Finding(
        "the stack does not pull '\(entry.reference.value.text)'", at: entry.reference.range, hint: "run gen lock",
        severity: .note)
    }
    return changed + unused
  }

  private static func finding(
    _ reference: Located<ModelReference>, _ tag: LibraryTag, _ locked: [String: Located<String>], _ facts: Facts
  ) -> Finding? {
    let name = reference.value.text
    guard let digest = locked[reference.value.canonical] else {
      return Finding(
        "'\(name)' has no digest in models.lock", at: reference.range, hint: "try the model, then run gen lock")
    }
    if digest.value == tag.digest { return nil }
    return Finding(
      """
      '\(name)' is locked as \(digest.value), and the library of \(facts.library.listedOn) lists \(tag.digest)
      """, at: digest.range, hint: "try the model, then run gen lock",
      notes: [Diagnostic.Note("used here", at: reference.range)])
  }
}
