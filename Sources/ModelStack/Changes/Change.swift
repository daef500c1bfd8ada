/// One thing that two stacks say differently, in an operator's words.
public struct Change: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case added, removed, changed
    /// The same things in another order.
    case reordered
  }

  public var kind: Kind
  /// The alias it is about; nil for what is about the part as a whole.
  public var subject: String?
  /// A word of gen's own; nil for what a subject is first of all, an alias its model.
  public var word: String?
  /// What of several it is, by a name of the operator's: a label, a pulled model, a key that is passed on.
  public var name: String?
  public var before: String?
  public var after: String?
  /// Of a subject that is new as a whole: what else is said of it.
  public var details: [Detail] = []

  public struct Detail: Hashable, Sendable {
    public var word: String?
    public var name: String?
    public var value: String?
  }
}

extension Change {
  /// What differs between two lists of statements, in the order of the new one; what is gone stands where it was. What
  /// stands in another order comes last.
  static func all(from old: [Statement], to new: [Statement]) -> [Change] {
    if old == new { return [] }
    let (old, new) = (StatementTable(old), StatementTable(new))
    var gone = removals(from: old, to: new)
    var changes = gone.removeValue(forKey: nil) ?? []
    for key in new.keys {
      if let change = Change(of: key, from: old, to: new) { changes.append(change) }
      changes += gone[key] ?? []
    }
    return changes + reorderings(from: old, to: new)
  }

  /// What is gone, behind that which stood before it and stayed; nil at the beginning.
  private static func removals(from old: StatementTable, to new: StatementTable) -> [StatementTable.Key?: [Change]] {
    var removals: [StatementTable.Key?: [Change]] = [:]
    var last: StatementTable.Key?
    for key in old.keys {
      if new.has(key) {
        last = key
        continue
      }
      // Of a subject that is gone as a whole one change tells.
      if !new.has(subjectOf: key), old.keys(ofSubjectOf: key).first != key { continue }
      removals[last, default: []].append(Change(.removed, key, before: old[key], after: nil))
    }
    return removals
  }

  /// - Returns: nothing where both say the same.
  private init?(of key: StatementTable.Key, from old: StatementTable, to new: StatementTable) {
    if old.has(key) {
      if old[key] == new[key] { return nil }
      self.init(.changed, key, before: old[key], after: new[key])
      return
    }
    self.init(.added, key, before: nil, after: new[key])
    if old.has(subjectOf: key) { return }
    // Of a subject that is new as a whole one change tells.
    let keys = new.keys(ofSubjectOf: key)
    if keys.first != key { return nil }
    details = keys.dropFirst().map { Detail(word: $0.word, name: $0.name, value: new[$0]) }
  }

  private static func reorderings(from old: StatementTable, to new: StatementTable) -> [Change] {
    let after = Dictionary(uniqueKeysWithValues: new.lists(sharedWith: old).map { ($0.list, $0.things) })
    return old.lists(sharedWith: new).filter { after[$0.list] != $0.things }.map {
      Change(kind: .reordered, subject: $0.list.subject, word: $0.list.word)
    }
  }

  private init(_ kind: Kind, _ key: StatementTable.Key, before: String?, after: String?) {
    self.init(kind: kind, subject: key.subject, word: key.word, name: key.name, before: before, after: after)
  }
}
