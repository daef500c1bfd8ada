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
    isHandWritten ? wording.litellm : wording.modelsYAML
  }

  /// What the file calls a backend: in LiteLLM's own file it has no name, but an address or a provider.
  func name(of backend: Backend) -> String {
    guard isHandWritten else { return backend.name.value }
    return if case .url(let url) = backend.address { url.value } else { backend.engine.value.name }
  }
}
