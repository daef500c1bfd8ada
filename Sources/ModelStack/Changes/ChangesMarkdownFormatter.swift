/// Changes for a comment on a pull request, in GitHub's Markdown (https://github.github.com/gfm).
public enum ChangesMarkdownFormatter {
  /// One section, with a line break at its end.
  public static func text(of report: ReportedChanges) -> String {
    var blocks = ["### " + report.title.markdown]
    blocks += report.remarks.map(sentence)
    let figures = report.figures
    if !figures.isEmpty { blocks.append(list(figures.map(\.markdown))) }
    for part in report.shownParts {
      blocks.append(part.title.markdown)
      if !part.changes.isEmpty { blocks.append(list(part.changes.map(item))) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func item(_ change: ShownChange) -> String {
    switch change.kind {
    case .added?: "**new** " + change.sentence.markdown
    case .removed?: "**gone** " + change.sentence.markdown
    case .changed?, .reordered?, nil: change.sentence.markdown
    }
  }

  private static func sentence(_ sentence: Sentence) -> String {
    let text = sentence.markdown
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private static func list(_ items: [String]) -> String { items.map { "- " + $0 }.joined(separator: "\n") }
}
