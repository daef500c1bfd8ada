/// What a message calls one thing, in the words of each file that a stack can be read from.
struct Wording {
  let modelsYAML: String
  let litellm: String

  init(_ modelsYAML: String, litellm: String) {
    self.modelsYAML = modelsYAML
    self.litellm = litellm
  }
}

extension Stack {
  /// A thing in the words of the file that the stack was read from.
  func words(_ wording: Wording) -> String {
    origin == .modelsYAML ? wording.modelsYAML : wording.litellm
  }

  /// What the file calls a backend: in LiteLLM's own file it has no name, but an address or a provider.
  func name(of backend: Backend) -> String {
    switch (origin, backend.address) {
    case (.modelsYAML, _): backend.name.value
    case (.documents, .url(let url)): url.value
    case (.documents, .service), (.documents, .provider): backend.engine.value.name
    }
  }
}
