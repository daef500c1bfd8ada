public import YAML

/// One alias that clients ask for, and the model that answers.
public struct Model: Sendable {
  public var alias: Located<String>
  /// The name of the backend.
  public var backend: Located<String>
  /// As the backend names the model.
  public var model: Located<String>
  /// The same as Ollama reads it; only of models on an Ollama backend.
  public var reference: ModelReference?
  /// How long one attempt may take, as LiteLLM's `timeout`.
  public var timeout: Located<Duration>?
  /// The same for a streamed answer.
  public var streamTimeout: Located<Duration>?
  /// How long a warm answer may take.
  public var latencyBudget: Located<Duration>?
  /// Tokens: an Ollama model's own `num_ctx`; of a provider's model its limit, for the rules.
  public var context: Located<Int>?
  /// Whether the alias is asked for by name only, so that it needs no fallback.
  public var isExplicit: Located<Bool>
  /// The GPU mode in which it answers; the backend's unless said.
  public var gpuMode: Located<String>?
  /// Whether the alias is there more than once on purpose.
  public var isReplica: Located<Bool>
  /// What kind of requests it serves, as LiteLLM's `model_info.mode`.
  public var mode: Located<String>
  /// How clients use it.
  public var uses: [Located<Use>]
  /// By which of its server's protocols it is asked; only of models on an Ollama backend.
  public var ollamaProtocol: Located<OllamaProtocol>?
  /// Whether the model thinks before it answers; overrules the library.
  public var thinking: Located<Bool>?
  /// Measured need of memory, where the model's shape is unknown.
  public var memory: Located<Quantity>?
  /// One comment line above it.
  public var note: Located<String>?
  /// Straight into `litellm_params`.
  public var params: YAMLValue?
  /// Straight into `model_info`.
  public var info: YAMLValue?

  /// What clients do with an alias.
  public enum Use: String, CaseIterable, Sendable {
    case tools, vision, multiTurn, json
  }

  /// Ollama's own protocols, of which LiteLLM speaks both (verified with 1.81.9 and 1.106.2).
  public enum OllamaProtocol: String, CaseIterable, Sendable {
    /// `POST /api/generate` with one text: LiteLLM writes all messages into it, and tools are lost.
    case generate
    /// `POST /api/chat` with the messages and tools as they are.
    case chat
  }

  /// The protocol that holds where the model says nothing.
  public var effectiveOllamaProtocol: OllamaProtocol { ollamaProtocol?.value ?? .generate }
}
