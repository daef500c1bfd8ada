/// Changes for a person at a terminal.
public struct ChangesTextFormatter {
  private let style: TextStyle

  public init(style: TextStyle) {
    self.style = style
  }

  /// One section, with a line break at its end.
  public func text(of report: ReportedChanges) -> String {
    var lines = [style.paint(report.title.text, as: .bold)]
    lines += report.remarks.map { "  " + $0.text }
    for part in report.shownParts { lines += [part.title.text] + part.changes.map { "  " + line(of: $0) } }
    let figures = report.figures
    if !figures.isEmpty { lines.append("in all") }
    return (lines + figures.map { "  " + $0.text }).map { $0 + "\n" }.joined()
  }

  private func line(of change: ShownChange) -> String {
    switch change.kind {
    case .added?: style.paint("+ " + change.sentence.text, as: .added)
    case .removed?: style.paint("- " + change.sentence.text, as: .removed)
    case .changed?, .reordered?: "~ " + change.sentence.text
    case nil: change.sentence.text
    }
  }
}
