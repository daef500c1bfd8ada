import ModelStack
import Testing

@Suite struct LiteLLMVersionTests {
  @Test(arguments: ["1.81.9", "v1.81.9", "main-v1.81.9", "v1.81.9-stable", "main-v1.81.9-stable.patch.1"])
  func `one release`(text: String) {
    #expect(LiteLLMVersion(text) == LiteLLMVersion(1, 81, 9))
  }

  @Test(arguments: [
    "", "latest", "main-latest", "main-stable", "1.81", "1.81.", "1.81.9.1", "1.81.x", "1.81.9rc1", "-1.81.9", "1..9",
    "99999999999999999999.1.1",
  ])
  func `no single release`(text: String) {
    #expect(LiteLLMVersion(text) == nil)
  }

  @Test(arguments: [
    ("1.80.0", LiteLLMBehaviour.until1_81_9), ("1.81.9", .until1_81_9), ("1.81.10", .unknown), ("1.106.1", .unknown),
    ("1.106.2", .since1_106_2), ("1.109.1", .since1_106_2), ("2.0.0", .since1_106_2), ("latest", .unknown),
  ])
  func `the behaviour of a release`(text: String, behaviour: LiteLLMBehaviour) {
    #expect(LiteLLMBehaviour(of: LiteLLMVersion(text)) == behaviour)
  }
}
