extension Stack {
  /// Where the manifests of the servers behind aliases say how many tokens these take; in models.yaml that stands beside
  /// them.
  func contextNotes(of aliases: String...) -> [Diagnostic.Note] {
    aliases.compactMap { alias in
      guard let model = model(named: alias), model.ownContext == nil,
        let backend = backend(named: model.backend.value), let manifest = backend.manifest
      else { return nil }
      guard let context = backend.context else {
        return Diagnostic.Note("the server of '\(alias)' is here, with the default context", at: manifest.place)
      }
      return Diagnostic.Note("the context of '\(alias)' is here", at: context.range)
    }
  }
}
