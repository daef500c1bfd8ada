extension Backend {
  /// The models that are pulled onto this server, each as often as it is named: `routed` ones, then those without a
  /// route.
  func pulledReferences(routed models: [Model]) -> [Located<ModelReference>] {
    let routed = models.compactMap { model in model.reference.map { Located($0, at: model.model.range) } }
    return routed + (ollama?.alsoPull ?? [])
  }
}

extension Stack {
  /// Everything that any Ollama server of the stack pulls, each as often as it is named.
  var pulledReferences: [Located<ModelReference>] {
    backends.filter { $0.ollama != nil }.flatMap { $0.pulledReferences(routed: models(of: $0)) }
  }
}
