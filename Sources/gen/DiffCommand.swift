import ArgumentParser
import ModelStack

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Print a unified diff from the manifests on disk to what would be generated.")

  @OptionGroup var stacks: StackOptions
  @OptionGroup var reporting: ReportOptions

  func run() throws {
    var report = Report(reporting)
    let style = reporting.color.style(isTerminal: Console.isOutputTerminal)
    StackRun.forEach(stacks, &report) { run, report in
      guard let plan = run.plan(&report) else { return }
      if report.isForPerson {
        for diff in plan.diffs(in: run.workspace) { Console.print(diff.text(style: style)) }
      } else {
        report.add(plan.drift(from: run.source, in: run.workspace, &report.sources))
      }
      if !plan.isUpToDate { report.raise(.findings) }
    }
    report.print()
    try report.status.exit()
  }
}
