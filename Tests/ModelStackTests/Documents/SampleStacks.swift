import TestSupport
import Testing
import YAML

@testable import ModelStack

/// The stacks that laws of reading and rendering are tried on: every golden one, and some made by chance.
struct SampleStack: CustomTestStringConvertible {
  var testDescription: String
  var bytes: [UInt8]

  static let golden = (Fixtures.names(in: "stacks").map { "stacks/\($0)/models.yaml" } + ["../../models.yaml"]).map {
    path in
    SampleStack(testDescription: path, bytes: (try? Fixtures.bytes(path)) ?? [])
  }

  static let random = (0..<60 as Range<UInt64>).map { seed in
    SampleStack(testDescription: "seed \(seed)", bytes: RandomStack(seed: seed).bytes)
  }

  static let all = golden + random

  func decoded() throws -> Stack {
    let source = SourceFile(id: SourceID(index: 0), name: "models.yaml", bytes: bytes)
    return try #require(Stack.decode(source, named: "models.yaml").value)
  }
}

@Suite struct RandomStackTests {
  @Test(arguments: SampleStack.random) func aRandomStackHasNoError(sample: SampleStack) {
    let (outcome, report) = lint(sample.bytes)
    #expect(!outcome.hasErrors, "\(String(decoding: sample.bytes, as: UTF8.self))\(report)")
  }

  /// The manifests of one stack, linted together as if somebody had written them, say nothing that the stack does not.
  @Test(arguments: SampleStack.all) func whatWeRenderIsCleanTogether(sample: SampleStack) throws {
    let source = SourceFile(id: SourceID(index: 0), name: "models.yaml", bytes: sample.bytes)
    let rendered = Pipeline().render(source, config: "models.yaml")
    try #require(!rendered.manifests.isEmpty)
    // The patch tells nothing of a stack.
    let files = rendered.manifests.filter { $0.title != "LiteLLM restart patch" }
    let (outcome, report) = lintDocuments(files.enumerated().map { (path: "\($0)-\($1.title)", bytes: $1.bytes) })
    // n8n asks an Ollama for no context of a route's own, so its chain can lose some where LiteLLM's does not.
    let known = Set(rendered.diagnostics.map(\.rule)).union(["fallback-keeps-context"])
    #expect(Set(outcome.diagnostics.map(\.rule)).isSubset(of: known), "\(report)")
  }
}
