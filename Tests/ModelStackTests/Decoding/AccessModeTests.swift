import TestSupport
import Testing

/// Kubernetes has four access modes, and no other spelling of them.
@Suite struct AccessModeTests {
  private static func stack(_ mode: String) -> String {
    completed(
      """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, storage: { accessModes: [\(mode)] } }
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
      """)
  }

  @Test(arguments: ["ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"])
  func aModeIsTaken(mode: String) {
    #expect(!lint(Self.stack(mode)).report.contains("[valid-value]"))
  }

  @Test(arguments: [
    ("ReadWriteOnc", "write 'ReadWriteOnce'"), ("readWriteMany", "write 'ReadWriteMany'"),
    ("RWX", "write one of them"),
  ])
  func anotherWordIsRefused(mode: String, hint: String) {
    let report = lint(Self.stack(mode)).report
    #expect(report.contains("not '\(mode)' [valid-value]"))
    #expect(report.contains("help: \(hint)\n"))
  }
}
