/// What a model can do, by the names that Ollama's API and library use.
///
/// The library lists all but ``completion`` and ``insert``, and lists them for a model, not for a tag.
public enum ModelCapability: String, CaseIterable, Sendable {
  case completion, insert, tools, vision, audio, embedding, thinking
  /// The model has tags that run at Ollama's, not here.
  case cloud
}

/// One model of the Ollama library.
public struct LibraryModel: Hashable, Sendable {
  /// As the library spells it.
  public let name: String
  public let capabilities: Set<ModelCapability>
}

/// One tag of one model of the Ollama library.
public struct LibraryTag: Hashable, Sendable {
  /// As the library spells it.
  public let name: String
  /// The first 12 hex digits of the SHA-256 of the manifest. Tags with the same digest are the same model under several
  /// names; a server still knows only the names that were pulled.
  public let digest: String
  /// All layers together, as listed; nil for a tag that runs in the cloud.
  public let listedSize: ListedSize?
  /// The trained context in tokens, as listed: the true one can be up to 1023 tokens larger (`976K` is 1,000,000).
  public let context: Int
  /// Known for some tags, and then right where the listed size is rounded.
  public let exactSize: ExactSize?
  /// Names the ``ModelShape`` among those of the model; nil where it is not known.
  let shape: String?
}

/// Sizes out of a registry manifest whose digest is the listed one.
public struct ExactSize: Hashable, Sendable {
  /// The GGUF layer: the weights.
  public let weights: ByteCount
  /// All layers and the configuration, the `size` of Ollama's `GET /api/tags`.
  public let total: ByteCount

  /// The projector of a vision model that keeps it in a layer of its own, else zero.
  ///
  /// It is what ``total`` holds beyond ``weights``, where that is more than texts can be: templates, licences and
  /// configuration take 24 kB at most in all manifests known, and the smallest projector 607 MB.
  public var projector: ByteCount {
    let others = total.bytes - weights.bytes
    return ByteCount(others > 1 << 20 ? others : 0)
  }
}

/// Where the figures of a ``ModelShape`` come from.
public struct ShapeOrigin: Hashable, Sendable {
  /// A file and its version, or a URL.
  public let source: String
  /// What says that the model has the shape of the one the source speaks of.
  public let base: String?
  /// What else is to be known of the figures.
  public let note: String?
}
