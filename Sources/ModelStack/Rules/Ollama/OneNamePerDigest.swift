/// An Ollama server pulls each model under one name.
enum OneNamePerDigest: StackRule {
  static let metadata = RuleMetadata(
    id: "one-name-per-digest", severity: .warning,
    summary: "No two tags that an Ollama server pulls are the same model.",
    rationale: """
      Tags with one digest are one model under several names. It is checked and pulled once for each, and an update of \
      one name leaves the other behind: then there are two models on the disk and in memory.
      """,
    limits: "Digests are those of the library as of the day of the list; of other registries none is known.",
    bad: """
      backends:
        ollama:
          { engine: ollama, service: ollama, port: 11434, version: 0.13.3, alsoPull: ["phi4-mini:3.8b-q4_K_M"] }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """,
    good: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3, alsoPull: ["phi4-mini:latest"] }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let refusals = TagRefusals(stack.tags)
    return stack.backends.flatMap { backend -> [Finding] in
      var first: [String: Located<ModelReference>] = [:]
      return stack.pulledReferences(of: backend).compactMap { reference in
        // A refused tag is reported as such.
        guard let digest = facts.catalog.digest(of: reference.value), refusals[reference.value] == nil else {
          return nil
        }
        let other = first[digest, default: reference]
        first[digest] = other
        if other.value.canonical == reference.value.canonical { return nil }
        return Finding(
          "'\(reference.value.text)' is the same model as '\(other.value.text)' (digest \(digest))",
          at: reference.range, hint: "write '\(other.value.text)' in both places",
          notes: [Diagnostic.Note("the other name is here", at: other.range)])
      }
    }
  }
}
