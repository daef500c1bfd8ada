internal import YAML

extension Model: MappingDecodable {
  enum Keys {
    static let alias = Key("alias", .word, .required, example: "ollama-qwen", "What clients ask for.")
    static let backend = Key("backend", .text, .required, example: "ollama", "The backend that answers.")
    static let model = Key(
      "model", .word, .required, example: "phi4-mini",
      "The model as its backend names it: an Ollama reference, a Hugging Face id, a provider's id.")
    static let timeout = Key(
      "timeout", .timeout, example: "120s", "How long one attempt may take.")
    static let streamTimeout = Key(
      "streamTimeout", .timeout, example: "60s", "The same for a streamed answer; 'timeout' unless said.")
    static let latencyBudget = Key(
      "latencyBudget", .timeout, example: "60s", "How long a warm answer may take.")
    static let context = Key(
      "context", .integer(1...100_000_000), example: "8192",
      "Tokens: an Ollama model's own context, where it differs from its server's; the limit of a provider's model.")
    static let selection = Key(
      "selection", .oneOf(Selection.self), example: "explicit",
      "'explicit': asked for by name only, so it needs no fallback.")
    static let gpuMode = Key(
      "gpuMode", .text, example: "r1", "The GPU mode in which it answers; the backend's unless said.")
    static let replica = Key(
      "replica", .boolean, .defaulted("false"), example: "true",
      "The alias is there more than once on purpose; said at every entry.")
    static let mode = Key(
      "mode", .oneOf(Mode.self), .defaulted("chat"), example: "embedding", "What kind of requests it serves.")
    static let uses = Key(
      "uses", .list(of: .oneOf(Use.self)), example: "[tools]",
      "How clients use it; rules compare with what the model can.")
    static let ollamaProtocol = Key(
      "protocol", .oneOf(OllamaProtocol.self), .defaulted("generate"), example: "chat",
      "How LiteLLM asks Ollama: 'chat' keeps messages and tools apart, 'generate' makes one text of them.")
    static let thinking = Key(
      "thinking", .boolean, example: "false", "Whether it thinks before it answers; overrules the library.")
    static let memory = Key(
      "memory", .quantity, example: "3503Mi", "Its need of memory as measured, where its shape is unknown.")
    static let note = Key("note", .text, example: "free tier: 6000 requests a day", "One comment line above it.")
    static let params = Key(
      "params", .anyMapping, example: "{ temperature: 0.2 }", "Straight into LiteLLM's 'litellm_params'.")
    static let info = Key(
      "info", .anyMapping, example: "{ supports_vision: true }", "Straight into LiteLLM's 'model_info'.")
  }

  static let keys: [any DescribedKey] = [
    Keys.alias, Keys.backend, Keys.model, Keys.timeout, Keys.streamTimeout, Keys.latencyBudget, Keys.context,
    Keys.selection, Keys.gpuMode, Keys.replica, Keys.mode, Keys.uses, Keys.ollamaProtocol, Keys.thinking, Keys.memory,
    Keys.note, Keys.params, Keys.info,
  ]

  /// The value of `selection`.
  enum Selection: String, CaseIterable, Sendable { case explicit }

  /// The modes that LiteLLM knows (types/utils.py and main.py `ahealth_check`, 1.81.9 and 1.106.2).
  enum Mode: String, CaseIterable, Sendable {
    case chat, completion, embedding, rerank, responses, realtime, ocr, batch
    case imageGeneration = "image_generation"
    case audioTranscription = "audio_transcription"
    case audioSpeech = "audio_speech"
    case moderation
    case videoGeneration = "video_generation"
  }

  static func read(from reader: inout MappingReader) -> Model? {
    let alias = reader.read(Keys.alias)
    let backend = reader.read(Keys.backend)
    let name = reader.read(Keys.model)
    let selection = reader.read(Keys.selection)
    let place = reader.place
    let model = Model(
      alias: alias ?? Located("", at: place), backend: backend ?? Located("", at: place),
      model: name ?? Located("", at: place), timeout: reader.read(Keys.timeout),
      streamTimeout: reader.read(Keys.streamTimeout), latencyBudget: reader.read(Keys.latencyBudget),
      context: reader.read(Keys.context), isExplicit: Located(selection != nil, at: selection?.range ?? place),
      gpuMode: reader.read(Keys.gpuMode), isReplica: reader.read(Keys.replica, default: false),
      mode: reader.read(Keys.mode)?.map(\.rawValue) ?? Located(Mode.chat.rawValue, at: place),
      uses: reader.read(Keys.uses) ?? [], ollamaProtocol: reader.read(Keys.ollamaProtocol),
      thinking: reader.read(Keys.thinking), memory: reader.read(Keys.memory),
      note: reader.read(Keys.note), params: reader.read(Keys.params), info: reader.read(Keys.info))
    // Without its alias or backend the name is still looked at: a stack with mistakes goes no further.
    return name == nil ? nil : model
  }
}

/// Checks what depends on the engine, when all backends are read: what `model:` looks like, and `protocol:`.
///
/// It sets `reference` of models on Ollama.
func resolveModelNames(_ models: inout [Model], _ backends: [Backend]) -> [Diagnostic] {
  var engines: [String: Engine] = [:]
  for backend in backends { engines[backend.name.value] = backend.engine.value }
  // Many routes lead to one model.
  var references: [String: ModelReference] = [:]
  var problems: [Diagnostic] = []
  for number in models.indices {
    let name = models[number].model
    let engine = engines[models[number].backend.value]
    if let engine, engine != .ollama, let key = models[number].ollamaProtocol {
      problems.append(
        DecodingRule.knownKey.diagnostic(
          "'protocol' is for the engine 'ollama', not for '\(engine.name)'", at: key.range, hint: "remove it"))
    }
    if engine == .ollama {
      do {
        var reference = references[name.value]
        if reference == nil {
          reference = try ModelReference(name.value)
          references[name.value] = reference
        }
        models[number] = models[number].on(models[number].backend, as: reference)
      } catch {
        problems.append(
          DecodingRule.validValue.diagnostic(
            error.message(about: name.value), at: name.range, hint: ModelReferenceError.hint))
      }
    } else if !isModelName(name.value) {
      problems.append(
        DecodingRule.validValue.diagnostic(
          "'\(name.value)' is no model name: it has characters other than letters, digits and '._-/:@+*'",
          at: name.range,
          hint: "write the name as the provider or Hugging Face spells it"))
    }
  }
  return problems
}

/// What the names of Hugging Face and of providers are made of; `*` is LiteLLM's wildcard.
private func isModelName(_ text: String) -> Bool {
  text.utf8.allSatisfy {
    ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || "._-/:@+*".utf8.contains($0)
  }
}
