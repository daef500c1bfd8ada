/// All that the library lists of one model: what ten rules would look up anew for each of its routes.
struct LibraryListing: Sendable {
  let tag: LibraryTag?
  let capabilities: Set<ModelCapability>?
  let figures: ModelFigures?

  init(_ reference: ModelReference, in library: OllamaLibrary) {
    tag = library.tag(of: reference)
    capabilities = tag == nil ? nil : library.model(named: reference.name)?.capabilities
    figures = library.figures(of: reference)
  }
}

extension Facts {
  /// The same facts with the models of a stack looked up, each once.
  func lookedUp(for stack: Stack) -> Facts {
    var facts = self
    facts.listings = stack.index.references.mapValues { LibraryListing($0, in: library) }
    return facts
  }
}
