/// What changed from one stack to another, in an operator's words: manifest by manifest, what its servers need, and
/// what its failovers cost.
///
/// A manifest whose bytes differ is among the parts, and one whose bytes are the same is not.
public struct StackChanges: Sendable {
  /// Only those in which something changed; nil where the new stack has errors: nothing is rendered from one.
  public var parts: [PartChanges]?
  /// Of all servers, changed or not.
  public var memory: [ServerMemoryChange]
  /// Of all chains, changed or not.
  public var chains: [ChainChange]

  /// Nil where the manifests are not known.
  public var isEmpty: Bool? { parts?.isEmpty }

  /// - Parameters:
  ///   - old: nil where there was none: then everything is new.
  init(from old: Stack?, to new: Stack, parts: [PartChanges]?, _ library: OllamaLibrary) {
    self.parts = parts
    memory = ServerMemoryChange.all(from: old, to: new, library)
    chains = ChainChange.all(from: old, to: new)
  }
}
