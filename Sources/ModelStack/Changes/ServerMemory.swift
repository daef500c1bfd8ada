internal import YAML

/// What an Ollama server needs in memory when it is fullest, before and after.
public struct ServerMemoryChange: Sendable {
  /// The name of the backend.
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
    let before = old.map { memories(of: $0, library) } ?? []
    let after = memories(of: new, library)
    let names = after.map(\.server) + before.map(\.server).filter { name in !after.contains { $0.server == name } }
    return names.map { name in
      ServerMemoryChange(
        server: name, before: before.first { $0.server == name }?.memory,
        after: after.first { $0.server == name }?.memory)
    }
  }

  private static func memories(
    of stack: Stack, _ library: OllamaLibrary
  ) -> [(server: String, memory: ServerMemory)] {
    ServerLoad.all(in: stack, ModelCatalog(stack, library)).map { ($0.backend.name.value, ServerMemory($0)) }
  }
}
