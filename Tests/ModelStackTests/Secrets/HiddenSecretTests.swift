import Foundation
import TestSupport
import Testing

/// No report repeats what it calls a secret.
@Suite struct HiddenSecretTests {
  @Test(arguments: ["bad.out", "bad-variable.out", "bad-name.out"]) func reportsHideWhatTheyFound(name: String) throws {
    let report = try Fixtures.text("rules/no-literal-secret/\(name)")
    for secret in ["not-a-real", "NotAReal", "hunter2", "Zk3nQ8", "correct-horse", "BEGIN PRIVATE"] {
      #expect(!report.contains(secret))
    }
    #expect(report.contains("********"))
  }
}
