internal import YAML

/// Runs on hand-written files the rules about their form, and those about the stack that they tell.
enum DocumentLinter {
  /// - Parameter isNamed: whether somebody named the file; one that was only found may be of any kind.
  static func lint(_ file: DocumentFile, _ library: OllamaLibrary, isNamed: Bool) -> LintResult {
    var result = LintResult(diagnostics: [], acceptedCount: 0)
    if isNamed || file.isKnown || file.isProbablyKnown { result.diagnostics = file.problems }
    if isNamed { result.diagnostics += file.strangeness }
    for config in file.configs {
      let found = findings(in: config, library)
      result.diagnostics += config.isExact ? found : found.map(\.placedRoughly)
    }
    // Several documents of a file have one tree.
    var seen: Set<ObjectIdentifier> = []
    for config in file.configs where config.isExact && seen.insert(ObjectIdentifier(config.tree)).inserted {
      result.acceptedCount += Linter.applyAcceptances(in: config.tree, upTo: .error, to: &result.diagnostics)
    }
    result.diagnostics = result.diagnostics.inSourceOrder
    return result
  }

  private static func findings(in config: DocumentFile.Config, _ library: OllamaLibrary) -> [Diagnostic] {
    let form = RuleRegistry.litellmRules.flatMap { rule in
      rule.check(config.document).map { Diagnostic($0, of: rule.metadata) }
    }
    let stack = config.document.stack
    let facts = Facts(about: stack, library: library)
    let meaning = RuleRegistry.stackRules.flatMap { rule -> [Diagnostic] in
      guard let severity = rule.metadata.documentSeverity else { return [] }
      return rule.check(stack, facts).map { finding in
        var diagnostic = Diagnostic(finding, of: rule.metadata)
        diagnostic.severity = min(finding.severity ?? severity, severity)
        return diagnostic
      }
    }
    return (form + meaning).filter { !$0.isAboutWhatIsFilledIn(later: config.tree.source) }
  }
}

extension Diagnostic {
  /// The same about a text whose places cannot be told.
  fileprivate var placedRoughly: Diagnostic {
    var diagnostic = self
    diagnostic.replacement = nil
    diagnostic.notes = [
      Note("the text is quoted or folded, so that places within it cannot be told: write it as a literal block, '|'")
    ]
    return diagnostic
  }
}
