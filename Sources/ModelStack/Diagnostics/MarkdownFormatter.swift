public import YAML

/// Diagnostics for a comment on a pull request, in GitHub's Markdown (https://github.github.com/gfm).
public struct MarkdownFormatter {
  private let sources: SourceSet
  private var lines: SourceLines

  public init(_ sources: SourceSet) {
    self.sources = sources
    lines = SourceLines(sources)
  }

  /// One list; nothing where there is no finding.
  public mutating func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map { item(of: $0) + "\n" }.joined()
  }

  /// Whatever a message quotes stands as code, with the message around it.
  private mutating func item(of diagnostic: Diagnostic) -> String {
    let start = lines.locations(of: diagnostic.range).start
    let place = "\(sources[diagnostic.range.source].name):\(start.line):\(start.column)"
    let hint = diagnostic.hint.map { "; help: \(MarkdownCode.span($0))" } ?? ""
    return "- **\(diagnostic.severity.rawValue)** \(MarkdownCode.span(place)) \(MarkdownCode.span(diagnostic.message))"
      + " [\(diagnostic.rule)]\(hint)"
  }
}
