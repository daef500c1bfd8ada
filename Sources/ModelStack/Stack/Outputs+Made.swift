extension Outputs.Place {
  /// Whether anything is made.
  var isMade: Bool {
    if case .none = self { false } else { true }
  }
}

extension Outputs {
  /// Where the values of an Ollama backend go.
  func place(ofOllama backend: String) -> Place {
    ollamaByBackend.first { $0.backend.value == backend }?.place ?? ollama
  }
}

extension Stack {
  var makesLiteLLMConfig: Bool { outputs.litellm.isMade }
}
