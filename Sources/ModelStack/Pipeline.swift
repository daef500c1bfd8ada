public import YAML

/// The whole program on one page: models.yaml in, findings and manifests out.
///
///     models.yaml ─► YAMLComposer ─► StackDecoder ─► Stack ─► Linter ─► [Diagnostic]
///                                                      │
///                                                      └────► ManifestRenderer ─► [Manifest]
///
/// It touches no disk: bytes come in, values go out.
public struct Pipeline: Sendable {
  /// What came of one models.yaml.
  public struct Outcome: Sendable {
    public var diagnostics: [Diagnostic]
    /// How many findings are accepted by comments.
    public var acceptedCount = 0
    /// None where there are errors: nothing is rendered from a stack that has some.
    public var manifests: [Manifest] = []

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  }

  private let facts: Facts

  public init(facts: Facts = .embedded) {
    self.facts = facts
  }

  /// Reads and checks.
  public func lint(_ source: SourceFile) -> Outcome {
    decodeAndLint(source).outcome
  }

  /// Reads, checks and renders.
  ///
  /// - Parameter config: the path of models.yaml from the root of its repository, for the headers.
  public func render(_ source: SourceFile, config: String) -> Outcome {
    var (outcome, stack) = decodeAndLint(source)
    if let stack, !outcome.hasErrors {
      outcome.manifests = ManifestRenderer.manifests(of: stack, config: config)
    }
    return outcome
  }

  /// A stack that could not be read whole is not checked: its gaps would look like mistakes of their own.
  private func decodeAndLint(_ source: SourceFile) -> (outcome: Outcome, stack: Stack?) {
    let decoded = StackDecoder.decode(source)
    guard let stack = decoded.stack, let tree = decoded.tree, decoded.problems.isEmpty else {
      return (Outcome(diagnostics: decoded.problems.inSourceOrder.withSafeReplacements(in: source)), nil)
    }
    let result = Linter.lint(stack, tree, facts)
    let diagnostics = result.diagnostics.withSafeReplacements(in: source)
    return (Outcome(diagnostics: diagnostics, acceptedCount: result.acceptedCount), stack)
  }
}
