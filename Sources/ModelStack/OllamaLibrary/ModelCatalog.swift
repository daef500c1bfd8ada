/// What is known of models on an Ollama server: what the stack declares in `tags.known`, then what the library lists.
public struct ModelCatalog: Sendable {
  /// All that the library lists of one model.
  private final class Listing: Sendable {
    let tag: LibraryTag?
    let capabilities: Set<ModelCapability>?
    let figures: ModelFigures?

    init(_ reference: ModelReference, in library: OllamaLibrary) {
      tag = library.tag(of: reference)
      capabilities = tag == nil ? nil : library.model(named: reference.name)?.capabilities
      figures = library.figures(of: reference)
    }
  }

  private let library: OllamaLibrary
  private let declared: [String: TagPolicy.KnownModel]
  /// The models that the stack names, each looked up once, by canonical reference.
  private let listings: [String: Listing]

  public init(_ stack: Stack, _ library: OllamaLibrary) {
    self.library = library
    declared = Dictionary(stack.tags.known.map { ($0.reference.value.canonical, $0) }) { first, _ in first }
    listings = stack.index.references.mapValues { Listing($0, in: library) }
  }

  private func listing(of reference: ModelReference) -> Listing {
    listings[reference.canonical] ?? Listing(reference, in: library)
  }

  /// False for a model of the library that is neither listed nor declared; other registries are not known here.
  public func isKnown(_ reference: ModelReference) -> Bool {
    !reference.isInLibrary || declared[reference.canonical] != nil || listing(of: reference).tag != nil
  }

  /// The same for all names of one model, as far as is known.
  public func identity(of reference: ModelReference) -> String {
    listing(of: reference).tag?.digest ?? reference.canonical
  }

  /// Of the manifest, 12 digits; only of listed tags.
  public func digest(of reference: ModelReference) -> String? {
    listing(of: reference).tag?.digest
  }

  /// Tokens that it was trained for.
  public func trainedContext(of reference: ModelReference) -> Int? {
    declared[reference.canonical]?.context?.value ?? listing(of: reference).tag?.context
  }

  /// What it can; the library says so of a model, not of its tags.
  public func capabilities(of reference: ModelReference) -> Set<ModelCapability>? {
    if let declared = declared[reference.canonical]?.capabilities, !declared.isEmpty {
      return Set(declared.map(\.value))
    }
    return listing(of: reference).capabilities
  }

  /// What its weights take, where its shape need not be known.
  public func weights(of reference: ModelReference) -> ByteRange? {
    if let size = declared[reference.canonical]?.size { return ByteRange(ByteCount(size.value.bytes)) }
    return listing(of: reference).tag?.listedSize.map { ByteRange(lower: $0.lower, upper: $0.upper) }
  }

  /// What decides its need of memory, where its shape is known.
  public func figures(of reference: ModelReference) -> ModelFigures? {
    var figures = listing(of: reference).figures
    if let context = declared[reference.canonical]?.context { figures?.trainedContext = context.value }
    return figures
  }

  /// Its need of memory as the stack declares it.
  public func declaredMemory(of reference: ModelReference) -> Quantity? {
    declared[reference.canonical]?.memory?.value
  }
}
