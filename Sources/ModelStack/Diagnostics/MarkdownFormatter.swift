public import YAML

/// Diagnostics for a comment on a pull request, in GitHub's Markdown (https://github.github.com/gfm).
public struct MarkdownFormatter {
  private let sources: SourceSet
  private var lines: SourceLines
  private let redaction: Redaction?

  /// - Parameter redaction: what hides the secrets of the sources; made of them where it is nil.
  public init(_ sources: SourceSet, redaction: Redaction? = nil) {
    self.sources = sources
    self.redaction = redaction
    lines = SourceLines(sources)
  }

  /// One list; nothing where there is no finding.
  ///
  /// - Parameter failures: what could not be done.
  public mutating func text(of diagnostics: [Diagnostic], failures: [RunFailure] = []) -> String {
    var text = failures.map { Self.item(of: $0) + "\n" }.joined()
    for diagnostic in (redaction ?? Redaction(sources, diagnostics)).masked(diagnostics) {
      text += item(of: diagnostic) + "\n"
    }
    return text
  }

  private static func item(of failure: RunFailure) -> String {
    "- **error** \(MarkdownCode.span(failure.message))\(hint(failure.hint))"
  }

  private static func hint(_ text: String?) -> String { text.map { "; help: \(MarkdownCode.span($0))" } ?? "" }

  /// Whatever a message quotes stands as code, with the message around it.
  private mutating func item(of diagnostic: Diagnostic) -> String {
    let start = lines.locations(of: diagnostic.range).start
    let place = "\(sources[diagnostic.range.source].name):\(start.line):\(start.column)"
    return "- **\(diagnostic.severity.rawValue)** \(MarkdownCode.span(place)) \(MarkdownCode.span(diagnostic.message))"
      + " [\(diagnostic.rule)]\(Self.hint(diagnostic.hint))"
  }
}
