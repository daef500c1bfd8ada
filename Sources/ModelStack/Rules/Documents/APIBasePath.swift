internal import YAML

/// The path of an address in a LiteLLM config is the one that LiteLLM appends to.
enum APIBasePath: DocumentRule {
  static let metadata = RuleMetadata(
    id: "api-base-path", severity: .error, inDocuments: .error,
    summary: "'api_base' begins with 'http://' or 'https://' and ends where the paths begin that LiteLLM appends.",
    rationale: """
      LiteLLM appends '/chat/completions' to the address of a server of OpenAI's protocol and '/api/...' to Ollama's. \
      With the path there already, or with '/v1' before Ollama's, every call is a 404 and goes to the next tier. vLLM \
      answers below '/v1' alone. An address without 'http://' cannot be called at all.
      """,
    limits: """
      Some servers answer without '/v1' too, llama.cpp for one, so there it is a warning; behind a gateway any other \
      path can be right.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      model_list:
        - model_name: local
          litellm_params: { model: ollama_chat/phi4-mini, api_base: "http://ollama:11434/v1" }
      """,
    good: """
      model_list:
        - model_name: local
          litellm_params: { model: ollama_chat/phi4-mini, api_base: "http://ollama:11434" }
      """,
    form: .litellm)

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    document.config.modelList.compactMap { deployment in
      guard let base = deployment.params.apiBase, !base.value.isEmpty, !base.value.hasPrefix("os.environ/") else {
        return nil
      }
      let url = base.value.hasSuffix("/") ? String(base.value.dropLast()) : base.value
      let provider = ProviderModel.split(deployment.params.model.value).provider
      switch provider {
      case "ollama", "ollama_chat": return missingScheme(in: base) ?? surplus(["/v1"], of: url, base)
      case "openai", "hosted_vllm":
        return missingScheme(in: base) ?? surplus(["/chat/completions", "/completions"], of: url, base)
          ?? missingVersion(in: url, base, provider)
      default: return nil
      }
    }
  }

  /// httpx, by which LiteLLM calls, refuses such an address.
  private static func missingScheme(in base: Located<String>) -> Finding? {
    if base.value.contains("://") { return nil }
    return Finding(
      "'\(base.value)' does not begin with 'http://' or 'https://', and every call fails", at: base.range,
      hint: "write 'http://HOST:PORT', with the path behind it")
  }

  private static func surplus(_ endings: [String], of url: String, _ base: Located<String>) -> Finding? {
    guard let ending = endings.first(where: url.hasSuffix) else { return nil }
    let right = String(url.dropLast(ending.count))
    return Finding(
      "LiteLLM appends its own path behind '\(ending)', and the server answers 404", at: base.range,
      hint: "write '\(right)'", replacement: .string(right))
  }

  /// Only of a server of one's own: one that is reached without encryption.
  private static func missingVersion(in url: String, _ base: Located<String>, _ provider: String) -> Finding? {
    guard url.hasPrefix("http://"), !url.hasPath else { return nil }
    let isVLLM = provider == "hosted_vllm" || url.contains("vllm")
    return Finding(
      "LiteLLM calls '\(url)/chat/completions', "
        + (isVLLM ? "which vLLM answers with 404" : "and many servers answer below '/v1' alone"), at: base.range,
      hint: "write '\(url)/v1', unless the server answers there", severity: .warning)
  }
}
