internal import YAML

/// A comment that accepts a finding: `# gen: accept RULE: reason`, on the line of the finding or above it.
struct Acceptance {
  /// The place of the rule's id, or of the comment where it has none.
  var range: SourceRange
  var rule: String
  var reason: String
  /// The lines it is about, counted from 1: its own, and below it as far as the next line that is no comment.
  var lines: ClosedRange<Int>

  private static let opening = "gen: accept"

  /// All of them in one file.
  ///
  /// libyaml drops comments, so they are found in the source: a `#` at the start of a line or behind a blank, outside of
  /// every scalar.
  static func all(in tree: YAMLTree) -> [Acceptance] {
    let bytes = tree.source.bytes
    guard contains(bytes, opening) else { return [] }
    let lines = LineTable(tree.source)
    var commentLines: Set<Int> = []
    var found: [(line: Int, comment: Range<Int>)] = []
    var scalars = tree.scalarOffsets[...]
    for line in 1...lines.lineCount {
      let offsets = lines.offsets(ofLine: line)
      guard let start = commentStart(in: offsets, bytes, &scalars) else { continue }
      if bytes[offsets.lowerBound..<start].allSatisfy({ $0 == 0x20 }) { commentLines.insert(line) }
      found.append((line, start..<offsets.upperBound))
    }
    return found.compactMap { line, comment in
      var last = line
      while commentLines.contains(last) { last += 1 }
      return acceptance(in: comment, of: tree.source, lines: line...last)
    }
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

  private static func acceptance(in comment: Range<Int>, of source: SourceFile, lines: ClosedRange<Int>) -> Acceptance? {
    let text = source.text(of: comment)
    let words = text.drop { $0 == "#" || $0 == " " }
    guard words.hasPrefix(opening) else { return nil }
    let parts = words.dropFirst(opening.count).split(separator: ":", maxSplits: 1)
    let rule = trimmed(parts.first ?? "")
    let reason = trimmed(parts.dropFirst().first ?? "")
    let offset = rule.isEmpty ? 0 : text.utf8.count - words.utf8.count + opening.utf8.count + 1
    let end = rule.isEmpty ? comment.upperBound : comment.lowerBound + offset + rule.utf8.count
    return Acceptance(
      range: SourceRange(source: source.id, start: comment.lowerBound + offset, end: end), rule: rule, reason: reason,
      lines: lines)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }

  private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return bytes.indices.contains { index in
      bytes[index] == wanted[0] && bytes[index...].starts(with: wanted)
    }
  }
}
