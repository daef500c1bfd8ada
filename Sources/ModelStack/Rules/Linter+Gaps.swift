internal import YAML

extension Linter {
  /// What rules say of a stack with parts that could not be read, where it does not depend on these parts.
  ///
  /// They judge it twice: without those parts, and with an example in place of each. What they say of both is true
  /// whatever should have stood there; what they say of one is about the gap, or about the example.
  ///
  /// - Parameters:
  ///   - stack: the stack as far as it could be read.
  ///   - problems: what could not be read.
  static func lint(
    _ stack: Stack, _ tree: YAMLTree, of document: YAMLNode, without problems: [Diagnostic], _ library: OllamaLibrary,
    _ lock: ModelsLock?
  ) -> LintResult {
    let filled = Stack.decode(document, named: "models.yaml", gaps: .filled)
    guard let other = filled.value else { return LintResult(diagnostics: [], acceptedCount: 0) }
    var result = lint(stack, tree, Facts(about: stack, library: library, lock: lock))
    let ofOther = lint(other, tree, Facts(about: other, library: library, lock: lock)).diagnostics
    let said = Set(ofOther.map(Judgement.init))
    let gaps = StackGaps(problems, beyondExamples: filled.problems, in: document)
    let broken = Set(problems.map(\.range))
    result.diagnostics.removeAll { finding in
      !said.contains(Judgement(finding)) || broken.contains(finding.range) || gaps.explain(finding, in: tree.source)
        // What hides a finding may be among what could not be read.
        || finding.rule == LintingRule.usedAcceptance.id
    }
    return result
  }

  /// What of a finding is the same where only a hint differs.
  private struct Judgement: Hashable {
    var rule: String
    var severity: Severity
    var message: String
    var range: SourceRange

    init(_ finding: Diagnostic) {
      (rule, severity, message, range) = (finding.rule, finding.severity, finding.message, finding.range)
    }
  }
}
