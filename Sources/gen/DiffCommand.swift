import ArgumentParser
import ModelStack

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Print a unified diff from the manifests on disk to what would be generated.",
    discussion: "With --base: print what changed since a git revision, in an operator's words.")

  @Option(
    help: ArgumentHelp(
      """
      Tell in an operator's words what models.yaml says otherwise than at this git revision, and refuse what must not \
      change; no manifest on disk is looked at. The exit status is 0 whether or not something changed.
      """, valueName: "revision"))
  var base: String?

  @OptionGroup var stacks: StackOptions
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    guard let base else { return }
    if base.isEmpty { throw ValidationError("'--base' takes a revision, such as 'origin/main'") }
    if base.hasPrefix("-") { throw ValidationError("'\(base)' is no revision: none begins with '-'") }
  }

  func run() throws {
    var report = Report(reporting)
    if let base {
      report.expectChanges()
      StackRun.forEach(stacks, &report) { run, report in run.compare(with: base, &report) }
    } else {
      compareWithDisk(&report)
    }
    report.print()
    try report.status.exit()
  }

  private func compareWithDisk(_ report: inout Report) {
    StackRun.forEach(stacks, &report) { run, report in
      guard let plan = run.plan(&report) else { return }
      if report.isForPerson {
        show(plan, of: run, &report)
      } else {
        report.add(plan.drift(from: run.source, in: run.workspace, &report.sources))
      }
      if !plan.isUpToDate { report.raise(.findings) }
    }
  }

  /// Prints the diffs for a person or for git.
  private func show(_ plan: ManifestPlan, of run: StackRun, _ report: inout Report) {
    let diffs = plan.diffs(in: run.workspace)
    for (_, shown) in diffs { report.show(shown) }
    if diffs.contains(where: { $0.whole.bytes != $0.shown.bytes }) {
      report.remark("what may be a secret on disk is masked, so this is no patch: 'gen' writes the manifests")
    }
  }
}
