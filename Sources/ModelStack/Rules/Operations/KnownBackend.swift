internal import YAML

/// Every model names a backend that there is.
enum KnownBackend: StackRule {
  static let metadata = RuleMetadata(
    id: "known-backend", severity: .error,
    summary: "Every model names a backend that the stack has.",
    rationale: "Without its backend a model has no address, so its alias would be missing from LiteLLM's list.",
    bad: """
      models:
        - { alias: chat, backend: opnai, model: gpt-4o-mini }
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
      """,
    isAdjustable: false)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    var suggestions = NameSuggestions(among: stack.backends.lazy.map(\.name.value))
    return stack.models.indices.filter { stack.index.backend(ofModel: $0) == nil }.map { number in
      let name = stack.models[number].backend
      let nearest = suggestions.nearest(to: name.value)
      return Finding(
        "there is no backend '\(name.value)'", at: name.range,
        hint: nearest.map { "write '\($0.name)'" } ?? "add '\(name.value)' to 'backends'",
        replacement: nearest.flatMap { $0.isOnly ? .string($0.name) : nil })
    }
  }
}
