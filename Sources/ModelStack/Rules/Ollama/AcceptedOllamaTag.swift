internal import YAML

/// No Ollama model is named by a tag that is refused.
enum AcceptedOllamaTag: StackRule {
  static let metadata = RuleMetadata(
    id: "accepted-ollama-tag", severity: .error,
    summary: "No route and no 'alsoPull' names an Ollama tag that the built-in policy or the stack refuses.",
    rationale: """
      A tag is refused because somebody learned that it does not do. 'phi4-mini:3.8b' is by default: it is another name \
      of 'phi4-mini:latest', of the same digest, and a model with two names is pulled, routed to and updated as two. \
      'tags: { allow: { TAG: REASON } }' lifts it.
      """,
    limits: """
      Tags are compared without case and with 'latest' where none is written; other tags of the same weights pass.
      """,
    bad: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: chat, backend: ollama, model: "phi4-mini:3.8b" }
      """,
    good: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let refusals = TagRefusals(stack.tags)
    let catalog = facts.catalog
    return stack.pulledReferences.compactMap { reference in
      guard let refusal = refusals[reference.value] else { return nil }
      return Finding(
        "'\(reference.value.text)' is a refused tag: \(refusal.reason)", at: reference.range,
        hint: hint(reference.value, refusal, catalog),
        notes: refusal.declared.map { [Diagnostic.Note("it is refused here", at: $0.range)] } ?? [],
        replacement: refusal.replacement.map { .string($0.text) })
    }
  }

  private static func hint(
    _ reference: ModelReference, _ refusal: TagRefusals.Refusal, _ catalog: ModelCatalog
  ) -> String {
    guard let replacement = refusal.replacement else { return "name another model, or remove the refusal" }
    let digest = catalog.digest(of: replacement)
    let isSame = digest != nil && digest == catalog.digest(of: reference)
    return "write '\(replacement.text)'" + (isSame ? " (same weights, digest \(digest ?? ""))" : "")
  }
}
