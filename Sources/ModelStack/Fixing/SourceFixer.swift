public import YAML

/// Applies safe fixes to the bytes of a source: comments and layout stay.
public enum SourceFixer {
  public struct Result: Sendable {
    public var bytes: [UInt8]
    /// How many fixes were applied.
    public var fixCount: Int
  }

  /// How often the result is looked at again: a fix can bring to light what could not be checked before.
  private static let rounds = 10

  /// Fixes what can be fixed safely.
  ///
  /// What a fix makes must parse and no longer fire, or it is not applied.
  ///
  /// - Parameter lint: all findings about bytes; those about other files are left alone.
  public static func fix(_ source: SourceFile, lint: (SourceFile) -> [Diagnostic]) -> Result {
    var current = source
    var count = 0
    for _ in 0..<rounds {
      let fixes = fixes(in: lint(current).filter { $0.range.source == source.id })
      guard let (fixed, applied) = apply(fixes, to: current, lint), applied > 0 else { break }
      current = fixed
      count += applied
    }
    return Result(bytes: current.bytes, fixCount: count)
  }

  /// One replacement, with the finding that it puts right.
  private struct Fix {
    var diagnostic: Diagnostic
    var replacement: [UInt8]
  }

  /// In source order; of two that overlap the first.
  private static func fixes(in diagnostics: [Diagnostic]) -> [Fix] {
    var end = 0
    return diagnostics.inSourceOrder.compactMap { diagnostic in
      guard let replacement = diagnostic.replacement, Int(diagnostic.range.start) >= end else { return nil }
      end = Int(diagnostic.range.end)
      return Fix(diagnostic: diagnostic, replacement: Array(replacement.utf8))
    }
  }

  /// Applies fixes together; where one of them does not do what it should, those that fail are left out.
  private static func apply(
    _ fixes: [Fix], to source: SourceFile, _ lint: (SourceFile) -> [Diagnostic]
  ) -> (SourceFile, applied: Int)? {
    var remaining = fixes
    while !remaining.isEmpty {
      let (fixed, starts) = replace(remaining, in: source)
      let after = lint(fixed).filter { $0.range.source == source.id }
      let kept: [Fix]
      if parses(after) {
        let firing = Set(after.map { Mark(rule: $0.rule, start: Int($0.range.start)) })
        kept = zip(remaining, starts).filter { fix, start in
          !firing.contains(Mark(rule: fix.diagnostic.rule, start: start))
        }.map(\.0)
      } else {
        kept = remaining.filter { parses(lint(replace([$0], in: source).0)) }
        // Each of them alone parses, but not all together.
        if kept.count == remaining.count { return nil }
      }
      if kept.count == remaining.count { return (fixed, kept.count) }
      remaining = kept
    }
    return nil
  }

  /// What a finding is known by when the text before it has changed.
  private struct Mark: Hashable {
    var rule: String
    var start: Int
  }

  private static func parses(_ diagnostics: [Diagnostic]) -> Bool {
    !diagnostics.contains { $0.rule == DecodingRule.validYAML.id }
  }

  /// - Returns: the new source, and where each replacement begins in it.
  private static func replace(_ fixes: [Fix], in source: SourceFile) -> (SourceFile, starts: [Int]) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var position = 0
    for fix in fixes {
      let range = fix.diagnostic.range.offsets
      bytes += source.bytes[position..<range.lowerBound]
      starts.append(bytes.count)
      bytes += fix.replacement
      position = range.upperBound
    }
    bytes += source.bytes[position...]
    return (SourceFile(id: source.id, name: source.name, bytes: bytes), starts)
  }
}
