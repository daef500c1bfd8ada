public import YAML

/// Diagnostics as SARIF 2.1.0, which code scanning services read
/// (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
public struct SARIFFormatter {
  private let sources: SourceSet
  private let version: String
  private var lines: SourceLines
  private var redaction: Redaction?
  /// How often each fingerprint was given, so that two equal findings keep apart.
  private var fingerprints: [String: Int] = [:]
  /// Of findings on the last line that was looked at, by rule: thousands can be on one long line.
  private var lineHashes: (line: SourceRange, byRule: [String: String])?

  /// - Parameters:
  ///   - version: gen's own.
  ///   - redaction: what hides the secrets of the sources; made of them where it is nil.
  public init(_ sources: SourceSet, version: String, redaction: Redaction? = nil) {
    self.sources = sources
    self.redaction = redaction
    self.version = version
    lines = SourceLines(sources)
  }

  /// One SARIF log with a line break at its end. All rules are described, reported or not.
  ///
  /// - Parameter failures: what could not be done, for SARIF a failed invocation.
  public mutating func text(of diagnostics: [Diagnostic], failures: [RunFailure] = []) -> String {
    let rules = RuleRegistry.metadata
    let numbers = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    let redaction = redaction ?? Redaction(sources, diagnostics)
    self.redaction = redaction
    let diagnostics = redaction.masked(diagnostics)
    var results = JSONList(level: 4)
    for diagnostic in diagnostics { results.append(result(diagnostic, ruleIndex: numbers[diagnostic.rule])) }
    let log: JSON = [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "gen", "semanticVersion": .string(version), "rules": .array(rules.map(Self.descriptor)),
            ]
          ],
          "invocations": failures.isEmpty ? nil : [Self.invocation(with: failures)],
          "columnKind": "unicodeCodePoints",
          "results": .list(results),
        ]
      ],
    ]
    return log.text + "\n"
  }

  private static func invocation(with failures: [RunFailure]) -> JSON {
    let notifications = failures.map { failure -> JSON in
      let place = failure.file.map { file -> JSON in
        ["physicalLocation": ["artifactLocation": ["uri": .string(uri(file))]]]
      }
      return [
        "level": .string(Severity.error.rawValue), "message": ["text": .string(failure.text)],
        "locations": place.map { [$0] },
      ]
    }
    return ["executionSuccessful": .bool(false), "toolExecutionNotifications": .array(notifications)]
  }

  private static func descriptor(of rule: RuleMetadata) -> JSON {
    [
      "id": .string(rule.id),
      "shortDescription": ["text": .string(rule.summary)],
      "fullDescription": ["text": .string(rule.rationale)],
      "help": [
        "text": .string(rule.explanation(style: TextStyle(isColored: false))),
        "markdown": .string(
          "\(rule.rationale)\n\nBad:\n\n```yaml\n\(rule.bad)\n```\n\nGood:\n\n```yaml\n\(rule.good)\n```\n"),
      ],
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
    ]
  }

  private mutating func result(_ diagnostic: Diagnostic, ruleIndex: Int?) -> JSON {
    let placeless = diagnostic.notes.filter { $0.range == nil }.map { "Note: \($0.message)" }
    let message = [diagnostic.message] + placeless + (diagnostic.hint.map { ["Help: \($0)"] } ?? [])
    let related = diagnostic.notes.compactMap { note in
      note.range.map { location(of: $0, message: note.message) }
    }
    return [
      "ruleId": .string(diagnostic.rule),
      "ruleIndex": ruleIndex.map(JSON.int),
      "level": .string(diagnostic.severity.rawValue),
      "message": ["text": .string(message.joined(separator: "\n"))],
      "locations": [location(of: diagnostic.range)],
      "relatedLocations": related.isEmpty ? nil : .array(related),
      "fixes": diagnostic.replacement.map { [fix(of: diagnostic, replacement: $0)] },
      "partialFingerprints": ["genFinding/v1": .string(fingerprint(of: diagnostic))],
    ]
  }

  private mutating func location(of range: SourceRange, message: String? = nil) -> JSON {
    [
      "physicalLocation": ["artifactLocation": artifact(of: range), "region": region(of: range)],
      "message": message.map { ["text": .string($0)] },
    ]
  }

  private mutating func fix(of diagnostic: Diagnostic, replacement: String) -> JSON {
    let change: JSON = [
      "deletedRegion": region(of: diagnostic.range), "insertedContent": ["text": .string(replacement)],
    ]
    return [
      "artifactChanges": [
        ["artifactLocation": artifact(of: diagnostic.range), "replacements": [change]]
      ]
    ]
  }

  private func artifact(of range: SourceRange) -> JSON {
    ["uri": .string(Self.uri(sources[range.source].name))]
  }

  private mutating func region(of range: SourceRange) -> JSON {
    let (start, end) = lines.locations(of: range)
    return [
      "startLine": .int(start.line), "startColumn": .int(start.column), "endLine": .int(end.line),
      "endColumn": .int(end.column),
    ]
  }

  /// The same for the same finding wherever it moves in its file: rule, file, and the text of its line.
  private mutating func fingerprint(of diagnostic: Diagnostic) -> String {
    let hash = hash(of: diagnostic)
    let count = fingerprints[hash, default: 0]
    fingerprints[hash] = count + 1
    return "\(hash):\(count + 1)"
  }

  private mutating func hash(of diagnostic: Diagnostic) -> String {
    let file = sources[diagnostic.range.source]
    let table = lines[file.id]
    let offsets = table.offsets(ofLine: table.line(at: Int(diagnostic.range.start)))
    let line = SourceRange(source: file.id, start: offsets.lowerBound, end: offsets.upperBound)
    if lineHashes?.line != line { lineHashes = (line, [:]) }
    if let known = lineHashes?.byRule[diagnostic.rule] { return known }
    var hash = StableHash()
    for part in [diagnostic.rule, file.name] {
      hash.combine(part.utf8)
      hash.combine(0)
    }
    // On a line that may hold a secret findings are told apart by their messages: a hash of the secret could be tried
    // out.
    if redaction?.hiddenRanges(in: offsets, of: file.id).isEmpty == false {
      hash.combine(diagnostic.message.utf8)
      return hash.text
    }
    hash.combine(file.bytes[offsets].drop { $0 == 0x20 })
    lineHashes?.byRule[diagnostic.rule] = hash.text
    return hash.text
  }

  /// A path as the URI that SARIF wants: what RFC 3986 does not allow in a path is percent-encoded.
  private static func uri(_ path: String) -> String {
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let isAllowed = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-._~/!$&'()*+,;=@".utf8.contains(byte)
      if isAllowed {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
