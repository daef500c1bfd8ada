internal import YAML

/// A comment that accepts a finding: `# gen: accept RULE: reason`, on the line of the finding or above it.
struct Acceptance {
  /// The place of the rule's id, or of the comment where it has none.
  var range: SourceRange
  var rule: String
  var reason: String
  /// The line it is about, counted from 1: its own, or where nothing else stands there the next that is no comment.
  var line: Int
  /// What stands in place of `accept`, where that is misspelt.
  var misspeltWord: String?

  private static let opening = "gen:"
  private static let word = "accept"

  /// All of them in one file.
  ///
  /// libyaml drops comments, so they are found in the source: a `#` at the start of a line or behind a blank, outside
  /// of every scalar.
  ///
  /// - Parameter table: makes the lines of the file, where they are needed.
  static func all(in tree: YAMLTree, _ table: (SourceFile) -> LineTable) -> [Acceptance] {
    let bytes = tree.source.bytes
    guard contains(bytes[tree.extent], opening) else { return [] }
    let lines = table(tree.source)
    let last = lines.line(at: tree.extent.upperBound)
    var found: [Acceptance] = []
    // Comments that stand alone and whose line is not known yet.
    var waiting: [Range<Int>] = []
    var scalars = tree.scalarOffsets[...]
    for line in lines.line(at: tree.extent.lowerBound)...last {
      let offsets = lines.offsets(ofLine: line).clamped(to: tree.extent)
      let start = commentStart(in: offsets, bytes, &scalars)
      if let start, bytes[offsets.lowerBound..<start].allSatisfy({ $0 == 0x20 }) {
        waiting.append(start..<offsets.upperBound)
        continue
      }
      let comments = waiting + (start.map { [$0..<offsets.upperBound] } ?? [])
      found += comments.compactMap { acceptance(in: $0, of: tree.source, line: line) }
      waiting = []
    }
    return found + waiting.compactMap { acceptance(in: $0, of: tree.source, line: last) }
  }

  /// Where the comment of a line begins, if it has one.
  private static func commentStart(
    in line: Range<Int>, _ bytes: [UInt8], _ scalars: inout ArraySlice<Range<Int>>
  ) -> Int? {
    var index = line.lowerBound
    while index < line.upperBound {
      while let scalar = scalars.first, scalar.upperBound <= index { scalars.removeFirst() }
      if let scalar = scalars.first, scalar.contains(index) {
        index = scalar.upperBound
        continue
      }
      let isApart = index == line.lowerBound || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09
      if bytes[index] == UInt8(ascii: "#"), isApart { return index }
      index += 1
    }
    return nil
  }

  private static func acceptance(in comment: Range<Int>, of source: SourceFile, line: Int) -> Acceptance? {
    let text = source.text(of: comment)
    let content = text.drop { $0 == "#" || $0 == " " }
    guard content.hasPrefix(opening) else { return nil }
    let words = content.dropFirst(opening.count).drop { $0 == " " }
    let first = words.prefix { $0 != " " && $0 != ":" }
    let whole = SourceRange(source: source.id, start: comment.lowerBound, end: comment.upperBound)
    if first != word {
      // Other comments may begin so too.
      if Suggestion.nearest(to: String(first), among: [word]).isEmpty { return nil }
      return Acceptance(range: whole, rule: "", reason: "", line: line, misspeltWord: String(first))
    }
    let rest = words.dropFirst(word.count)
    let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let rule = trimmed(parts[0])
    let start = comment.upperBound - rest.drop { $0 == " " || $0 == "\t" }.utf8.count
    return Acceptance(
      range: rule.isEmpty ? whole : SourceRange(source: source.id, start: start, end: start + rule.utf8.count),
      rule: rule, reason: trimmed(parts.dropFirst().first ?? ""), line: line)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return bytes.indices.contains { index in
      bytes[index] == wanted[0] && bytes[index...].starts(with: wanted)
    }
  }
}
