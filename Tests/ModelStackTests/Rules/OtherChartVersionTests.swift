import ModelStack
import TestSupport
import Testing

/// With a chart whose keys are not known, an unknown key may be one of that chart's: what looks like a mistake is a warning.
@Suite struct OtherChartVersionTests {
  private static func findings(chartVersion: String, key: String = "brandNew") -> [Diagnostic] {
    let stack = completed(
      """
      backends:
        ollama:
          engine: ollama
          service: ollama
          port: 11434
          chartVersion: \(chartVersion)
          values: { \(key): true }
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
      """)
    return lint(stack).outcome.diagnostics.filter { ["known-chart-key", "verified-chart-version"].contains($0.rule) }
  }

  @Test func anUnknownKeyOfTheKnownChartIsAnError() {
    let findings = Self.findings(chartVersion: "1.36.0")
    #expect(findings.map(\.severity) == [.error])
  }

  @Test func anUnknownKeyMayBeOneOfAnotherChart() {
    let findings = Self.findings(chartVersion: "1.40.0")
    #expect(findings.map(\.rule) == ["verified-chart-version"])
  }

  @Test func aMisspeltKeyOfAnotherChartIsAWarningBesideANote() {
    let findings = Self.findings(chartVersion: "1.40.0", key: "replicaCuont")
    #expect(findings.map(\.rule) == ["verified-chart-version", "known-chart-key"])
    #expect(findings.map(\.severity) == [.note, .warning])
  }
}
