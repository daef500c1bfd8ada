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
    public var acceptedCount: Int
    /// None where there are errors: nothing is rendered from a stack that has some.
    public var manifests: [Manifest] = []

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Whether the stack itself has errors, whatever it was before.
    var hasStackErrors: Bool {
      diagnostics.contains { $0.severity == .error && !RuleRegistry.isChangeRule($0.rule) }
    }

    init(_ diagnostics: [Diagnostic], acceptedCount: Int = 0) {
      self.diagnostics = diagnostics
      self.acceptedCount = acceptedCount
    }
  }

  private let library: OllamaLibrary

  public init(library: OllamaLibrary = .embedded) {
    self.library = library
  }

  /// Reads and checks.
  ///
  /// - Parameter lock: the `models.lock` beside models.yaml, where there is one.
  public func lint(_ source: SourceFile, lock: SourceFile? = nil) -> Outcome {
    decodeAndLint(source, lock).outcome
  }

  /// Checks hand-written files, each by itself and what they say together.
  public func lint(_ files: [DocumentFile]) -> Outcome {
    let result = DocumentLinter.lint(files, library)
    return Outcome(result.diagnostics, acceptedCount: result.acceptedCount)
  }

  /// Reads, checks and renders.
  ///
  /// - Parameters:
  ///   - lock: the `models.lock` beside models.yaml, where there is one.
  ///   - config: the path of models.yaml from the root of its repository, for the headers.
  public func render(_ source: SourceFile, lock: SourceFile? = nil, config: String) -> Outcome {
    var (outcome, stack, _) = decodeAndLint(source, lock)
    if let stack, !outcome.hasErrors {
      outcome.manifests = ManifestRenderer.manifests(of: stack, config: config)
    }
    return outcome
  }

  /// Reads, checks, and tells what changed since an older models.yaml; what must not change is a finding.
  ///
  /// - Parameters:
  ///   - base: what stood at the same path then; nil where nothing did.
  ///   - workspace: where the manifests of both lie.
  /// - Returns: no comparison where the stack cannot be read. Where it has errors, and where the base had some, memory
  ///   and chains are compared, and manifests are not.
  public func compare(
    _ source: SourceFile, lock: SourceFile? = nil, base: SourceFile?, in workspace: Workspace
  ) -> (outcome: Outcome, comparison: StackComparison?) {
    let old = base.map { decodeAndLint($0, nil) }
    let earlier: Linter.Earlier =
      old.flatMap { old in old.stack.flatMap { stack in old.tree.map { .stack(stack, $0) } } }
      ?? base.map { .unreadable($0) } ?? .none
    let (outcome, stack, _) = decodeAndLint(source, lock, earlier)
    guard let stack else { return (outcome, nil) }
    let state = StackComparison.Base(old?.outcome.diagnostics, of: base, isRead: old?.stack != nil)
    let sound = if case .valid = state { old?.stack } else { Stack?.none }
    let parts = outcome.hasStackErrors ? nil : PartChanges.all(from: sound, to: stack, in: workspace)
    let changes = StackChanges(from: old?.stack, to: stack, parts: parts, library)
    return (outcome, StackComparison(base: state, changes: changes))
  }

  /// The text of `models.lock` for a stack; nothing where the stack has errors.
  public func lock(_ source: SourceFile) -> (outcome: Outcome, text: [UInt8]?) {
    let (outcome, stack, _) = decodeAndLint(source, nil)
    guard let stack, !outcome.hasErrors else { return (outcome, nil) }
    return (outcome, ModelsLock.text(for: stack, library: library))
  }

  /// - Parameter earlier: what is known of the stack before.
  /// - Returns: no stack where a part of it could not be read; what does not depend on that part is judged.
  private func decodeAndLint(
    _ source: SourceFile, _ lock: SourceFile?, _ earlier: Linter.Earlier = .none
  ) -> (outcome: Outcome, stack: Stack?, tree: YAMLTree?) {
    let decoded = Stack.decode(source, named: "models.yaml")
    let decodedLock = lock.map { ModelsLock.decode($0, named: ModelsLock.fileName) }
    let problems = decoded.problems + (decodedLock?.problems ?? [])
    guard let stack = decoded.value, let tree = decoded.tree, problems.isEmpty else {
      var result = LintResult(diagnostics: [], acceptedCount: 0)
      if let stack = decoded.value, let tree = decoded.tree, let document = tree.documents.first {
        result = Linter.lint(stack, tree, of: document, without: problems, library, decodedLock?.value)
      }
      // Secrets are sought in the whole tree, whatever of it could be read.
      result.diagnostics.removeAll { $0.rule == NoLiteralSecret.metadata.id }
      let secrets = decoded.tree.map { NoLiteralSecret.check(stack: $0, beside: problems) } ?? []
      let diagnostics = (problems + secrets + result.diagnostics).inSourceOrder.withSafeReplacements(in: source)
      return (Outcome(diagnostics, acceptedCount: result.acceptedCount), nil, decoded.tree)
    }
    let facts = Facts(about: stack, library: library, lock: decodedLock?.value)
    let result = Linter.lint(stack, tree, facts, earlier)
    let diagnostics = result.diagnostics.withSafeReplacements(in: source)
    return (Outcome(diagnostics, acceptedCount: result.acceptedCount), stack, tree)
  }
}
