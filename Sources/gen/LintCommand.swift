import ArgumentParser
import ModelStack

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Validate models.yaml; look at no manifest and write nothing.")

  @OptionGroup var stacks: StackOptions
  @OptionGroup var reporting: ReportOptions

  func run() throws {
    var report = Report(reporting)
    StackRun.forEach(stacks, &report) { run, report in
      report.add(Pipeline().lint(run.source))
    }
    report.print()
    try report.status.exit()
  }
}
