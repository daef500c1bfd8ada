internal import YAML

/// One manifest of a stack with what it says; or what the stack says that goes into none.
struct StackPart: Sendable {
  /// Which part it is, in whatever stack.
  enum Identity: Hashable, Sendable {
    /// The values of an Ollama backend's chart.
    case ollama(backend: String)
    case litellm, restartPatch, fallback
    /// What models.yaml says for rules and readers.
    case own
  }

  var identity: Identity
  var statements: [Statement]
  /// Nil where nothing is written: an Ollama outside of the cluster, an output that is switched off, the stack's own.
  var manifest: Manifest?

  /// All parts, those of manifests in the order they are rendered.
  static func all(of stack: Stack, config: String) -> [StackPart] {
    var manifests: [Identity: Manifest] = [:]
    for (target, manifest) in ManifestRenderer.rendered(stack, config: config) {
      manifests[Identity(target.kind)] = manifest
    }
    var parts: [StackPart] = []
    func add(_ identity: Identity, _ statements: Statements) {
      parts.append(StackPart(identity: identity, statements: statements.all, manifest: manifests[identity]))
    }
    for backend in stack.backends {
      guard let server = backend.ollama else { continue }
      add(.ollama(backend: backend.name.value), stack.statements(of: backend, server))
    }
    add(.litellm, stack.litellmStatements)
    // Where no patch is made, nothing restarts LiteLLM.
    if manifests[.restartPatch] != nil { add(.restartPatch, stack.restartStatements) }
    if stack.fallbackConfig != nil { add(.fallback, stack.fallbackStatements) }
    add(.own, stack.ownStatements)
    return parts
  }
}

extension StackPart {
  /// What it was before: the same part, or values that lay at its path for a backend that is gone by its name.
  ///
  /// - Parameters:
  ///   - old: all parts of the stack before.
  ///   - parts: all of the stack that this is one of.
  ///   - path: where a manifest lies.
  func predecessor(in old: [StackPart], beside parts: [StackPart], _ path: (Manifest.Place) -> String) -> StackPart? {
    if let same = old.first(where: { $0.identity == identity }) { return same }
    guard case .ollama = identity, let place = manifest?.place else { return nil }
    return old.first { other in
      guard case .ollama = other.identity, let otherPlace = other.manifest?.place else { return false }
      return path(otherPlace) == path(place) && !parts.contains { $0.identity == other.identity }
    }
  }
}

extension StackPart.Identity {
  fileprivate init(_ kind: ManifestTarget.Kind) {
    switch kind {
    case .ollamaValues(let backend, _): self = .ollama(backend: backend.name.value)
    case .litellmConfig, .litellmConfigMap: self = .litellm
    case .restartPatch: self = .restartPatch
    case .fallbackConfigMap: self = .fallback
    }
  }

  /// What it is called where no manifest has a title of its own.
  var title: String {
    switch self {
    case .ollama(let backend): "Ollama values of \(backend)"
    case .litellm: "LiteLLM config"
    case .restartPatch: "LiteLLM restart patch"
    case .fallback: "fallback ConfigMap"
    case .own: "in models.yaml alone"
    }
  }
}
