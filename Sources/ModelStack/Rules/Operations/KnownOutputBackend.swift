/// Places are named for backends that have manifests.
enum KnownOutputBackend: StackRule {
  static let metadata = RuleMetadata(
    id: "known-output-backend", severity: .error,
    summary: "Every backend in 'outputs.ollama' is an Ollama backend of the stack.",
    rationale: "The path of a misspelt backend would be used for nothing, and its values go to the standard place.",
    bad: RuleExample.ollama("", sections: "outputs: { ollama: { olama: ollama/values.yaml } }"),
    good: RuleExample.ollama("", sections: "outputs: { ollama: { ollama: ollama/values.yaml } }"),
    isAdjustable: false)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    var suggestions = NameSuggestions(among: stack.backends.lazy.filter { $0.ollama != nil }.map(\.name.value))
    return stack.outputs.ollamaByBackend.map(\.backend).compactMap { name in
      guard let backend = stack.backend(named: name.value) else {
        let nearest = suggestions.nearest(to: name.value)
        return Finding(
          "there is no backend '\(name.value)'", at: name.range,
          hint: nearest.map { "write '\($0.name)'" } ?? "add '\(name.value)' to 'backends'")
      }
      if backend.ollama != nil, backend.service != nil { return nil }
      return Finding(
        "'\(name.value)' is no Ollama server in the cluster, so it has no values", at: name.range,
        hint: "remove the entry")
    }
  }
}
