import ArgumentParser
import ModelStack
import YAML

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Validate models.yaml and compare with the manifests on disk; write nothing.")

  @OptionGroup var stacks: StackOptions
  @OptionGroup var reporting: ReportOptions

  func run() throws {
    var report = Report(reporting)
    StackRun.forEach(stacks, &report) { run, report in
      guard let plan = run.plan(&report) else { return }
      let drift = plan.drift(from: run.source, in: run.workspace, &report.sources)
      report.add(drift)
      report.add(plan, in: run.workspace)
      if drift.isEmpty { report.sayUpToDate(run.source, plan) }
    }
    report.print()
    try report.status.exit()
  }
}
