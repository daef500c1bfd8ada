import TestSupport
import Testing
import YAML

@testable import ModelStack

/// What gen writes without an error, `gen lint` has no error about, whatever is passed through.
@Suite struct WrittenTests {
  /// One value of each kind that YAML has.
  static let kinds: [YAMLValue] = [
    .bool(true), .int(3), .int(-1), .int(0), YAMLValue(.decimal("0.5")), .string("ten"), .string("12"), .string(""),
    YAMLValue(.null), .sequence([]), .sequence([.string("ten")]), .mapping([]),
    .mapping([YAMLValue.Entry("ten", .string("chat"))]), .string("os.environ/TEN"),
  ]

  /// The sections that models.yaml passes something through into.
  static let sections: [LiteLLMSection] = [.params, .info, .router, .proxy, .general]

  @Test(arguments: Fixtures.names(in: "stacks")) func goldenStacks(name: String) throws {
    try Law.written(try Fixtures.bytes("stacks/\(name)/models.yaml"))
  }

  @Test(arguments: 0..<60) func randomStacks(seed: UInt64) throws {
    try Law.written(RandomStack(seed: seed).bytes)
  }

  /// Keys of which something is known, with a value of each kind.
  @Test(arguments: sections) func eachKindOfValue(section: LiteLLMSection) throws {
    for key in section.described where section.shape(of: key) != nil && section.note(on: key.name) != nil {
      for value in Self.kinds { try Law.written(Self.stack(passing: key.name, value, to: section)) }
    }
  }

  /// Random stacks that pass something through by chance, right and wrong.
  @Test(arguments: 0..<120) func randomValues(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let section = Self.sections[Int.random(in: Self.sections.indices, using: &generator)]
    let keys = section.described
    let key = keys[Int.random(in: keys.indices, using: &generator)].name
    let value = Self.kinds[Int.random(in: Self.kinds.indices, using: &generator)]
    try Law.written(Self.stack(passing: key, value, to: section))
  }

  private static func stack(passing key: String, _ value: YAMLValue, to section: LiteLLMSection) -> [UInt8] {
    let passed = YAMLValue.mapping([YAMLValue.Entry(key, value)])
    let isOfModel = section == .params || section == .info
    let chat = YAMLValue.mapping(
      .entry("alias", .string("chat")), .entry("backend", .string("openai")), .entry("model", .string("gpt-4o-mini")),
      .entry(section.passThroughKey, isOfModel ? passed : nil))
    let litellm = YAMLValue.mapping(
      .entry("version", .string("1.106.2")), .entry("masterKey", .string("LITELLM_MASTER_KEY")),
      .entry(section.passThroughKey, isOfModel ? nil : passed))
    let openAI = YAMLValue.mapping(.entry("engine", .string("openai")), .entry("apiKey", .string("OPENAI_API_KEY")))
    let stack = YAMLValue.mapping(
      .entry("version", .int(1)),
      .entry("stack", .mapping(.entry("name", .string("lab")), .entry("namespace", .string("ml")))),
      .entry("backends", .mapping(.entry("openai", openAI))), .entry("models", .sequence([chat])),
      .entry("litellm", litellm))
    return YAMLEmitter.emit(stack).bytes
  }
}
