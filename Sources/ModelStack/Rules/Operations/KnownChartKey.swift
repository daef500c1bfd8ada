internal import YAML

/// Chart values are ones that the chart has.
enum KnownChartKey: StackRule {
  static let metadata = RuleMetadata(
    id: "known-chart-key", severity: .error,
    summary: "Every key in 'values' is one of the Ollama chart, at its place.",
    rationale: "Helm ignores a key that a chart does not know, so the setting would silently not be made.",
    limits: """
      The keys are those of chart 1.36.0. With another 'chartVersion' a misspelt or misplaced key is a warning, and any \
      other unknown one may be a key of that version.
      """,
    verifiedOn: ["Ollama chart 1.36.0"],
    bad: RuleExample.ollama("values: { models: { run: [phi4-mini] } }"),
    good: RuleExample.ollama("values: { ollama: { models: { run: [phi4-mini] } } }"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.flatMap { backend in
      guard let server = backend.ollama, let values = server.values else { return [Finding]() }
      let isOtherChart = server.chartVersion.map { $0.value != OllamaChart.version } ?? false
      return ChartMistake.all(in: values).filter { !isOtherChart || !$0.mayBeOfOtherVersion }.map { mistake in
        Finding(
          mistake.message, at: mistake.value.key, hint: hint(for: mistake), severity: isOtherChart ? .warning : nil)
      }
    }
  }

  private static func hint(for mistake: ChartMistake) -> String {
    switch mistake.kind {
    case .noMapping(let keys): return "write it with keys such as '\(keys[0])'"
    case .mapping: return "write a value or a list"
    case .noList: return mistake.listHint
    case .falseText: return "write 'false' without quotes"
    case .unknownKey: break
    }
    if let nearest = mistake.nearestKey { return "write '\(nearest)'" }
    let places = mistake.otherPlaces.map { path in
      if let word = OllamaChart.word(for: path) { return "write '\(word)' at the backend" }
      return path.count == 1 ? "move it to the top of 'values'" : "move it to '\(path.joined(separator: "."))'"
    }
    return places.isEmpty ? "remove it" : places.joined(separator: ", or ")
  }
}

extension ChartMistake {
  /// Whether it is a key that another version of the chart may have, as far as its name tells.
  fileprivate var mayBeOfOtherVersion: Bool {
    guard case .unknownKey = kind else { return false }
    return nearestKey == nil && otherPlaces.isEmpty
  }
}
