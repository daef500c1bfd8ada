public import YAML

/// One alias that clients ask for, and the model that answers.
///
/// A class of constants: there are thousands, and every rule hands them around.
public final class Model: Sendable {
  public let alias: Located<String>
  /// The name of the backend.
  public let backend: Located<String>
  /// As the backend names the model.
  public let model: Located<String>
  /// The same as Ollama reads it; only of models on an Ollama backend.
  public let reference: ModelReference?
  /// How long one attempt may take, as LiteLLM's `timeout`.
  public let timeout: Located<Duration>?
  /// The same for a streamed answer.
  public let streamTimeout: Located<Duration>?
  /// How long a warm answer may take.
  public let latencyBudget: Located<Duration>?
  /// Tokens: an Ollama model's own `num_ctx`; of a provider's model its limit, for the rules.
  public let context: Located<Int>?
  /// Whether the alias is asked for by name only, so that it needs no fallback.
  public let isExplicit: Located<Bool>
  /// The GPU mode in which it answers; the backend's unless said.
  public let gpuMode: Located<String>?
  /// Whether the alias is there more than once on purpose.
  public let isReplica: Located<Bool>
  /// What kind of requests it serves, as LiteLLM's `model_info.mode`.
  public let mode: Located<String>
  /// How clients use it.
  public let uses: [Located<Use>]
  /// By which of its server's protocols it is asked; only of models on an Ollama backend.
  public let ollamaProtocol: Located<OllamaProtocol>?
  /// Whether the model thinks before it answers; overrules the library.
  public let thinking: Located<Bool>?
  /// Measured need of memory, where the model's shape is unknown.
  public let memory: Located<Quantity>?
  /// One comment line above it.
  public let note: Located<String>?
  /// Straight into `litellm_params`.
  public let params: YAMLValue?
  /// Straight into `model_info`.
  public let info: YAMLValue?

  init(
    alias: Located<String>, backend: Located<String>, model: Located<String>, reference: ModelReference? = nil,
    timeout: Located<Duration>?, streamTimeout: Located<Duration>?, latencyBudget: Located<Duration>?,
    context: Located<Int>?, isExplicit: Located<Bool>, gpuMode: Located<String>?, isReplica: Located<Bool>,
    mode: Located<String>, uses: [Located<Use>], ollamaProtocol: Located<OllamaProtocol>?, thinking: Located<Bool>?,
    memory: Located<Quantity>?, note: Located<String>?, params: YAMLValue?, info: YAMLValue?
  ) {
    self.alias = alias
    self.backend = backend
    self.model = model
    self.reference = reference
    self.timeout = timeout
    self.streamTimeout = streamTimeout
    self.latencyBudget = latencyBudget
    self.context = context
    self.isExplicit = isExplicit
    self.gpuMode = gpuMode
    self.isReplica = isReplica
    self.mode = mode
    self.uses = uses
    self.ollamaProtocol = ollamaProtocol
    self.thinking = thinking
    self.memory = memory
    self.note = note
    self.params = params
    self.info = info
  }

  /// The same on another backend, with its reference where that is an Ollama's.
  func on(_ backend: Located<String>, as reference: ModelReference?) -> Model {
    Model(
      alias: alias, backend: backend, model: model, reference: reference, timeout: timeout,
      streamTimeout: streamTimeout, latencyBudget: latencyBudget, context: context, isExplicit: isExplicit,
      gpuMode: gpuMode, isReplica: isReplica, mode: mode, uses: uses, ollamaProtocol: ollamaProtocol,
      thinking: thinking, memory: memory, note: note, params: params, info: info)
  }

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
