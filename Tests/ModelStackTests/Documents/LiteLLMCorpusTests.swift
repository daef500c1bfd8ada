import ModelStack
import TestSupport
import Testing

/// Configs as people write them, under `Tests/Fixtures/litellm`: nothing is to be said of what works.
@Suite struct LiteLLMCorpusTests {
  static let names = Fixtures.names(in: "litellm")

  @Test(arguments: names) func whatWorksIsClean(name: String) throws {
    let (outcome, report) = lintDocument(try Fixtures.bytes("litellm/\(name)"))
    #expect(outcome.diagnostics.isEmpty, "\(report)")
  }

  @Test func theCorpusIsVaried() {
    #expect(Self.names.count >= 8)
  }

  /// The same text as a file of its own and within a ConfigMap has the same findings, further down and to the right.
  @Test(
    arguments: Fixtures.names(in: "rules").flatMap { id in
      Fixtures.names(in: "rules/\(id)").filter { $0.hasSuffix(".litellm.yaml") && id != "known-file-kind" }
        .map { "rules/\(id)/\($0)" }
    })
  func aConfigMapHidesNothing(path: String) throws {
    let text = try Fixtures.text(path)
    let header = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: litellm }\ndata:\n  config.yaml: |\n"
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
    let bare = lintDocument(Array(text.utf8)).outcome.diagnostics
    let embedded = lintDocument(Array((header + lines.joined(separator: "\n")).utf8)).outcome.diagnostics
    #expect(embedded.map(\.rule) == bare.map(\.rule))
    #expect(embedded.map(\.message) == bare.map(\.message))
  }

  /// Whatever is cut off, it is said and does not crash.
  @Test func everyPrefixCanBeRead() throws {
    for name in Self.names {
      let bytes = try Fixtures.bytes("litellm/\(name)")
      for length in stride(from: 0, to: bytes.count, by: 7) { _ = lintDocument(Array(bytes.prefix(length))) }
    }
  }
}
