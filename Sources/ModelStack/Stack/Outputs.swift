/// Where the manifests go.
public struct Outputs: Sendable {
  /// Where one manifest goes.
  public enum Place: Sendable {
    /// Its own place below the output folder.
    case standard
    /// A path from the folder of models.yaml.
    case path(Located<String>)
    /// Nowhere: it is not made.
    case none
  }

  /// The form of LiteLLM's config.
  public enum LiteLLMForm: String, CaseIterable, Sendable {
    /// Inside a ConfigMap.
    case configMap
    /// A bare `config.yaml`, for LiteLLM in Docker.
    case bare
  }

  /// The place of an Ollama backend's values, where there is one backend or the name is not in `ollamaByBackend`.
  public var ollama: Place
  public var ollamaByBackend: [(backend: Located<String>, place: Place)]
  public var litellm: Place
  public var restartPatch: Place
  public var fallback: Place
  public var litellmForm: Located<LiteLLMForm>?

  public init(
    ollama: Place = .standard, ollamaByBackend: [(backend: Located<String>, place: Place)] = [],
    litellm: Place = .standard, restartPatch: Place = .standard, fallback: Place = .standard,
    litellmForm: Located<LiteLLMForm>? = nil
  ) {
    self.ollama = ollama
    self.ollamaByBackend = ollamaByBackend
    self.litellm = litellm
    self.restartPatch = restartPatch
    self.fallback = fallback
    self.litellmForm = litellmForm
  }
}
