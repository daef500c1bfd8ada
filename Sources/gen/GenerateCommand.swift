import ArgumentParser
import ModelStack
import YAML

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Validate models.yaml, then write the manifests that changed (the default).",
    discussion: "All or nothing: where anything is wrong, nothing is written.")

  @OptionGroup var stacks: StackOptions
  @OptionGroup var reporting: ReportOptions

  @Flag(help: "Exit with 1 if a manifest was created, changed or removed.")
  var exitCode = false

  func run() throws {
    var report = Report(reporting)
    StackRun.forEach(stacks, &report) { run, report in
      guard let plan = run.write(&report) else { return }
      for item in plan.items where item.change != .none {
        report.say("\(item.change == .create ? "created" : "updated") \(run.workspace.shown(item.path))")
      }
      for stale in plan.stale { report.say("removed \(run.workspace.shown(stale.path))") }
      if plan.isUpToDate {
        report.sayUpToDate(run.source, plan)
      } else if exitCode {
        report.raise(.findings)
      }
    }
    report.print()
    try report.status.exit()
  }
}
