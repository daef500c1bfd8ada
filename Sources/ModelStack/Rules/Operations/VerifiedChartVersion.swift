/// The chart is the one whose values are known.
enum VerifiedChartVersion: StackRule {
  static let metadata = RuleMetadata(
    id: "verified-chart-version", severity: .note,
    summary: "Ollama's Helm chart is the version whose values gen knows.",
    rationale: "The values are rendered, and those passed on are checked, by the keys of one version of the chart.",
    limits: "Not known here: which keys changed in that version.",
    verifiedOn: ["Ollama chart \(OllamaChart.version)"],
    bad: RuleExample.ollama("chartVersion: 1.40.0"),
    good: RuleExample.ollama("chartVersion: \(OllamaChart.version)"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.compactMap(\.ollama?.chartVersion).filter { $0.value != OllamaChart.version }.map { version in
      Finding(
        "the chart's keys are known for \(OllamaChart.version), not for \(version.value)", at: version.range,
        hint: "compare the rendered values with 'helm show values' of that version")
    }
  }
}
