internal import YAML

/// What models.yaml has a word for is said with that word.
enum ValuesDoNotOverride: StackRule {
  static let metadata = RuleMetadata(
    id: "values-do-not-override", severity: .error,
    summary: "'values' says nothing that models.yaml has a word for, not even the same.",
    rationale: """
      Where both say it, the chart value is dropped; where only 'values' says it, no check of memory, storage or \
      addresses sees it.
      """,
    limits: "'extraEnv' may stand in 'values' where the backend sets no variable otherwise ('valueFrom' has no word).",
    verifiedOn: ["Ollama chart 1.36.0"],
    bad: RuleExample.ollama("values: { replicaCount: 1, image: { tag: 0.13.3 } }"),
    good: RuleExample.ollama("values: { replicaCount: 1 }"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.flatMap { backend in
      guard let server = backend.ollama, let values = server.values else { return [Finding]() }
      let setsVariables = !OllamaRenderer.environment(of: backend, server).isEmpty
      return values.passedOnValues { OllamaChart.word(for: $0.path) == nil }.compactMap { value in
        finding(value, setsVariables: setsVariables, stack)
      }
    }
  }

  private static func finding(_ value: PassedOnValue, setsVariables: Bool, _ stack: Stack) -> Finding? {
    if let word = OllamaChart.word(for: value.path) {
      return Finding(
        "models.yaml has a word for the chart value '\(value.dottedPath)'", at: value.key,
        hint: "write '\(word)' at the backend, and remove it here")
    }
    switch value.path {
    case ["extraEnv"] where setsVariables:
      return Finding(
        "'extraEnv' is dropped: the backend sets variables with words of models.yaml", at: value.key,
        hint: "write them under 'env', and those from Secrets as 'extraEnvFrom'")
    case ["service", "labels", PartOfLabel.name], ["deployment", "labels", PartOfLabel.name]:
      // Another value is reported as that.
      guard let partOf = stack.partOf, value.value.string == partOf.value else { return nil }
      return Finding(
        "'\(PartOfLabel.name)' is what 'stack.partOf' says already", at: value.key, hint: "remove it here")
    default: return nil
    }
  }
}
