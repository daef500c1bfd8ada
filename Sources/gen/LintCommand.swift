import ArgumentParser
import ModelStack
import YAML

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Validate models.yaml; look at no manifest.")

  @OptionGroup var stacks: StackOptions
  @OptionGroup var reporting: ReportOptions

  @Flag(help: "Apply the safe fixes to models.yaml.")
  var fix = false

  @Flag(help: "With --fix: print the fixes as a unified diff and write nothing.")
  var diff = false

  func validate() throws {
    if diff, !fix { throw ValidationError("'--diff' goes with '--fix'") }
  }

  func run() throws {
    var report = Report(reporting)
    StackRun.forEach(stacks, &report) { run, report in
      let source = fix ? fixed(run, &report) : run.source
      report.add(Pipeline().lint(source, lock: run.lock))
    }
    report.print()
    try report.status.exit()
  }

  /// Fixes one stack, or shows how.
  ///
  /// - Returns: the source that remains to be reported on.
  private func fixed(_ run: StackRun, _ report: inout Report) -> SourceFile {
    let result = SourceFixer.fix(run.source) { Pipeline().lint($0, lock: run.lock).diagnostics }
    if result.fixCount == 0 { return run.source }
    if diff {
      show(result.bytes, of: run, &report)
      return run.source
    }
    guard run.replaceSource(with: result.bytes, &report) else { return run.source }
    report.say("\(run.source.name): \(result.fixCount) fixed")
    return report.sources.add(name: run.source.name, bytes: result.bytes)
  }

  /// Prints the fixes for a person or for git; the formats for programs tell each one beside its finding.
  private func show(_ bytes: [UInt8], of run: StackRun, _ report: inout Report) {
    guard report.isForPerson else { return }
    // The lines around a fix are shown as they are.
    if Redaction.hidesPart(of: run.source, Pipeline().lint(run.source).diagnostics) {
      report.fail(
        "cannot show the fixes of '\(run.source.name)': it may hold a secret",
        hint: "replace the key by the name of its variable first")
      return
    }
    guard let path = run.patchedPath(&report) else { return }
    let diff = UnifiedDiff(old: run.source.bytes, new: bytes, oldLabel: "a/" + path, newLabel: "b/" + path)
    Console.print(diff.text(style: reporting.color.style(isTerminal: Console.isOutputTerminal)))
  }
}
