public import YAML

/// `models.lock`: the digests that the models of a stack had when somebody last looked.
///
/// A tag of the Ollama library can move to other weights; its digest cannot. The file lies beside models.yaml.
public struct ModelsLock: Sendable {
  /// The place of messages about the file as a whole.
  public var place: SourceRange
  public var entries: [Entry]

  public struct Entry: Sendable {
    public var reference: Located<ModelReference>
    /// The first 12 hex digits of the digest, as the library lists it.
    public var digest: Located<String>

    public init(reference: Located<ModelReference>, digest: Located<String>) {
      self.reference = reference
      self.digest = digest
    }
  }

  /// Its name in the folder of models.yaml.
  public static let fileName = "models.lock"

  public init(place: SourceRange, entries: [Entry]) {
    self.place = place
    self.entries = entries
  }

  /// The file for a stack: what it pulls, as the embedded library lists it. Models outside of the library have no
  /// digest here.
  public static func text(for stack: Stack, library: OllamaLibrary) -> [UInt8] {
    let models = stack.libraryModels(in: library).map { reference, tag in
      YAMLValue.Entry(reference.value.text, .string(tag.digest))
    }
    let value = YAMLValue.mapping(
      .entry("version", .int(1)), .entry("models", .mapping(models.sorted { $0.key < $1.key })))
    let header = [
      "Written by gen lock: the digests of the stack's models in the Ollama library as of \(library.listedOn).",
      "Commit this file. When a digest changes, try the model before you run gen lock again.",
    ]
    return YAMLEmitter.emit(header: header, value).bytes
  }
}

extension Stack {
  /// What the stack pulls from the Ollama library, each once, with its tag.
  func libraryModels(in library: OllamaLibrary) -> [(reference: Located<ModelReference>, tag: LibraryTag)] {
    var seen: Set<String> = []
    return pulledReferences.compactMap { reference in
      guard reference.value.isInLibrary, seen.insert(reference.value.canonical).inserted else { return nil }
      return library.tag(of: reference.value).map { (reference, $0) }
    }
  }
}
