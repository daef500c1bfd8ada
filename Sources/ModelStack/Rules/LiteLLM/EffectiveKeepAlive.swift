internal import YAML

/// Ollama reads the 'keep_alive' that is passed on.
enum EffectiveKeepAlive: StackRule {
  static let metadata = RuleMetadata(
    id: "effective-keep-alive", severity: .error, inDocuments: .warning,
    summary: "A 'keep_alive' that is passed on is one that Ollama reads.",
    rationale: """
      LiteLLM's 'ollama/' puts 'keep_alive' among the options, where Ollama does not look for it. With 'protocol: \
      chat' it arrives, and a text without a unit is refused there: Ollama answers 400 to "-1".
      """,
    limits: "The refusal is known from reports (valentinfrlch/ha-llmvision#625, karakeep-app/karakeep#2409).",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: RuleExample.ollamaModel("model: phi4-mini, protocol: chat, params: { keep_alive: \"-1\" }"),
    good: RuleExample.ollamaModel("model: phi4-mini, protocol: chat, params: { keep_alive: -1 }"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.placedModels.compactMap { model, backend in
      guard backend.engine.value == .ollama else { return nil }
      let body = model.params?["extra_body"]?["keep_alive"]
      if let value = model.params?["keep_alive"] {
        let range = value.origin ?? model.alias.range
        if model.effectiveOllamaProtocol == .chat { return refusal(of: value, at: range) }
        return Finding(
          "Ollama does not read this 'keep_alive': LiteLLM puts it among the options", at: range,
          hint: stack.words(advice(model)))
      }
      return body.flatMap { refusal(of: $0, at: $0.origin ?? model.alias.range) }
    }
  }

  private static func advice(_ model: Model) -> Wording {
    Wording(
      "write 'keepAlive' at the backend, or 'protocol: chat' at the model",
      litellm: "write 'ollama_chat/\(model.model.value)', or set OLLAMA_KEEP_ALIVE at the server")
  }

  private static func refusal(of value: YAMLValue, at range: SourceRange) -> Finding? {
    guard let text = value.string, let number = Int(text) else { return nil }
    return Finding(
      "Ollama refuses the text '\(text)' as 'keep_alive': it lacks a unit", at: range,
      hint: "write the number without quotes, '\(number)', or '\(number)s'",
      replacement: .int(number))
  }
}
