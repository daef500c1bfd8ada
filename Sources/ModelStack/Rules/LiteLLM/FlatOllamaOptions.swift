internal import YAML

/// Ollama's options are passed on one by one.
enum FlatOllamaOptions: StackRule {
  static let metadata = RuleMetadata(
    id: "flat-ollama-options", severity: .error, inDocuments: .warning,
    summary: "'params' of a model on Ollama name its options themselves, not below 'options'.",
    rationale: """
      LiteLLM puts whatever it passes on below Ollama's 'options' already. An 'options' there becomes \
      'options.options', which Ollama does not read.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: RuleExample.ollamaModel("model: phi4-mini, params: { options: { num_thread: 4 } }"),
    good: RuleExample.ollamaModel("model: phi4-mini, params: { num_thread: 4 }"))

  private static let params = Wording("'params'", litellm: "'litellm_params'")
  private static let context = Wording("'context:' of the model", litellm: "'num_ctx'")

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.placedModels.compactMap { model, backend in
      guard backend.engine.value == .ollama, let options = model.params?.entry(named: "options") else { return nil }
      return Finding(
        "Ollama does not read 'options' of \(stack.words(params))", at: options.keyOrigin ?? model.alias.range,
        hint: "write each option in \(stack.words(params)) itself; the context is \(stack.words(context))")
    }
  }
}
