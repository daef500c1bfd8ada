internal import YAML

extension Outputs: MappingDecodable {
  enum Keys {
    static let ollama = Key(
      "ollama", .ollamaPlaces, .defaulted("ollama/values.yaml"),
      example: "applications/ollama/values.yaml",
      "The Ollama values: a path from the folder of models.yaml, 'false' for none, or a mapping from backend to path. Several servers without a path each have 'ollama/values-BACKEND.yaml'."
    )
    static let litellm = Key(
      "litellm", .place, .defaulted("litellm/configmap.yaml"), example: "applications/litellm/configmap.yaml",
      "LiteLLM's config: a path, or 'false' for none.")
    static let restartPatch = Key(
      "restartPatch", .place, .defaulted("litellm/restart-patch.yaml"), example: "false",
      "The patch that restarts LiteLLM when its config changed: a path, or 'false' for none.")
    static let fallback = Key(
      "fallback", .place, .defaulted("vllm/fallback-config.yaml"), example: "false",
      "n8n's fallback ConfigMap: a path, or 'false' for none.")
    static let litellmForm = Key(
      "litellmForm", .oneOf(LiteLLMForm.self), .defaulted("configMap"), example: "bare",
      "'configMap' for Kubernetes, 'bare' for a plain config.yaml as LiteLLM in Docker reads it.")
  }

  static let keys: [any DescribedKey] = [Keys.ollama, Keys.litellm, Keys.restartPatch, Keys.fallback, Keys.litellmForm]

  static func read(from reader: inout MappingReader) -> Outputs? {
    var outputs = Outputs(
      litellm: reader.read(Keys.litellm) ?? .standard, restartPatch: reader.read(Keys.restartPatch) ?? .standard,
      fallback: reader.read(Keys.fallback) ?? .standard, litellmForm: reader.read(Keys.litellmForm))
    switch reader.read(Keys.ollama) {
    case .all(let place)?: outputs.ollama = place
    case .byBackend(let places)?: outputs.ollamaByBackend = places.map { ($0.backend, $0.place) }
    case nil: break
    }
    return outputs
  }
}

/// The value of `outputs.ollama`.
enum OllamaPlaces: Sendable {
  case all(Outputs.Place)
  case byBackend([BackendPlace])

  struct BackendPlace: Sendable {
    var backend: Located<String>
    var place: Outputs.Place
  }
}

extension ValueType where Value == Outputs.Place {
  static let place = ValueType(description: .eitherOf([.path, .oneOf(["false"])])) { node, site in
    let plain = node.isPlain ? PlainScalar(node.text) : .string
    switch plain {
    case .bool(false) where node.kind == .scalar: return Decoded(Outputs.Place.none)
    case .string where node.kind == .scalar: return Decoded(.path(Located(node.text, at: node.range)))
    default:
      // `no` is not taken for a path.
      return .failure(wrongKind(node, site, takes: "a path or 'false'", hint: "write a path, or 'false' for none"))
    }
  }
}

extension ValueType where Value == OllamaPlaces {
  static let ollamaPlaces = ValueType(
    description: .eitherOf([
      ValueType<Outputs.Place>.place.description,
      .map(key: "backend", value: ValueType<Outputs.Place>.place.description),
    ])
  ) { node, site in
    guard node.kind == .mapping else { return ValueType<Outputs.Place>.place.decode(node, site).map(OllamaPlaces.all) }
    let places = ValueType<[OllamaPlaces.BackendPlace]>.map(.text, "backend", to: ValueType<Outputs.Place>.place) {
      OllamaPlaces.BackendPlace(backend: $0, place: $1)
    }
    return places.decode(node, site).map(OllamaPlaces.byBackend)
  }
}
