internal import YAML

/// A variable that the chart or models.yaml sets is not set a second time.
enum ChartOwnsEnvironment: StackRule {
  static let metadata = RuleMetadata(
    id: "chart-owns-environment", severity: .error,
    summary: "No variable is set that the chart sets, or that models.yaml has a word for.",
    rationale: """
      Of two variables with one name the last one wins, whoever reads the manifest. A variable beside its word hides \
      the setting from every check of memory and context.
      """,
    limits: "Not known here: variables that a ConfigMap or Secret under `extraEnvFrom` brings.",
    verifiedOn: ["Ollama 0.13.3", "Ollama chart 1.36.0"],
    bad: RuleExample.ollama("env: { OLLAMA_NUM_PARALLEL: \"2\" }"),
    good: RuleExample.ollama("env: { OLLAMA_DEBUG: \"1\" }"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.flatMap { backend in
      guard let server = backend.ollama else { return [Finding]() }
      let env = server.env.map(\.name)
      // Beside variables of models.yaml the chart value is refused as a whole.
      let passedOn = OllamaRenderer.environment(of: backend, server).isEmpty ? extraNames(server) : []
      return (env + passedOn).compactMap(finding) + repeated(passedOn.filter { finding($0) == nil })
    }
  }

  private static func finding(_ name: Located<String>) -> Finding? {
    if name.value == OllamaVariable.host {
      return Finding(
        "'\(name.value)' is set by the chart", at: name.range, hint: "remove it; 'port' says where Ollama listens")
    }
    guard let word = OllamaVariable(rawValue: name.value)?.word else { return nil }
    return Finding("models.yaml has a word for '\(name.value)'", at: name.range, hint: "write '\(word):' instead")
  }

  private static func repeated(_ names: [Located<String>]) -> [Finding] {
    var first: [String: Located<String>] = [:]
    return names.compactMap { name in
      guard let other = first[name.value] else {
        first[name.value] = name
        return nil
      }
      return Finding(
        "'\(name.value)' is set twice", at: name.range, hint: "remove one of the two",
        notes: [Diagnostic.Note("first here", at: other.range)])
    }
  }

  private static func extraNames(_ server: OllamaServer) -> [Located<String>] {
    (server.values?.value(at: ["extraEnv"])?.items ?? []).compactMap { item in
      guard let name = item.entry(named: "name")?.value, let text = name.string, let place = name.origin else {
        return nil
      }
      return Located(text, at: place)
    }
  }
}
