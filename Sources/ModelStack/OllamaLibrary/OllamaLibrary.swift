/// The models of the Ollama library: tags, digests, sizes, contexts, capabilities, shapes.
///
/// A lookup is a binary search in the embedded text and reads one line; nothing is kept. Case does not count.
public struct OllamaLibrary: Sendable {
  /// The library as it was listed on ``listedOn``.
  public static let embedded = OllamaLibrary(text: LibraryText(embedded: embeddedText))

  private let text: LibraryText

  private init(text: LibraryText) {
    self.text = text
  }

  /// A library out of a text of the same form, for tests. Scripts/refresh-ollama-library.py makes such texts.
  public init(_ text: String) {
    self.text = LibraryText(text)
  }

  /// The day of the listing, `2026-08-21`; a tag that is not here may have come later.
  public var listedOn: String {
    text.withColumns(of: Array("listed".utf8)) { $0.text() ?? "" } ?? ""
  }

  /// A model by its name, without tag.
  public func model(named name: String) -> LibraryModel? {
    text.withColumns(of: Self.key("model", name)) { Self.model(name, &$0) }
  }

  /// A tag, `latest` where the reference names none; nil where the library does not list it, and for a model of another
  /// registry or namespace.
  public func tag(of reference: ModelReference) -> LibraryTag? {
    guard reference.isInLibrary else { return nil }
    let name = reference.effectiveTag
    return text.withColumns(of: Self.key("tag", reference.name, ":", name)) { Self.tag(name, &$0) } ?? nil
  }

  /// The architecture figures of a tag, where a source gives them.
  public func shape(of reference: ModelReference) -> ModelShape? {
    guard let shape = tag(of: reference)?.shape else { return nil }
    return text.withColumns(of: Self.key("shape", reference.name, "/", shape)) { ModelShape(columns: &$0) } ?? nil
  }

  /// Where the figures of ``shape(of:)`` come from.
  public func origin(of reference: ModelReference) -> ShapeOrigin? {
    guard let shape = tag(of: reference)?.shape else { return nil }
    return text.withColumns(of: Self.key("origin", reference.name, "/", shape)) { columns in
      ShapeOrigin(source: columns.text() ?? "", base: columns.text(), note: columns.text())
    }
  }

  /// All models, by name.
  public var models: [LibraryModel] {
    var models: [LibraryModel] = []
    text.forEachLine(withPrefix: Self.key("model", "")) { name, columns in
      models.append(Self.model(name, &columns))
    }
    return models
  }

  /// All tags of a model, by name; none for an unknown model.
  public func tags(ofModel name: String) -> [LibraryTag] {
    var tags: [LibraryTag] = []
    text.forEachLine(withPrefix: Self.key("tag", name, ":", "")) { name, columns in
      if let tag = Self.tag(name, &columns) { tags.append(tag) }
    }
    return tags
  }

  /// The listed model whose name is nearest to a misspelt one.
  public func nearestModel(to name: String) -> String? {
    Suggestion.nearest(to: name, among: models.lazy.map(\.name), limit: 1).first
  }

  /// The listed tags of a model that are nearest to a misspelt one.
  public func nearestTags(to tag: String, ofModel name: String, limit: Int = 3) -> [String] {
    Suggestion.nearest(to: tag, among: tags(ofModel: name).lazy.map(\.name), limit: limit)
  }
}

extension OllamaLibrary {
  /// `kind name[separator part]` in lower case.
  private static func key(
    _ kind: StaticString, _ name: String, _ separator: String = "", _ part: String = ""
  ) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(kind.utf8CodeUnitCount + name.utf8.count + part.utf8.count + 2)
    kind.withUTF8Buffer { key.append(contentsOf: $0) }
    key.append(UInt8(ascii: " "))
    for text in [name, separator, part] { key.append(contentsOf: text.utf8.lazy.map(asciiLowercased)) }
    return key
  }

  private static func model(_ name: String, _ columns: inout LibraryColumns) -> LibraryModel {
    let listed = columns.text()?.split(separator: ",") ?? []
    return LibraryModel(name: name, capabilities: Set(listed.compactMap { ModelCapability(rawValue: String($0)) }))
  }

  private static func tag(_ name: String, _ columns: inout LibraryColumns) -> LibraryTag? {
    guard let digest = columns.text() else { return nil }
    let size = columns.text().flatMap { ListedSize($0) }
    guard let context = columns.integer() else { return nil }
    let shape = columns.text()
    var exact: ExactSize?
    if let weights = columns.integer(), let total = columns.integer() {
      exact = ExactSize(weights: ByteCount(weights), total: ByteCount(total))
    }
    return LibraryTag(
      name: name, digest: digest, listedSize: size, context: context, exactSize: exact, shape: shape)
  }
}
