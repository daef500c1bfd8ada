internal import YAML

/// LiteLLM knows who serves a model.
enum KnownProvider: DocumentRule {
  static let metadata = RuleMetadata(
    id: "known-provider", severity: .error, inDocuments: .error,
    summary: "Every 'model' begins with a provider that LiteLLM knows, or is a model that LiteLLM lists.",
    rationale: """
      LiteLLM starts without a word but for a line in its log, and answers 400 to every request for the alias. The \
      others work, so no probe notices.
      """,
    limits: """
      The providers are those of LiteLLM \(LiteLLMKeys.versions). One that a start script registers in code, without \
      'custom_provider_map', is in no file; accept the finding there. A name without '/' can be one that a later \
      LiteLLM knows, so it is a warning, unless it has one of Ollama's tags ('gpt-oss:20b') or is asked of an Ollama.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      model_list:
        - model_name: local
          litellm_params: { model: Qwen/Qwen3-8B-AWQ, api_base: "http://vllm:8000/v1", api_key: sk-none }
      """,
    good: """
      model_list:
        - model_name: local
          litellm_params: { model: openai/Qwen/Qwen3-8B-AWQ, api_base: "http://vllm:8000/v1", api_key: sk-none }
      """,
    form: .litellm)

  /// Beginnings by which LiteLLM finds the provider of names that it does not list.
  private static let knownBeginnings = ["gpt-", "ft:", "o1", "o3", "o4", "claude-", "gemini-", "amazon_nova", "arn:"]

  /// The providers by which people reach servers of their own.
  private static let providersOfServers = [
    "ollama", "ollama_chat", "openai", "hosted_vllm", "lm_studio", "llamafile", "litellm_proxy",
  ]

  /// The keys beside a model that tell who serves it.
  private static let saysProvider: Set = ["custom_llm_provider", "litellm_credential_name"]

  /// What people call providers that LiteLLM calls otherwise.
  private static let otherNames = [
    "aws": "bedrock", "azure_openai": "azure", "google": "gemini", "grok": "xai", "nvidia": "nvidia_nim",
    "together": "together_ai", "vertex": "vertex_ai",
  ]

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    // Providers of the operator's own.
    if document.entry("litellm_settings", "custom_provider_map") != nil { return [] }
    let named = document.config.modelList.compactMap { deployment -> Finding? in
      let params = deployment.params
      let isSaid = params.extra.contains { saysProvider.contains($0.key) }
      let name = params.model.value
      let isListed = LiteLLMKeys.modelNames.contains(name.lowercased())
      guard !isSaid, !isListed, !isBlank(name), !name.hasPrefix("os.environ/"), name != "*" else { return nil }
      let (provider, model) = ProviderModel.split(name)
      if provider.isEmpty { return unknownName(model, params) }
      return isKnown(provider, params) ? nil : unknownProvider(provider, of: params)
    }
    return named + document.deployments.compactMap { emptyName($0["litellm_params"], document) }
  }

  /// A text without a letter: LiteLLM starts, and leaves the model out.
  private static func emptyName(_ params: YAMLValue?, _ document: LiteLLMDocument) -> Finding? {
    guard let params, let entry = params.entry(named: "model"), let name = entry.value.string, isBlank(name),
      !params.entries.contains(where: { saysProvider.contains($0.key) })
    else { return nil }
    return Finding(
      "'model' is empty, so the alias is dead", at: entry.value.origin ?? entry.place(in: document),
      hint: "write 'PROVIDER/MODEL'")
  }

  private static func isBlank(_ name: String) -> Bool { name.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }

  private static func isKnown(_ provider: String, _ params: LiteLLMConfig.Params) -> Bool {
    if LiteLLMKeys.providers.contains(provider) { return true }
    // LiteLLM knows the addresses of many providers, and Replicate's names by their 64 digits.
    let isProvidersAddress = params.apiBase.map { $0.value.hasPrefix("https://") } ?? false
    let isReplicate = params.model.value.split(separator: ":").last?.count == 64
    return isProvidersAddress || isReplicate
  }

  private static func unknownName(_ name: String, _ params: LiteLLMConfig.Params) -> Finding? {
    let base = params.apiBase?.value ?? ""
    let isTagged = hasOllamaTag(name)
    if base.hasPrefix("https://") || !isTagged && knownBeginnings.contains(where: name.hasPrefix) { return nil }
    let server = serverProvider(params) ?? (isTagged && params.apiBase == nil ? "ollama_chat" : nil)
    // What the environment or another program fills in can be a provider's address.
    let isServer = base.hasPrefix("http://")
    let isDead = isTagged && (isServer || params.apiBase == nil) || isServer && isOllama(base)
    return Finding(
      "'\(name)' names no provider, and LiteLLM knows none for it" + (isDead ? ", so the alias is dead" : ""),
      at: params.model.range, hint: "write '\(server ?? namesake(of: name) ?? "PROVIDER")/\(name)'",
      severity: isDead ? .error : .warning)
  }

  /// Whether a name ends in a tag of Ollama's, which no provider's has: `:latest`, or a size such as `:20b`.
  private static func hasOllamaTag(_ name: String) -> Bool {
    // An own model of OpenAI's or Amazon's ends in what somebody made up.
    if name.hasPrefix("ft:") || name.hasPrefix("arn:") { return false }
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let word = parts[1].split(separator: "-").first else { return false }
    if word == "latest" { return true }
    let isNumber = word.dropLast().utf8.allSatisfy { isDecimalDigit($0) || $0 == UInt8(ascii: ".") }
    return word.utf8.count > 1 && isNumber && (word.last == "b" || word.last == "m")
  }

  private static let knownProviders = SpelledNames(LiteLLMKeys.providers.all)
  private static let serverProviders = SpelledNames(providersOfServers)

  private static func unknownProvider(_ provider: String, of params: LiteLLMConfig.Params) -> Finding {
    let name = params.model.value
    // At a server of one's own what is like another provider is rather the publisher of the model: `Snowflake`.
    let nearest =
      params.apiBase == nil
      ? otherNames[provider] ?? knownProviders.best(for: provider)?.text : serverProviders.best(for: provider)?.text
    return Finding(
      "LiteLLM has no provider '\(provider)', so the alias is dead", at: params.model.range,
      hint: nearest.map { "write '\($0)/\(ProviderModel.split(name).model)'" }
        ?? "write '\(serverProvider(params) ?? "PROVIDER")/\(name)'")
  }

  /// The provider with which the name of a model begins: Mistral's of `mistral-large-latest`.
  private static func namesake(of name: String) -> String? {
    let word = name.prefix { $0.isLetter }.lowercased()
    return LiteLLMKeys.providers.contains(word) ? word : nil
  }

  /// The provider for a server that stands at an address of its own.
  private static func serverProvider(_ params: LiteLLMConfig.Params) -> String? {
    guard let base = params.apiBase?.value else { return nil }
    return isOllama(base) ? "ollama_chat" : "openai"
  }

  private static func isOllama(_ base: String) -> Bool { base.contains("11434") || base.contains("ollama") }
}
