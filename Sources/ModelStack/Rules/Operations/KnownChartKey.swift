internal import YAML

/// Chart values are ones that the chart has.
enum KnownChartKey: StackRule {
  static let metadata = RuleMetadata(
    id: "known-chart-key", severity: .error,
    summary: "Every key in 'values' is one of the Ollama chart, at its place.",
    rationale: "Helm ignores a key that a chart does not know, so the setting would silently not be made.",
    limits: "The keys are those of chart 1.36.0; with another 'chartVersion' an unknown key is a warning.",
    verifiedOn: ["Ollama chart 1.36.0"],
    bad: RuleExample.ollama("values: { models: { run: [phi4-mini] } }"),
    good: RuleExample.ollama("values: { ollama: { models: { run: [phi4-mini] } } }"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.flatMap { backend in
      guard let server = backend.ollama, let values = server.values else { return [Finding]() }
      let isOtherChart = server.chartVersion.map { $0.value != OllamaChart.version } ?? false
      let found = values.passedOnValues { value in
        if case .mapping = OllamaChart.node(at: value.path) { true } else { false }
      }
      return found.compactMap { finding($0, isOtherChart ? .warning : nil) }
    }
  }

  private static func finding(_ value: PassedOnValue, _ severity: Severity?) -> Finding? {
    switch OllamaChart.node(at: value.path) {
    case nil:
      return Finding(
        "the chart has no value '\(value.dottedPath)'", at: value.key, hint: hint(for: value), severity: severity)
    case .mapping(let keys) where !value.value.isMapping:
      return Finding(
        "'\(value.dottedPath)' of the chart is a mapping", at: value.key,
        hint: "write it with keys such as '\(keys[0])'", severity: severity)
    case .leaf where value.value.isMapping:
      return Finding(
        "'\(value.dottedPath)' of the chart is no mapping", at: value.key, hint: "write a value or a list",
        severity: severity)
    case .mapping, .free, .leaf: return nil
    }
  }

  private static func hint(for value: PassedOnValue) -> String {
    let key = value.path[value.path.count - 1]
    if case .mapping(let keys)? = OllamaChart.node(at: value.path.dropLast()),
      let nearest = Suggestion.nearest(to: key, among: keys).first
    {
      return "write '\(nearest)'"
    }
    let places = OllamaChart.paths(to: key).map { path in
      if let word = OllamaChart.word(for: path) { return "write '\(word)' at the backend" }
      return path.count == 1 ? "move it to the top of 'values'" : "move it to '\(path.joined(separator: "."))'"
    }
    return (1...3).contains(places.count) ? places.joined(separator: ", or ") : "remove it"
  }
}
