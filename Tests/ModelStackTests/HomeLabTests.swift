import Foundation
import ModelStack
import TestSupport
import Testing

/// The stack at the top of the repository.
@Suite struct HomeLabTests {
  @Test func itIsClean() throws {
    let text = try String(contentsOf: Fixtures.repository.appending(path: "models.yaml"), encoding: .utf8)
    let (outcome, report) = lint(text)
    #expect(outcome.diagnostics.isEmpty, "\(report)")
  }
}
