extension Stack {
  /// What an Ollama server pulls, each model as often as it is named: those of routes, then those without one.
  func pulledReferences(of backend: Backend) -> [Located<ModelReference>] {
    guard let server = backend.ollama else { return [] }
    let created = server.createdModels
    let routed = models(of: backend).compactMap { model in
      model.reference.flatMap { created.contains($0.canonical) ? nil : Located($0, at: model.model.range) }
    }
    return routed + server.alsoPull
  }

  /// The same of all Ollama servers.
  var pulledReferences: [Located<ModelReference>] {
    backends.flatMap(pulledReferences(of:))
  }

  /// What an Ollama server pulls, each model once.
  func pulledModels(of backend: Backend) -> [Located<ModelReference>] {
    var seen: Set<String> = []
    return pulledReferences(of: backend).filter { seen.insert($0.value.canonical).inserted }
  }
}
