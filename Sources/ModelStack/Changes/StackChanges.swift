/// What changed from one stack to another, in an operator's words: manifest by manifest, what its servers need, and
/// what its failovers cost.
///
/// A manifest whose bytes differ is among the parts, and one whose bytes are the same is not.
public struct StackChanges: Sendable {
  /// Only those in which something changed.
  public var parts: [PartChanges]
  /// Of all servers, changed or not.
  public var memory: [ServerMemoryChange]
  /// Of all chains, changed or not.
  public var chains: [ChainChange]

  public var isEmpty: Bool { parts.isEmpty }

  /// - Parameters:
  ///   - old: nil where there was none: then everything is new.
  ///   - workspace: where both have their manifests.
  init(from old: Stack?, to new: Stack, in workspace: Workspace, _ library: OllamaLibrary) {
    let before = old.map { StackPart.all(of: $0, config: workspace.configInRepository) } ?? []
    let after = StackPart.all(of: new, config: workspace.configInRepository)
    func part(_ identity: StackPart.Identity, of parts: [StackPart]) -> StackPart? {
      parts.first { $0.identity == identity }
    }
    let gone = before.map(\.identity).filter { part($0, of: after) == nil }
    parts = (after.map(\.identity) + gone).compactMap { identity in
      PartChanges(from: part(identity, of: before), to: part(identity, of: after)) { place in
        let path = workspace.path(of: place)
        return Path.relative(path, to: workspace.repository) ?? path
      }
    }
    memory = ServerMemoryChange.all(from: old, to: new, library)
    chains = ChainChange.all(from: old, to: new)
  }
}
