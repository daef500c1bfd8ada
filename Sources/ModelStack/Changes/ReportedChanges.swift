/// What a run that compares with a revision tells of one stack.
public struct ReportedChanges: Sendable {
  /// The path of models.yaml as it was given.
  public var config: String
  /// The revision as it was given.
  public var revision: String
  /// Its whole hash.
  public var commit: String
  /// Nil where the stack cannot be read; why stands among the findings.
  public var comparison: StackComparison?

  public init(config: String, revision: String, commit: String, comparison: StackComparison?) {
    self.config = config
    self.revision = revision
    self.commit = commit
    self.comparison = comparison
  }
}

extension ReportedChanges {
  /// What is compared with what.
  var title: Sentence {
    let short = String(commit.prefix(10))
    return short == revision.prefix(10)
      ? "\(name: config) since \(name: revision)" : "\(name: config) since \(name: revision) (\(short))"
  }

  /// What is to be said before the changes, or in place of them; nothing where they speak for themselves.
  var remarks: [Sentence] {
    guard let comparison else { return ["it cannot be read, so that its changes are not shown"] }
    let errors: [Sentence] =
      comparison.changes.parts == nil ? ["it has errors, so that the changes of its manifests are not shown"] : []
    return errors + [remark(on: comparison)].compactMap(\.self)
  }

  private func remark(on comparison: StackComparison) -> Sentence? {
    switch comparison.base {
    case .valid: return comparison.changes.isEmpty == true ? "nothing that has an effect changed" : nil
    case .absent: return "all of it is new: the revision has nothing at this path"
    case .invalid(let count, let first, let isRead):
      let errors = "\(String(count)) error\(count == 1 ? "" : "s")"
      let consequence: Sentence =
        isRead
        ? "the base is not valid, so that the changes of manifests are not known"
        : "the base cannot be read, so that nothing is known of the changes, nor judged of what must not change"
      return "\(consequence): it has \(errors), the first \(name: first)"
    }
  }

  /// Whether there is nothing to compare the stack with.
  private var isAlone: Bool {
    if case .valid? = comparison?.base { false } else { true }
  }

  /// Part by part what is to be shown; of a stack that is shown alone its manifests, and who is in them.
  var shownParts: [(title: Sentence, changes: [ShownChange])] {
    (comparison?.changes.parts ?? []).compactMap { part in
      if !isAlone {
        // Of what is gone as a whole its place says enough.
        if part.kind == .removed { return (part.sentence, []) }
        let others = part.otherLines.map { [ShownChange(kind: .changed, sentence: $0)] } ?? []
        return (part.sentence, part.changes.map { ShownChange($0) } + others)
      }
      guard let path = part.path else { return nil }
      let subjects = part.changes.filter { $0.subject != nil }.map { ShownChange(sentence: $0.shortSentence) }
      return ("\(name: path): \(part.title)", subjects)
    }
  }

  /// Servers and chains in words; none where nothing changed.
  var figures: [Sentence] {
    guard let changes = comparison?.changes, changes.isEmpty != true else { return [] }
    return changes.memory.map(\.sentence) + changes.chains.map(\.sentence)
  }
}

/// One line of a report on changes.
struct ShownChange {
  /// Nil where nothing changed.
  var kind: Change.Kind?
  var sentence: Sentence
}

extension ShownChange {
  init(_ change: Change) { self.init(kind: change.kind, sentence: change.sentence) }
}
