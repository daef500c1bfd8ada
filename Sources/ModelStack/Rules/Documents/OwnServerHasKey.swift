internal import YAML

/// A server of one's own is not sent the key of OpenAI.
enum OwnServerHasKey: DocumentRule {
  static let metadata = RuleMetadata(
    id: "own-server-has-key", severity: .warning, inDocuments: .warning,
    summary:
      "A model of OpenAI's protocol at an address of one's own has an 'api_key', a dummy where none is asked for.",
    rationale: """
      Without a key, or with an empty one, LiteLLM sends the OPENAI_API_KEY of its environment there: the real key goes \
      over the network in clear text, to a server that has no use for it. Where there is none, every request fails.
      """,
    limits: """
      An address with 'https://' can be a provider's that takes this key, and is not judged. 'hosted_vllm/', \
      'lm_studio/' and 'llamafile/' send a dummy of their own.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      model_list:
        - model_name: local
          litellm_params: { model: openai/qwen3, api_base: "http://vllm:8000/v1" }
      """,
    good: """
      model_list:
        - model_name: local
          litellm_params: { model: openai/qwen3, api_base: "http://vllm:8000/v1", api_key: sk-none }
      """,
    form: .litellm)

  /// Where a key can stand instead.
  private static let otherPlaces: Set = ["litellm_credential_name", "headers", "extra_headers"]

  /// Whether clients send a key of their own with their requests.
  private static func isClients(_ params: YAMLValue) -> Bool {
    params["configurable_clientside_auth_params"]?.items.contains { $0.string == "api_key" } ?? false
  }

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    let defaults = document.entry("router_settings", "default_litellm_params")?.value
    if defaults?["api_key"] != nil { return [] }
    return document.deployments.compactMap { item in
      guard let params = item["litellm_params"], let provider = LiteLLMProviders.provider(of: params),
        LiteLLMProviders.ofOpenAIKey.contains(provider),
        let base = params["api_base"] ?? params["base_url"], let url = base.string, url.hasPrefix("http://"),
        !params.entries.contains(where: { otherPlaces.contains($0.key) }), !isClients(params)
      else { return nil }
      let key = params.entry(named: "api_key")
      if let key, !key.value.isNothing, key.value.string != "" { return nil }
      // A misspelt key is reported as one.
      if params.entries.contains(where: { LiteLLMSection.params.isMisspelling($0.key, of: "api_key") }) { return nil }
      return Finding(
        "LiteLLM sends its OPENAI_API_KEY to '\(url)'", at: key?.place(in: document) ?? base.origin ?? document.place,
        hint: "\(key == nil ? "add" : "write") 'api_key: sk-none', or the server's own key")
    }
  }
}
