internal import YAML

/// The path of an address in a LiteLLM config is the one that LiteLLM appends to.
enum APIBasePath: DocumentRule {
  static let metadata = RuleMetadata(
    id: "api-base-path", severity: .error, inDocuments: .error,
    summary: "'api_base' begins with 'http://' or 'https://' and ends where the paths begin that LiteLLM appends.",
    rationale: """
      LiteLLM appends '/chat/completions' to the address of a server of OpenAI's protocol, '/api/...' to Ollama's and \
      '/v1/messages' to Anthropic's. \
      With the path there already, or with '/v1' before Ollama's, every call is a 404 and goes to the next tier. vLLM \
      answers below '/v1' alone. An address without 'http://' cannot be called at all.
      """,
    limits: """
      Some servers answer without '/v1' too, so there it is a warning, and nothing where the address, the key or the \
      alias names llama.cpp or TEI, which do; behind a gateway any other path can be right.
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
          ?? missingVersion(in: url, base, of: deployment)
      case "anthropic": return doubledVersion(in: url, base)
      default: return nil
      }
    }
  }

  /// LiteLLM appends '/v1/messages', unless it stands there (main.py, 1.81.9 and 1.106.2).
  private static func doubledVersion(in url: String, _ base: Located<String>) -> Finding? {
    guard url.hasSuffix("/v1") else { return nil }
    return Finding(
      "LiteLLM calls '\(url)/v1/messages', which Anthropic answers with 404", at: base.range,
      hint: "write '\(url.dropLast("/v1".count))', unless the server answers there", severity: .warning)
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
  private static func missingVersion(
    in url: String, _ base: Located<String>, of deployment: LiteLLMConfig.Deployment
  ) -> Finding? {
    guard url.hasPrefix("http://"), !url.hasPath, !answersWithoutVersion(deployment) else { return nil }
    let provider = ProviderModel.split(deployment.params.model.value).provider
    let isVLLM = provider == "hosted_vllm" || url.contains("vllm")
    return Finding(
      "LiteLLM calls '\(url)/chat/completions', "
        + (isVLLM ? "which vLLM answers with 404" : "and many servers answer below '/v1' alone"), at: base.range,
      hint: "write '\(url)/v1', unless the server answers there", severity: .warning)
  }

  /// Whether something names a server that answers with and without '/v1': llama.cpp
  /// (https://github.com/ggml-org/llama.cpp, tools/server/server.cpp) and Hugging Face's TEI
  /// (https://github.com/huggingface/text-embeddings-inference, router/src/http/server.rs).
  private static func answersWithoutVersion(_ deployment: LiteLLMConfig.Deployment) -> Bool {
    let key = deployment.params.extra.first { $0.key == "api_key" }?.value.string
    let names = [deployment.modelName.value, deployment.params.apiBase?.value, key].compactMap { $0?.lowercased() }
    return names.contains { name in
      let plain = name.filter { $0.isLetter || $0.isNumber }
      return plain.contains("llamacpp") || name.contains("://tei") || name.contains("text-embeddings-inference")
    }
  }
}
