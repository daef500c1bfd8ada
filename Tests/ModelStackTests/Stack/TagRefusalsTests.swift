import TestSupport
import Testing

@testable import ModelStack

@Suite struct TagRefusalsTests {
  private func refusal(of tag: String, under policy: String) throws -> TagRefusals.Refusal? {
    let stack = try decodedStack("tags: \(policy)")
    return TagRefusals(stack.tags)[try ModelReference(tag)]
  }

  @Test(arguments: [
    "phi4-mini:3.8b", "PHI4-Mini:3.8B", "library/phi4-mini:3.8b", "registry.ollama.ai/library/phi4-mini:3.8b",
  ])
  func builtIn(tag: String) throws {
    let refusal = try #require(try refusal(of: tag, under: "{}"))
    #expect(refusal.replacement?.text == "phi4-mini")
    #expect(refusal.declared == nil)
  }

  @Test(arguments: ["phi4-mini", "phi4-mini:3.8b-q4_K_M", "me/phi4-mini:3.8b", "qwen3:4b"])
  func othersPass(tag: String) throws {
    #expect(try refusal(of: tag, under: "{}") == nil)
  }

  @Test func allowLiftsTheBuiltInPolicyButNotTheStacksOwn() throws {
    #expect(try refusal(of: "phi4-mini:3.8b", under: "{ allow: { \"Phi4-mini:3.8b\": tried again } }") == nil)
    let both = "{ allow: { \"phi4-mini:3.8b\": tried }, refuse: { \"phi4-mini:3.8b\": { reason: it failed again } } }"
    #expect(try refusal(of: "phi4-mini:3.8b", under: both)?.reason == "it failed again")
  }

  @Test func theStacksOwnComparesAsOllamaDoes() throws {
    let refusal = try refusal(of: "qwen3:latest", under: "{ refuse: { Qwen3: { reason: it thinks, use: phi4-mini } } }")
    #expect(refusal?.replacement?.text == "phi4-mini")
    #expect(refusal?.declared?.value.text == "Qwen3")
  }

  /// The replacement is the same model, so that no message about it is untrue.
  @Test func everyBuiltInReplacementHasTheSameDigest() throws {
    for (tag, refusal) in TagRefusals.builtIn {
      let refused = try #require(OllamaLibrary.embedded.tag(of: try ModelReference(tag)))
      let replacement = try #require(refusal.replacement)
      #expect(OllamaLibrary.embedded.tag(of: replacement)?.digest == refused.digest)
      #expect(try ModelReference(tag).canonical == tag)
    }
  }
}
