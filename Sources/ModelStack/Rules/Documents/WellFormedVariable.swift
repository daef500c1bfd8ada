internal import YAML

/// The variables in values of Ollama's chart are as Kubernetes takes them.
enum WellFormedVariable: DocumentRule {
  static let metadata = RuleMetadata(
    id: "well-formed-variable", severity: .error, inDocuments: .error,
    summary: "'extraEnv' of Ollama's chart is a list of names, each with a text as its value.",
    rationale: """
      The chart passes the list on as it is. Kubernetes refuses a Deployment whose variable is a number or a boolean, \
      so the installation fails; and a mapping of names to values is not even YAML when it is rendered.
      """,
    verifiedOn: ["Kubernetes 1.32", "Kubernetes 1.37", "Helm 3.17.3"],
    bad: """
      ollama: { models: { pull: [phi4-mini] } }
      extraEnv:
        - { name: OLLAMA_KEEP_ALIVE, value: -1 }
      """,
    good: """
      ollama: { models: { pull: [phi4-mini] } }
      extraEnv:
        - { name: OLLAMA_KEEP_ALIVE, value: "-1" }
      """,
    form: .ollama)

  static func check(_ document: OllamaValuesDocument) -> [Finding] {
    guard let entry = document.values.entry(named: "extraEnv"), let place = entry.keyOrigin else { return [] }
    switch entry.value.content {
    case .sequence(let items): return items.compactMap { finding(about: $0, place) }
    case .mapping(let entries) where !entries.isEmpty:
      return [
        Finding(
          "'extraEnv' takes a list, not a mapping", at: place,
          hint: "write '- { name: NAME, value: TEXT }' a line")
      ]
    default: return []
    }
  }

  private static func finding(about item: YAMLValue, _ list: SourceRange) -> Finding? {
    guard item.isMapping else {
      return Finding(
        "a variable is a mapping with 'name' and 'value'", at: item.origin ?? list,
        hint: "write '- { name: NAME, value: TEXT }'")
    }
    guard let name = item["name"] else {
      return Finding("a variable has no name", at: item.entries.first?.keyOrigin ?? list, hint: "add 'name: NAME'")
    }
    guard let value = item["value"], let place = value.origin, let kind = value.kindBesideText else { return nil }
    return Finding(
      "the value of '\(name.string ?? "")' is \(kind), not text", at: place, hint: "write it as text, in quotes",
      replacement: value.quoted)
  }
}
