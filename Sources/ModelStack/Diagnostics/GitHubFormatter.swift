public import YAML

/// Diagnostics as workflow commands, which GitHub shows as annotations beside the lines
/// (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
public struct GitHubFormatter {
  private let sources: SourceSet
  private var lines: SourceLines
  private let redaction: Redaction?

  /// - Parameter redaction: what hides the secrets of the sources; made of them where it is nil.
  public init(_ sources: SourceSet, redaction: Redaction? = nil) {
    self.sources = sources
    self.redaction = redaction
    lines = SourceLines(sources)
  }

  /// One command a line.
  ///
  /// - Parameter failures: what could not be done, each an annotation without a line.
  public mutating func text(of diagnostics: [Diagnostic], failures: [RunFailure] = []) -> String {
    var text = failures.map { Self.command(for: $0) + "\n" }.joined()
    for diagnostic in (redaction ?? Redaction(sources, diagnostics)).masked(diagnostics) {
      text += command(for: diagnostic) + "\n"
    }
    return text
  }

  private static func command(for failure: RunFailure) -> String {
    let file = failure.file.map { " file=\(escaped(TextStyle.visible(path: $0), isProperty: true))" } ?? ""
    let words = failure.text.split(separator: "\n").map { TextStyle.visible(String($0)) }.joined(separator: "\n")
    return "::error\(file)::\(escaped(words, isProperty: false))"
  }

  private mutating func command(for diagnostic: Diagnostic) -> String {
    let (start, end) = lines.locations(of: diagnostic.range)
    let name = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    var properties = [
      ("file", TextStyle.visible(path: sources[diagnostic.range.source].name)), ("line", String(start.line)),
      ("endLine", String(end.line)),
    ]
    // Columns are refused where a range has several lines.
    if start.line == end.line {
      properties += [("col", String(start.column)), ("endColumn", String(end.column))]
    }
    properties.append(("title", diagnostic.rule))
    let message = words(of: diagnostic).map { TextStyle.visible($0) }.joined(separator: "\n")
    let list = properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }.joined(separator: ",")
    return "::\(name) \(list)::\(Self.escaped(message, isProperty: false))"
  }

  /// The message, each note with its place, since an annotation has one place only, and the hint.
  private mutating func words(of diagnostic: Diagnostic) -> [String] {
    let notes = diagnostic.notes.map { note in
      let place = note.range.map { range in
        let start = lines.locations(of: range).start
        return "\(sources[range.source].name):\(start.line):\(start.column): "
      }
      return "\(place ?? "")note: \(note.message)"
    }
    return [diagnostic.message] + notes + (diagnostic.hint.map { ["help: \($0)"] } ?? [])
  }

  /// What GitHub's own toolkit escapes (actions/toolkit, packages/core/src/command.ts).
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
