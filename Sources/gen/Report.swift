import ModelStack
import YAML

/// What a run has to say: it collects while stacks are worked on, and prints at the end.
struct Report {
  var sources = SourceSet()
  private var diagnostics: [Diagnostic] = []
  /// What was compared with the disk; nothing where a command compares nothing.
  private var manifests: [JSON]?
  /// What stacks were compared with; nil where none is to be.
  private var changes: [ReportedChanges]?
  private var failures: [RunFailure] = []
  private var acceptedCount = 0
  private(set) var status = ExitStatus.clean
  private let options: ReportOptions

  init(_ options: ReportOptions) {
    self.options = options
  }

  mutating func add(_ outcome: Pipeline.Outcome) {
    acceptedCount += outcome.acceptedCount
    add(outcome.diagnostics)
  }

  mutating func add(_ added: [Diagnostic]) {
    if diagnostics.isEmpty { diagnostics = added } else { diagnostics += added }
    if added.contains(where: isFailure) { raise(.findings) }
  }

  /// Takes in what was compared with the disk, for programs that deploy it.
  mutating func add(_ plan: ManifestPlan, in workspace: Workspace) {
    manifests = (manifests ?? []) + plan.json(in: workspace)
  }

  /// Takes in that stacks are compared with a revision, whether one can be or not.
  mutating func expectChanges() { changes = changes ?? [] }

  mutating func add(_ added: ReportedChanges) { changes = (changes ?? []) + [added] }

  /// Whether a finding fails the run.
  func isFailure(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity == .error || options.strict && diagnostic.severity == .warning
  }

  mutating func raise(_ added: ExitStatus) { status = max(status, added) }

  /// Says at once why something could not be done; programs find it in the log, too.
  mutating func fail(_ failure: RunFailure) {
    failures.append(failure)
    raise(.failure)
    let style = options.color.style(isTerminal: Console.isErrorTerminal)
    Console.printError(TextFormatter.failure(failure.message, hint: failure.hint, style: style))
  }

  /// Prints the findings: text for a person to standard error, documents for programs to standard output.
  func print() {
    let redaction = Redaction(hasNothingToShow ? SourceSet() : sources, diagnostics)
    func write(_ text: String, to stream: (String) -> Void = Console.print) { stream(redaction.masked(output: text)) }
    switch options.format {
    case .text:
      let changesFormatter = ChangesTextFormatter(style: options.color.style(isTerminal: Console.isOutputTerminal))
      write((changes ?? []).map(changesFormatter.text).joined(separator: "\n"))
      let style = options.color.style(isTerminal: Console.isErrorTerminal)
      var formatter = TextFormatter(sources, style: style, redaction: redaction)
      write(formatter.text(of: diagnostics, acceptedCount: acceptedCount), to: Console.printError)
    case .json:
      var formatter = JSONFormatter(sources, redaction: redaction)
      write(formatter.text(of: diagnostics, changes: changes, manifests: manifests, failures: failures))
    case .sarif:
      var formatter = SARIFFormatter(sources, version: Version.current, redaction: redaction)
      write(formatter.text(of: diagnostics, failures: failures))
    case .github:
      var formatter = GitHubFormatter(sources, redaction: redaction)
      write(formatter.text(of: diagnostics, failures: failures))
    case .markdown:
      var formatter = MarkdownFormatter(sources, redaction: redaction)
      let findings = formatter.text(of: diagnostics, failures: failures)
      let sections = (findings.isEmpty ? [] : [findings]) + (changes ?? []).map(ChangesMarkdownFormatter.text)
      write(sections.joined(separator: "\n"))
    }
  }

  /// Whether nothing of the sources is printed, so that nobody has to look for secrets in them.
  private var hasNothingToShow: Bool { diagnostics.isEmpty && changes == nil }

  /// Prints a diff, masked already, where a person or git reads it.
  func show(_ diff: UnifiedDiff) {
    guard isForPerson else { return }
    Console.print(diff.text(style: options.color.style(isTerminal: Console.isOutputTerminal)))
  }

  /// Says what was done, where a person reads it.
  func say(_ text: String) {
    if isForPerson { Console.print(TextStyle.visible(text) + "\n") }
  }

  /// Says what a person must know of what standard output holds.
  func remark(_ text: String) {
    if isForPerson { Console.printError("note: " + TextStyle.visible(text) + "\n") }
  }

  /// Says that nothing is to be done for a stack.
  func sayUpToDate(_ source: SourceFile, _ plan: ManifestPlan) {
    let count = plan.items.count
    say("\(source.name): \(count == 1 ? "1 manifest is" : "\(count) manifests are") up to date")
  }

  /// Whether standard output is read by a person, and not by a program.
  var isForPerson: Bool { options.format == .text }
}
