import ModelStack
import TestSupport
import Testing

/// The pages that are made from the program are up to date.
@Suite struct ManualTests {
  @Test func theWordsOfModelsYAML() { expectSnapshot(KeyManual.markdown(), at: "../../docs/models-yaml.md") }
  @Test func theRules() { expectSnapshot(RuleManual.markdown(), at: "../../docs/rules.md") }
  @Test func theSchemaOfLiteLLM() {
    expectSnapshot(LiteLLMSchema.json.text + "\n", at: "../../schema/litellm.schema.json")
  }
  @Test func theSchema() { expectSnapshot(ModelsSchema.json.text + "\n", at: "../../schema/models.schema.json") }
}
