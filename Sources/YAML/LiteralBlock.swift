/// A text as the lines of a literal block, where YAML can say it that way.
///
/// It looks at bytes: to a String a blank with an accent behind it is one character, to YAML the blank indents.
struct LiteralBlock {
  let lines: [Substring.UTF8View]
  /// What stands behind `|`: an indentation indicator where the text begins with a blank, and how it ends.
  let indicators: String

  private static let lineFeed = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")
  private static let tab = UInt8(ascii: "\t")

  /// Nothing where the text is one line, has characters that need an escape, or has lines whose blanks a reader or an
  /// editor would drop.
  init?(_ text: String) {
    let isWritable = text.unicodeScalars.allSatisfy { YAMLScalar.isPrintable($0) || $0 == "\n" || $0 == "\t" }
    var lines = text.utf8.split(separator: Self.lineFeed, omittingEmptySubsequences: false)
    guard isWritable, lines.count > 1 else { return nil }
    let endsLine = lines.last?.isEmpty == true
    if endsLine { lines.removeLast() }
    let isBlank = { (line: Substring.UTF8View) in line.allSatisfy { $0 == Self.blank || $0 == Self.tab } }
    guard let first = lines.first(where: { !$0.isEmpty }), lines.last?.isEmpty == false,
      lines.allSatisfy({ $0.isEmpty || !isBlank($0) }), first.first != Self.tab
    else { return nil }
    self.lines = lines
    indicators = (first.first == Self.blank ? "2" : "") + (endsLine ? "" : "-")
  }
}
