internal import YAML

/// Ollama's options are passed on one by one.
enum FlatOllamaOptions: StackRule {
  static let metadata = RuleMetadata(
    id: "flat-ollama-options", severity: .error, inDocuments: .warning,
    summary:
      "'params' of a model on Ollama name its options themselves, and 'options' in 'extra_body' holds options only.",
    rationale: """
      LiteLLM puts whatever it passes on below Ollama's 'options' already. An 'options' there becomes \
      'options.options', which Ollama does not read. 'options' in 'extra_body' arrives as it is; 'think', 'keep_alive' \
      and 'format' are no options but stand beside them.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: RuleExample.ollamaModel("model: phi4-mini, params: { options: { num_thread: 4 } }"),
    good: RuleExample.ollamaModel("model: phi4-mini, params: { num_thread: 4 }"))

  private static let params = Wording("'params'", litellm: "'litellm_params'")
  private static let context = Wording("'context:' of the model", litellm: "'num_ctx'")

  /// What stands in the body of Ollama's requests itself.
  private static let noOptions: Set = ["think", "keep_alive", "format"]

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.placedModels.compactMap { model, backend in
      guard backend.engine.value == .ollama, let params = model.params else { return nil }
      if let options = params.entry(named: "options") {
        return Finding(
          "Ollama does not read 'options' of \(stack.words(self.params))", at: options.keyOrigin ?? model.alias.range,
          hint: "write each option in \(stack.words(self.params)) itself; the context is \(stack.words(context))")
      }
      let body = params.value(at: ["extra_body", "options"])
      guard let stray = body?.entries.first(where: { noOptions.contains($0.key) }) else { return nil }
      return Finding(
        "Ollama does not read '\(stray.key)' among its options", at: stray.keyOrigin ?? model.alias.range,
        hint: "write it in 'extra_body' itself")
    }
  }
}
