public import YAML

/// Diagnostics for programs: version 1 of gen's own JSON. Additions do not change the version.
public struct JSONFormatter {
  private let sources: SourceSet
  private var lines: SourceLines
  private let redaction: Redaction?

  /// - Parameter redaction: what hides the secrets of the sources; made of them where it is nil.
  public init(_ sources: SourceSet, redaction: Redaction? = nil) {
    self.sources = sources
    self.redaction = redaction
    lines = SourceLines(sources)
  }

  /// One JSON document with a line break at its end.
  ///
  /// - Parameters:
  ///   - changes: what stacks were compared with; nil where none was to be.
  ///   - manifests: what `gen check` compared, as ``ManifestPlan/json(in:)`` has it.
  ///   - failures: what could not be done, each an error without a rule and a line.
  public mutating func text(
    of diagnostics: [Diagnostic], changes: [ReportedChanges]? = nil, manifests: [JSON]? = nil,
    failures: [RunFailure] = []
  ) -> String {
    let diagnostics = (redaction ?? Redaction(sources, diagnostics)).masked(diagnostics)
    func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }
    let summary: JSON = [
      "errors": .int(count(.error) + failures.count), "warnings": .int(count(.warning)), "notes": .int(count(.note)),
    ]
    var list = JSONList(level: 2)
    for failure in failures { list.append(Self.json(of: failure)) }
    for diagnostic in diagnostics { list.append(json(of: diagnostic)) }
    let document: JSON = [
      "version": 1,
      "stacks": changes.map { .array($0.map(\.json)) },
      "diagnostics": .list(list),
      "manifests": manifests.map(JSON.array),
      "summary": summary,
    ]
    return document.text + "\n"
  }

  private static func json(of failure: RunFailure) -> JSON {
    [
      "severity": .string(Severity.error.rawValue),
      "message": .string(failure.message),
      "file": failure.file.map(JSON.string),
      "hint": failure.hint.map(JSON.string),
    ]
  }

  private mutating func json(of diagnostic: Diagnostic) -> JSON {
    let (start, end) = lines.locations(of: diagnostic.range)
    return [
      "rule": .string(diagnostic.rule),
      "severity": .string(diagnostic.severity.rawValue),
      "message": .string(diagnostic.message),
      "file": .string(sources[diagnostic.range.source].name),
      "line": .int(start.line),
      "column": .int(start.column),
      "endLine": .int(end.line),
      "endColumn": .int(end.column),
      "hint": diagnostic.hint.map(JSON.string),
      "fix": diagnostic.replacement.map { ["replacement": .string($0)] },
      "notes": diagnostic.notes.isEmpty ? nil : .array(diagnostic.notes.map { json(of: $0) }),
    ]
  }

  private mutating func json(of note: Diagnostic.Note) -> JSON {
    let start = note.range.map { lines.locations(of: $0).start }
    return [
      "message": .string(note.message),
      "file": note.range.map { .string(sources[$0.source].name) },
      "line": start.map { .int($0.line) },
      "column": start.map { .int($0.column) },
    ]
  }
}
