import ArgumentParser
import ModelStack
import YAML

struct LockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Write models.lock, the digests of the models used, beside models.yaml.")

  @OptionGroup var stacks: StackOptions
  @OptionGroup var reporting: ReportOptions

  func run() throws {
    var report = Report(reporting)
    StackRun.forEach(stacks, &report) { run, report in
      let (outcome, text) = Pipeline().lock(run.source)
      report.add(outcome)
      guard let text else { return }
      if text == run.lock?.bytes {
        report.say("\(run.source.name): \(ModelsLock.fileName) is up to date")
      } else if run.writeLock(text, &report) {
        report.say("\(run.source.name): wrote \(ModelsLock.fileName)")
      }
    }
    report.print()
    try report.status.exit()
  }
}
