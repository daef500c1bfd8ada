internal import YAML

/// A streamed answer has the time that its model's timeout gives.
enum StreamKeepsTimeout: DocumentRule {
  static let metadata = RuleMetadata(
    id: "stream-keeps-timeout", severity: .warning, inDocuments: .warning,
    summary: "Beside 'timeout' of 'router_settings' and 'request_timeout', a longer 'timeout' has a 'stream_timeout'.",
    rationale: """
      Where both sections have a timeout, LiteLLM 1.106.2 gives streamed answers up after 'request_timeout', whatever \
      'timeout' of the model says: a model that is given time to load has it for answers in one piece only.
      """,
    limits: """
      1.81.9 gives streams the model's own 'timeout' and is not concerned; which version runs does not stand in the \
      file, nor which release was the first to do otherwise.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      model_list:
        - model_name: local
          litellm_params: { model: ollama_chat/phi4-mini, api_base: "http://ollama:11434", timeout: 300 }
      router_settings: { timeout: 60 }
      litellm_settings: { request_timeout: 30 }
      """,
    good: """
      model_list:
        - model_name: local
          litellm_params:
            model: ollama_chat/phi4-mini
            api_base: http://ollama:11434
            timeout: 300
            stream_timeout: 300
      router_settings: { timeout: 60 }
      litellm_settings: { request_timeout: 30 }
      """,
    form: .litellm)

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    let config = document.config
    guard config.routerSettings.timeout != nil, document.entry("router_settings", "stream_timeout") == nil,
      let limit = config.litellmSettings.requestTimeout
    else { return [] }
    return config.modelList.compactMap { deployment in
      let params = deployment.params
      guard let timeout = params.timeout, timeout.value > limit.value, params.streamTimeout == nil,
        !params.extra.contains(where: { $0.key == "stream_timeout" })
      else { return nil }
      return Finding(
        """
        LiteLLM 1.106.2 gives a streamed answer of '\(deployment.modelName.value)' up after \(limit.value.text), not \
        after \(timeout.value.text)
        """,
        at: timeout.range, hint: "add 'stream_timeout: \(timeout.value.secondsText)'",
        notes: [Diagnostic.Note("'request_timeout' is here", at: limit.range)])
    }
  }
}
