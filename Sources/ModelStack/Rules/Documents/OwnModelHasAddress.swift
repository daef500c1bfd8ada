internal import YAML

/// A model that is not OpenAI's has an address.
enum OwnModelHasAddress: DocumentRule {
  static let metadata = RuleMetadata(
    id: "own-model-has-address", severity: .warning, inDocuments: .warning,
    summary: "A model behind 'openai/' that is none of OpenAI's has an 'api_base'.",
    rationale: """
      Without an address LiteLLM sends the prompts to api.openai.com, which has no such model: they leave the house, \
      and every request goes to the next tier.
      """,
    limits: """
      A model counts as another's by its name: one of an owner ('Qwen/...'), or of a family that OpenAI has not. \
      OPENAI_BASE_URL of the environment can name an address for all of 'openai/'; then accept the warning.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      model_list:
        - model_name: local
          litellm_params: { model: openai/Qwen/Qwen3-8B-AWQ, api_key: sk-none }
      """,
    good: """
      model_list:
        - model_name: local
          litellm_params: { model: openai/Qwen/Qwen3-8B-AWQ, api_base: "http://vllm:8000/v1", api_key: sk-none }
      """,
    form: .litellm)

  /// How the names of open models begin that servers of one's own have.
  private static let families = [
    "qwen", "llama", "mistral", "mixtral", "phi", "gemma", "deepseek", "smollm", "codellama",
  ]
  /// What stands before the name of a model of OpenAI: a way to ask it, or OpenAI itself.
  private static let ownPrefixes = ["responses/", "openai/", "chat/", "container/"]

  /// Where an address can stand instead.
  private static let otherPlaces: Set = ["api_base", "base_url", "litellm_credential_name"]

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    let defaults = document.entry("router_settings", "default_litellm_params")?.value
    let variables = document.values["environment_variables"]
    let isElsewhere =
      defaults?["api_base"] != nil || variables?["OPENAI_BASE_URL"] != nil || variables?["OPENAI_API_BASE"] != nil
    if isElsewhere { return [] }
    return document.config.modelList.compactMap { deployment in
      let params = deployment.params
      let (provider, model) = ProviderModel.split(params.model.value)
      guard provider == "openai", params.apiBase == nil, isOthers(model),
        !params.extra.contains(where: { isAddress($0.key) })
      else { return nil }
      return Finding(
        "without an 'api_base' LiteLLM asks api.openai.com for '\(model)'", at: params.model.range,
        hint: "add 'api_base: http://SERVER:PORT/v1'")
    }
  }

  /// A misspelt key is reported as one.
  private static func isAddress(_ key: String) -> Bool {
    otherPlaces.contains(key) || LiteLLMSection.params.isMisspelling(key, of: "api_base")
  }

  private static func isOthers(_ model: String) -> Bool {
    if ownPrefixes.contains(where: model.hasPrefix) { return false }
    return model.contains("/") || families.contains(where: model.lowercased().hasPrefix)
  }
}
