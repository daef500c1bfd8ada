import ModelStack
import YAML

extension Law {
  /// Every place lies in the file, and no report shows a secret or steers a terminal. SARIF says the same in the words of
  /// the JSON, with all rules and their examples besides.
  static func reports(of outcome: Pipeline.Outcome, on source: SourceFile) throws(BrokenLaw) {
    for diagnostic in outcome.diagnostics {
      try requirePlace(diagnostic.range, in: source, diagnostic.message)
      for note in diagnostic.notes { try requirePlace(note.range, in: source, note.message) }
    }
    var sources = SourceSet()
    sources.add(name: source.name, bytes: source.bytes)
    let redaction = Redaction(sources, outcome.diagnostics)
    var text = TextFormatter(sources, style: TextStyle(isColored: false), redaction: redaction)
    var json = JSONFormatter(sources, redaction: redaction)
    var github = GitHubFormatter(sources, redaction: redaction)
    let reports = [
      text.text(of: outcome.diagnostics, acceptedCount: outcome.acceptedCount), json.text(of: outcome.diagnostics),
      github.text(of: outcome.diagnostics),
    ]
    for report in reports {
      // A snippet keeps its tabs.
      let control = report.utf8.first { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F }
      try require(control == nil, "a report has the control character \(control ?? 0):\n\(report)")
      try require(redaction.masked(output: report) == report, "a report shows a secret:\n\(report)")
    }
  }
}
