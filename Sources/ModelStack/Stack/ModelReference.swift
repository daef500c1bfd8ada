/// The name of a model on an Ollama server: `[host/][namespace/]name[:tag]`.
///
/// The grammar is that of ollama/ollama, types/model/name.go at v0.13.3. Ollama keeps the case of a name and compares
/// without it, so compare by ``canonical``; `==` compares as written.
///
/// A class of constants: many routes share one, and rules hand them around.
public final class ModelReference: Hashable, Sendable {
  /// Where a model runs, where its reference says so (types/modelref, from Ollama 0.30).
  public enum Source: String, Sendable {
    case local, cloud
  }

  /// The reference as it was written.
  public let text: String
  /// The registry as written, with its port.
  public let host: String?
  /// The publisher as written.
  public let namespace: String?
  /// The model as written, without its tag.
  public let name: String
  /// The tag as written; in `gpt-oss:20b:cloud` it is `20b`.
  public let tag: String?
  /// What an ending `:local`, `:cloud` or `-cloud` says. To Ollama before 0.30 the ending is a part of the tag like any
  /// other, and a second `:` a mistake.
  public let source: Source?
  /// One spelling for all references that mean the same model on one server: lower case, the tag always there, without
  /// the registry and namespace that Ollama takes by default (`phi4-mini:latest`).
  public let canonical: String
  /// The tag under which the model lies in its registry: `latest` where none is written, and for `20b:cloud` what it is
  /// pulled as, `20b-cloud`.
  public let effectiveTag: String
  /// True for a model of the Ollama library, which is what a reference means that names no registry and no namespace.
  public let isInLibrary: Bool

  /// True where the model runs elsewhere and needs no memory here.
  public var isCloud: Bool { source == .cloud }

  /// The registry of a reference that names none (types/model/name.go).
  public static let defaultHost = "registry.ollama.ai"
  /// The namespace of a reference that names none (types/model/name.go).
  public static let defaultNamespace = "library"
  /// The tag of a reference that names none (types/model/name.go).
  public static let defaultTag = "latest"

  /// Reads a reference and says what is wrong with it; nothing is trimmed or repaired.
  public init(_ text: String) throws(ModelReferenceError) {
    let parts = try ModelReferenceParts(text)
    self.text = text
    host = parts.host.map { String($0) }
    namespace = parts.namespace.map { String($0) }
    name = String(parts.name)
    tag = parts.tag.map { String($0) }

    let ending = (parts.source ?? parts.tag)?.lowercased() ?? ""
    source = ending.hasSuffix("-cloud") ? .cloud : Source(rawValue: ending)
    let tag = tag ?? Self.defaultTag
    effectiveTag = parts.source != nil && source == .cloud ? tag + "-cloud" : tag

    let isDefaultHost = host == nil || host?.lowercased() == Self.defaultHost
    isInLibrary = isDefaultHost && (namespace == nil || namespace?.lowercased() == Self.defaultNamespace)
    var prefix = ""
    if !isDefaultHost, let host { prefix += host + "/" }
    if !isInLibrary, let namespace { prefix += namespace + "/" }
    canonical = "\(prefix)\(name):\(effectiveTag)".lowercased()
  }

  public static func == (left: ModelReference, right: ModelReference) -> Bool { left.text == right.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
