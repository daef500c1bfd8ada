public import YAML

/// How much a finding weighs: only errors stop rendering and give exit status 1.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  case note, warning, error

  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// One message about one place. It knows nothing of how it is printed.
public struct Diagnostic: Hashable, Sendable {
  /// A related place, with words of its own ("first used here"); without a place, one more sentence.
  public struct Note: Hashable, Sendable {
    public var message: String
    public var range: SourceRange?

    public init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  public var severity: Severity
  /// The id of the rule, kebab-case.
  public var rule: String
  /// Lower case, names in single quotes: what is wrong, and what would be right.
  public var message: String
  public var range: SourceRange
  /// An imperative: what to write instead.
  public var hint: String?
  public var notes: [Note]
  /// The YAML to write in place of the text at `range`, where that is surely what was meant: `--fix` does it.
  public var replacement: String?
  /// Whether the text at `range` may be a secret, so that no report may show it.
  public var hidesText = false
  /// The value of the key at `range`, where it may be a secret, so that no report may show it.
  public var hiddenValue: SourceRange?

  /// Another finding of which this one is a consequence.
  var cause: Finding.Cause?

  /// What no report may show of the source.
  var hiddenRanges: [SourceRange] { (hidesText ? [range] : []) + (hiddenValue.map { [$0] } ?? []) }

  public init(
    severity: Severity, rule: String, message: String, range: SourceRange,
    hint: String? = nil, notes: [Note] = []
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.range = range
    self.hint = hint
    self.notes = notes
  }
}
