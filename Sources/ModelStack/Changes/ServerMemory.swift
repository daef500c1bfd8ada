internal import YAML

/// What an Ollama server needs in memory when it is fullest, before and after.
public struct ServerMemoryChange: Sendable {
  /// The name of the backend, the new one where it has another.
  public var server: String
  /// Nil where there was or is no such server.
  public var before: ServerMemory?
  public var after: ServerMemory?
}

/// What an Ollama server needs in memory when it is fullest, as far as is known.
public struct ServerMemory: Sendable, Equatable {
  /// The largest models that may be loaded together, with bounded prompt caches; a range where the size of weights is
  /// known by a rounded figure only.
  public var need: ByteRange
  /// What its container may use at most; nil where nothing is said.
  public var limit: ByteCount?
  /// The models whose need is not known: it comes on top.
  public var unknownModels: [String]
  /// How far prompt caches may grow that nothing bounds: it comes on top too.
  public var unboundedPromptCache: ByteCount

  init(_ load: ServerLoad) {
    let container = load.containerWithPromptCaches
    need = container.total
    limit = load.limit
    unknownModels = load.entries.filter { $0.demand == nil }.map(\.reference.value.text)
    unboundedPromptCache = container.unboundedPromptCache
  }
}

extension ServerMemoryChange {
  /// Of all servers that were or are there, in the order of the new stack, then those that are gone.
  static func all(from old: Stack?, to new: Stack, _ library: OllamaLibrary) -> [ServerMemoryChange] {
    let before = old.map { ServerLoad.all(in: $0, ModelCatalog($0, library)) } ?? []
    let pairs = ServerLoad.all(in: new, ModelCatalog(new, library)).map { load in
      let name = old.flatMap { new.predecessor(of: load.backend, in: $0) }?.name.value
      return (new: load, old: before.first { $0.backend.name.value == name })
    }
    let kept = Set(pairs.compactMap(\.old?.backend.name.value))
    return pairs.map { ServerMemoryChange(from: $0.old, to: $0.new, named: $0.new.backend) }
      + before.filter { !kept.contains($0.backend.name.value) }.map {
        ServerMemoryChange(from: $0, to: nil, named: $0.backend)
      }
  }

  private init(from old: ServerLoad?, to new: ServerLoad?, named backend: Backend) {
    server = backend.name.value
    before = old.map(ServerMemory.init)
    after = new.map(ServerMemory.init)
  }
}
