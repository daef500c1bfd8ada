internal import YAML

/// The chart does not remove the models it has just created.
enum CreatedModelsHaveTags: ServerRule {
  static let metadata = RuleMetadata(
    id: "created-models-have-tags", severity: .error, inDocuments: .warning,
    summary: "Where 'clean' is on, the models that the chart creates are named with their tags.",
    rationale: """
      The chart removes every model whose name and tag, as 'ollama list' prints them, are in none of its lists. To the \
      names of 'pull' and 'run' it adds ':latest' itself, to those of 'create' it does not: such a model is created \
      and removed at every start (otwld/ollama-helm, templates/knative/model-job.yaml at 36069c2).
      """,
    limits: "The chart's template was read at another commit than that of 1.36.0.",
    bad: example("long-phi4"),
    good: example("long-phi4:latest"))

  private static func example(_ name: String) -> String {
    RuleExample.ollama(
      """
      values:
        ollama:
          models:
            create:
              - name: \(name)
                template: |
                  FROM phi4-mini
                  PARAMETER num_ctx 4096
      """)
  }

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.flatMap { backend in
      guard let server = backend.ollama, server.clean.value else { return [Finding]() }
      let created = server.values?.value(at: ["ollama", "models", "create"])?.items ?? []
      return created.compactMap(finding)
    }
  }

  private static func finding(_ model: YAMLValue) -> Finding? {
    guard let name = model.entry(named: "name")?.value, let text = name.string, let place = name.origin else {
      return nil
    }
    let tag = text.split(separator: "/").last?.split(separator: ":", omittingEmptySubsequences: false).dropFirst().first
    if let tag, !tag.isEmpty { return nil }
    // The name is also that of a volume then, which takes no colon.
    let isFromConfigMap = model.entry(named: "configMapRef") != nil
    return Finding(
      "'\(text)' is created and then removed: 'clean' looks for a name with a tag", at: place,
      hint: isFromConfigMap ? "set 'clean: false', or create it from a 'template'" : "write '\(text):latest'")
  }
}
