import ArgumentParser
import ModelStack
import YAML

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Validate models.yaml, or what somebody wrote by hand; look at no manifest.",
    discussion: """
      Of hand-written files each is checked by itself, and all of them together: whether the routes of a \
      LiteLLM config name models that the values of the Ollama chart pull or the vLLM Deployment serves, \
      whether these fit the memory limit, and whether fallbacks keep the context.

      A route and a server are taken together where the route's address is that of the server's service. Of \
      several that could be meant, those whose paths have most in common belong together, so that clusters in \
      folders side by side stay apart; where it is not certain, nothing is said. Nor is it of what no file \
      shows.
      """)

  @Argument(
    help: ArgumentHelp(
      """
      Hand-written files to check in place of models.yaml: LiteLLM configs (bare, in a ConfigMap or in Helm values), \
      values of the Ollama chart, vLLM Deployments, n8n's fallback ConfigMap. A models.yaml among them is checked as \
      one. A folder stands for such files below it, '-' for standard input.
      """, valueName: "file"))
  var files: [String] = []

  @OptionGroup var stacks: StackOptions
  @OptionGroup var reporting: ReportOptions

  @Flag(help: "Pass over files of a kind that gen does not know, as below a folder: for hooks that name all files.")
  var skipUnknown = false

  @Flag(help: "Apply the safe fixes to the file.")
  var fix = false

  @Flag(help: "With --fix: print the fixes as a unified diff and write nothing.")
  var diff = false

  func validate() throws {
    if diff, !fix { throw ValidationError("'--diff' goes with '--fix'") }
    if skipUnknown, files.isEmpty { throw ValidationError("'--skip-unknown' goes with files") }
    if fix, !diff, files.contains("-") {
      throw ValidationError("'--fix' writes files: name one in place of '-', or add '--diff'")
    }
  }

  func run() throws {
    var report = Report(reporting)
    if files.isEmpty {
      StackRun.forEach(stacks, &report) { run, report in
        check(run, &report) { Pipeline().lint($0, lock: run.lock) }
      }
    }
    let documents = LintedFiles.all(files, &report).compactMap { file in
      read(LintedFiles.File(path: file.path, isNamed: file.isNamed && !skipUnknown), &report)
    }
    report.add(Pipeline().lint(documents))
    report.print()
    try report.status.exit()
  }

  /// Reads a file of whatever kind it is, and checks it by itself where it is a models.yaml.
  ///
  /// - Returns: a hand-written file, which is checked together with the others; nothing of one that gen made and nobody
  ///   named.
  private func read(_ file: LintedFiles.File, _ report: inout Report) -> DocumentFile? {
    if file.path == "-" {
      guard let source = StackRun.standardInput(&report) else { return nil }
      let content = DocumentFile(source)
      let lint: (SourceFile) -> Pipeline.Outcome = {
        content.isStack ? Pipeline().lint($0) : Pipeline().lint([DocumentFile($0)])
      }
      if fix {
        let result = SourceFixer.fix(source) { lint($0).diagnostics }
        show(result.bytes, of: source, as: "standard-input", &report, lint)
      }
      if content.isStack { report.add(lint(source)) }
      return content.isStack ? nil : content
    }
    guard let run = StackRun(config: file.path, output: nil, &report) else { return nil }
    if !file.isNamed, run.source.bytes.starts(with: Manifest.mark.utf8) { return nil }
    let content = DocumentFile(run.source, isNamed: file.isNamed)
    if content.isStack {
      check(run, &report) { Pipeline().lint($0, lock: run.lock) }
      return nil
    }
    if !fix { return content }
    return DocumentFile(fixed(run, &report) { Pipeline().lint([DocumentFile($0)]) }, isNamed: file.isNamed)
  }

  private func check(_ run: StackRun, _ report: inout Report, _ lint: (SourceFile) -> Pipeline.Outcome) {
    report.add(lint(fix ? fixed(run, &report, lint) : run.source))
  }

  /// Fixes one file, or shows how.
  ///
  /// - Returns: the source that remains to be reported on.
  private func fixed(
    _ run: StackRun, _ report: inout Report, _ lint: (SourceFile) -> Pipeline.Outcome
  ) -> SourceFile {
    let result = SourceFixer.fix(run.source) { lint($0).diagnostics }
    if result.fixCount == 0 { return run.source }
    if diff {
      if let path = run.patchedPath(&report) { show(result.bytes, of: run.source, as: path, &report, lint) }
      return run.source
    }
    guard run.replaceSource(with: result.bytes, &report) else { return run.source }
    report.say("\(run.source.name): \(result.fixCount) fixed")
    return report.sources.add(name: run.source.name, bytes: result.bytes)
  }

  /// Prints the fixes for a person or for git; the formats for programs tell each one beside its finding.
  ///
  /// - Parameter path: what the patch calls the file.
  private func show(
    _ bytes: [UInt8], of source: SourceFile, as path: String, _ report: inout Report,
    _ lint: (SourceFile) -> Pipeline.Outcome
  ) {
    guard report.isForPerson else { return }
    let fixed = SourceFile(id: source.id, name: source.name, bytes: bytes)
    let diff = UnifiedDiff(old: source.bytes, new: bytes, oldLabel: "a/" + path, newLabel: "b/" + path)
    // The lines around a fix are shown, too.
    let shown = diff.masked(
      old: HiddenPlaces(in: source, lint(source).diagnostics), new: HiddenPlaces(in: fixed, lint(fixed).diagnostics))
    report.show(shown)
    if shown.bytes != diff.bytes {
      report.remark("what may be a secret in '\(source.name)' is masked, so this is no patch: '--fix' writes it")
    }
  }
}
