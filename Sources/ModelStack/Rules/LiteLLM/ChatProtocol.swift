internal import YAML

/// Tools and conversations reach Ollama as such.
enum ChatProtocol: StackRule {
  static let metadata = RuleMetadata(
    id: "chat-protocol", severity: .warning, inDocuments: .warning,
    summary: "A model on Ollama that is used with tools or in conversations is asked by 'protocol: chat'.",
    rationale: """
      LiteLLM's 'ollama/' writes all messages into one text and loses who said what. Tools are pasted into it, and \
      answers are forced into JSON. 'ollama_chat/' passes both on as they are.
      """,
    limits: "How an alias is used is known only from 'uses', and from 'supports_function_calling' in 'model_info'.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: RuleExample.ollamaModel("model: \"llama3.2:1b\", uses: [tools]"),
    good: RuleExample.ollamaModel("model: \"llama3.2:1b\", uses: [tools], protocol: chat"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.placedModels.compactMap { model, backend in
      guard backend.engine.value == .ollama, model.effectiveOllamaProtocol == .generate, model.mode.value == "chat",
        let use = use(of: model)
      else { return nil }
      let lost = use.value == .tools ? "tools" : "the turns of a conversation"
      return Finding(
        "LiteLLM's 'ollama/' loses \(lost)", at: model.ollamaProtocol?.range ?? use.range,
        hint: "write \(stack.words(chat(model)))")
    }
  }

  private static func chat(_ model: Model) -> Wording {
    Wording("'protocol: chat'", litellm: "'ollama_chat/\(model.model.value)'")
  }

  /// The first use that needs the protocol, as models.yaml says or as LiteLLM is told.
  private static func use(of model: Model) -> Located<Model.Use>? {
    if let use = model.uses.first(where: { $0.value == .tools || $0.value == .multiTurn }) { return use }
    guard let flag = model.info?.entry(named: "supports_function_calling"), flag.value == .bool(true) else {
      return nil
    }
    return Located(.tools, at: flag.keyOrigin ?? model.alias.range)
  }
}
