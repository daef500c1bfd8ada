internal import YAML

/// What all rules say of a stack.
public struct LintResult: Sendable {
  /// What is to be reported, in the order of the source.
  public var diagnostics: [Diagnostic]
  /// How many findings comments in the source accept.
  public var acceptedCount: Int

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Runs the rules, changes severities as the stack says, and leaves out what is accepted.
enum Linter {
  /// What is known of a stack as it was before.
  enum Earlier {
    /// It is not asked for, or there was none.
    case none
    case unreadable(SourceFile)
    /// The stack, and the file that says it.
    case stack(Stack, YAMLTree)
  }

  /// - Parameter earlier: where it is a stack, what must not change is checked too.
  static func lint(
    _ stack: Stack, _ tree: YAMLTree, _ facts: Facts, _ earlier: Earlier = .none
  ) -> LintResult {
    let off = OutputsOff(of: stack)
    var diagnostics = RuleRegistry.stackRules.flatMap { rule -> [Diagnostic] in
      if off.silence(rule) { return [] }
      return rule.check(stack, facts).filter { !off.silence($0, of: rule) }.map { Diagnostic($0, of: rule.metadata) }
    }
    diagnostics += RenderedDocuments.findings(in: stack)
    switch earlier {
    case .none: break
    case .unreadable(let file): diagnostics.append(ReadableBase.diagnostic(of: file, for: stack))
    case .stack(let base, _):
      diagnostics += RuleRegistry.changeRules.flatMap { rule in
        rule.check(base, stack).map { Diagnostic($0, of: rule.metadata) }
      }
    }
    diagnostics += NoLiteralSecret.check(stack: tree)
    let (levels, problems) = levels(of: stack)
    diagnostics.setLevels(levels)
    diagnostics += problems
    let accepted = applyAcceptances(in: [tree], AcceptanceScope(since: earlier), to: &diagnostics)
    diagnostics.dropConsequences()
    // What is wrong with the comments has a severity too.
    diagnostics.setLevels(levels)
    return LintResult(diagnostics: diagnostics.inSourceOrder, acceptedCount: accepted)
  }

  /// The stack's severity table, and what is wrong with it.
  private static func levels(of stack: Stack) -> (levels: [String: SeverityOverride.Level], problems: [Diagnostic]) {
    var problems: [Diagnostic] = []
    var levels: [String: SeverityOverride.Level] = [:]
    for change in stack.severities {
      let id = change.rule.value
      switch RuleRegistry.metadata(of: id)?.isAdjustable {
      case true?: levels[id] = change.level.value
      case false?:
        problems.append(
          LintingRule.validSeverity.diagnostic(
            "the severity of '\(id)' cannot change", at: change.rule.range, hint: "remove the entry"))
      case nil:
        problems.append(
          LintingRule.validSeverity.diagnostic(
            "there is no rule '\(id)'", at: change.rule.range, hint: nearestRule(to: id)))
      }
    }
    return (levels, problems)
  }

  /// Takes out what comments accept, and adds what is wrong with the comments.
  ///
  /// - Parameters:
  ///   - trees: of files, and of texts within them; each once.
  ///   - scope: which comments accept what.
  /// - Returns: how many findings were accepted.
  static func applyAcceptances(
    in trees: [YAMLTree], _ scope: AcceptanceScope, to diagnostics: inout [Diagnostic]
  ) -> Int {
    // The texts of a file have its lines.
    var tables: [SourceID: LineTable] = [:]
    let acceptances = trees.flatMap { tree in
      Acceptance.all(in: tree) { source in
        let table = tables[source.id] ?? LineTable(source)
        tables[source.id] = table
        return table
      }
    }
    if acceptances.isEmpty { return 0 }
    let numbers = Dictionary(grouping: acceptances.indices) {
      FileLine(source: acceptances[$0].range.source, line: acceptances[$0].line)
    }
    let openings = openingLines(in: trees, tables)
    var used = Set<Int>()
    var refused = Set<Int>()
    let count = diagnostics.count
    diagnostics.removeAll { diagnostic in
      let source = diagnostic.range.source
      guard let line = tables[source]?.line(at: Int(diagnostic.range.start)) else { return false }
      // Within a block of text no comment of YAML can stand.
      let place = FileLine(source: source, line: line)
      let candidates = [place, openings[place]].compactMap { $0 }.flatMap { numbers[$0] ?? [] }
      let matching = candidates.filter { number in
        acceptances[number].rule == diagnostic.rule && !acceptances[number].reason.isEmpty
      }
      let accepting = matching.filter { scope.holds(acceptances[$0]) }
      if accepting.isEmpty { refused.formUnion(matching) }
      used.formUnion(accepting)
      return !accepting.isEmpty
    }
    let accepted = count - diagnostics.count
    // A mistake elsewhere often hides what a comment accepts: then the comment is not to blame.
    let isWhole = !diagnostics.contains { $0.severity == .error }
    for (number, acceptance) in acceptances.enumerated() where !used.contains(number) {
      let problem = problem(with: acceptance, scope)
      if problem.rule == LintingRule.usedAcceptance.id, scope.unjudged.contains(acceptance.rule) { continue }
      if isWhole || refused.contains(number) || problem.rule != LintingRule.usedAcceptance.id {
        diagnostics.append(problem)
      }
    }
    return accepted
  }

  private struct FileLine: Hashable {
    var source: SourceID
    var line: Int
  }

  /// For each line within a literal or folded text the line on which the text opens.
  private static func openingLines(in trees: [YAMLTree], _ tables: [SourceID: LineTable]) -> [FileLine: FileLine] {
    var openings: [FileLine: FileLine] = [:]
    for tree in trees {
      let source = tree.source
      guard let lines = tables[source.id] else { continue }
      for offsets in tree.scalarOffsets where source.bytes[offsets].first.map({ $0 == 0x0A || $0 == 0x0D }) ?? false {
        let first = lines.line(at: offsets.lowerBound)
        let last = lines.line(at: max(offsets.lowerBound, offsets.upperBound - 1))
        let opening = FileLine(source: source.id, line: first)
        for line in first...last where line > first { openings[FileLine(source: source.id, line: line)] = opening }
      }
    }
    return openings
  }

  private static func problem(with acceptance: Acceptance, _ scope: AcceptanceScope) -> Diagnostic {
    if let word = acceptance.misspeltWord {
      return LintingRule.validAcceptance.diagnostic(
        "the comment says '\(word)' for 'accept'", at: acceptance.range, hint: "write '# gen: accept RULE: REASON'")
    }
    if RuleRegistry.metadata(of: acceptance.rule) == nil {
      let message = acceptance.rule.isEmpty ? "the comment names no rule" : "there is no rule '\(acceptance.rule)'"
      return LintingRule.validAcceptance.diagnostic(
        message, at: acceptance.range, hint: nearestRule(to: acceptance.rule))
    }
    if acceptance.reason.isEmpty {
      return LintingRule.validAcceptance.diagnostic(
        "the comment gives no reason", at: acceptance.range,
        hint: "write '# gen: accept \(acceptance.rule): REASON'")
    }
    if !scope.isAcceptable(acceptance.rule) {
      return LintingRule.usedAcceptance.diagnostic(
        "a finding of '\(acceptance.rule)' cannot be accepted", at: acceptance.range,
        hint: "put right what it finds, and remove the comment")
    }
    if scope.isStale(acceptance) {
      return LintingRule.usedAcceptance.diagnostic(
        "the base accepts '\(acceptance.rule)' for the same reason, which was not given for this change",
        at: acceptance.range, hint: "say why it changes now, or remove the comment")
    }
    return LintingRule.usedAcceptance.diagnostic(
      "'\(acceptance.rule)' has no finding to accept here", at: acceptance.range, hint: "remove the comment")
  }

  private static func nearestRule(to id: String) -> String {
    RuleRegistry.nearest(to: id).map { "write '\($0)'" } ?? "'gen rules' lists the rules"
  }
}

extension Diagnostic {
  init(_ finding: Finding, of rule: RuleMetadata) {
    self.init(
      severity: finding.severity ?? rule.severity, rule: rule.id, message: finding.message, range: finding.range,
      hint: finding.hint, notes: finding.notes)
    replacement = finding.replacement.map(YAMLEmitter.inline)
    hidesText = finding.hidesText
    cause = finding.cause
    hiddenValue = finding.hiddenValue
  }
}

extension [Diagnostic] {
  /// Gives findings the severity that the stack says, and leaves those out that it turns off.
  fileprivate mutating func setLevels(_ levels: [String: SeverityOverride.Level]) {
    if levels.isEmpty { return }
    removeAll { levels[$0.rule] == .off }
    for number in indices {
      if let severity = levels[self[number].rule]?.severity { self[number].severity = severity }
    }
  }

  /// Leaves findings out whose cause is reported.
  fileprivate mutating func dropConsequences() {
    if allSatisfy({ $0.cause == nil }) { return }
    let reported = Set(map { Finding.Cause($0.rule, at: $0.range) })
    removeAll { $0.cause.map(reported.contains) ?? false }
  }

  /// By file and place; of two at one place the one that was found first.
  var inSourceOrder: [Diagnostic] {
    // Swift's sort is stable.
    sorted { ($0.range.source.index, $0.range.start) < ($1.range.source.index, $1.range.start) }
  }
}
