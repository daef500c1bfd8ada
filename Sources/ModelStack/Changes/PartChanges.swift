internal import YAML

/// What changed in one manifest, or in what a stack says that goes into none.
public struct PartChanges: Sendable {
  public enum Kind: String, Sendable {
    case added, removed, changed
  }

  var identity: StackPart.Identity
  public var kind: Kind
  /// What the consumer is, for messages: `Ollama values`.
  public var title: String
  /// Its path from the root of the repository; nil of what is not written.
  public var path: String?
  /// Where it was, if it moved or is removed.
  public var pathBefore: String?
  public var changes: [Change]
  /// How many lines differ, where none of the changes says why: comments mostly.
  public var otherLineCount: Int
}

extension PartChanges {
  /// Of all parts in which something changed, in the order of the new stack, then those that are gone.
  ///
  /// - Parameters:
  ///   - old: nil where there was none: then everything is new.
  ///   - workspace: where both have their manifests.
  static func all(from old: Stack?, to new: Stack, in workspace: Workspace) -> [PartChanges] {
    func path(_ place: Manifest.Place) -> String {
      let path = workspace.path(of: place)
      return Path.relative(path, to: workspace.repository) ?? path
    }
    let before = old.map { StackPart.all(of: $0, config: workspace.configInRepository) } ?? []
    let after = StackPart.all(of: new, config: workspace.configInRepository)
    let pairs = after.map { (new: $0, old: $0.predecessor(in: before, beside: after, path)) }
    let kept = Set(pairs.compactMap(\.old?.identity))
    return pairs.compactMap { PartChanges(from: $0.old, to: $0.new, path: path) }
      + before.filter { !kept.contains($0.identity) }.compactMap { PartChanges(from: $0, to: nil, path: path) }
  }

  /// - Parameter path: where a manifest lies.
  /// - Returns: nothing where nothing changed.
  init?(from old: StackPart?, to new: StackPart?, path: (Manifest.Place) -> String) {
    guard let part = new ?? old else { return nil }
    identity = part.identity
    kind = old == nil ? .added : new == nil ? .removed : .changed
    title = (new?.manifest ?? old?.manifest)?.title ?? part.identity.title
    self.path = (new?.manifest?.place).map(path)
    pathBefore = (old?.manifest?.place).map(path)
    changes = Change.all(from: old?.statements ?? [], to: new?.statements ?? [])
    otherLineCount = changes.isEmpty ? Self.differingLineCount(old?.manifest, new?.manifest) : 0
    if kind == .changed, changes.isEmpty, otherLineCount == 0, self.path == pathBefore { return nil }
  }

  /// The lines of the new manifest that the old one does not have, and those that are gone without another in their
  /// place.
  private static func differingLineCount(_ old: Manifest?, _ new: Manifest?) -> Int {
    guard let old, let new, old.bytes != new.bytes else { return 0 }
    return LineDiff(old: old.bytes, new: new.bytes).changes.reduce(0) { $0 + max($1.old.count, $1.new.count) }
  }
}
