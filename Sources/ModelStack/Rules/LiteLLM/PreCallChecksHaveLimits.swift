internal import YAML

/// The checks before a call know the limit of every server of the operator's own.
enum PreCallChecksHaveLimits: StackRule {
  static let metadata = RuleMetadata(
    id: "pre-call-checks-have-limits", severity: .warning, inDocuments: .warning,
    summary: "With 'preCallChecks', every alias with a fallback on a server of one's own has a known context.",
    rationale: """
      LiteLLM compares the length of a prompt with the model's 'max_input_tokens'. Without one it checks nothing, and \
      prompts that are too long are sent there first.
      """,
    limits: """
      Of providers' models LiteLLM has a list of its own. What it says is not read here; a model that has a name of that \
      list is not reported, on whatever server it is.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        vllm: { engine: vllm, service: vllm, port: 8000 }
      models:
        - { alias: local, backend: vllm, model: Qwen/Qwen3-8B-AWQ }
        - { alias: chat, backend: openai, model: gpt-4o-mini }
      fallbacks:
        - [local, chat]
      litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, preCallChecks: true }
      """,
    good: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        vllm: { engine: vllm, service: vllm, port: 8000, context: 8192 }
      models:
        - { alias: local, backend: vllm, model: Qwen/Qwen3-8B-AWQ }
        - { alias: chat, backend: openai, model: gpt-4o-mini }
      fallbacks:
        - [local, chat]
      litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, preCallChecks: true }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard let checks = stack.litellm.preCallChecks, checks.value else { return [] }
    return stack.placedModels.compactMap { model, backend in
      guard backend.isOwnServer, (model.context ?? backend.context) == nil,
        model.info?["max_input_tokens"] == nil, stack.fallback(of: model.alias.value) != nil,
        !LiteLLMKeys.modelNames.contains(model.model.value.lowercased())
      else { return nil }
      return Finding(
        "the length of a prompt for '\(model.alias.value)' is not checked: its context is not known",
        at: model.alias.range, hint: stack.words(advice(backend)),
        notes: unread(model) + [Diagnostic.Note("the checks are switched on here", at: checks.range)])
    }
  }

  private static func advice(_ backend: Backend) -> Wording {
    Wording(
      "add 'context' to the model or to '\(backend.name.value)'", litellm: "add 'max_input_tokens' to its 'model_info'")
  }

  /// A limit of another name, which may be meant.
  private static func unread(_ model: Model) -> [Diagnostic.Note] {
    guard let other = model.info?.entry(named: "max_tokens"), let place = other.keyOrigin else { return [] }
    return [Diagnostic.Note("the checks do not read 'max_tokens'", at: place)]
  }
}
