public import YAML

/// Diagnostics for a person: place, message, the line with a caret, and what to write instead.
public struct TextFormatter {
  /// In bytes; nobody reads a longer line on a terminal.
  private static let longestLine = 1000

  private let sources: SourceSet
  private let style: TextStyle
  private var lines: SourceLines
  private var redaction: Redaction?

  /// - Parameter redaction: what hides the secrets of the sources; made of them where it is nil.
  public init(_ sources: SourceSet, style: TextStyle, redaction: Redaction? = nil) {
    self.sources = sources
    self.redaction = redaction
    self.style = style
    lines = SourceLines(sources)
  }

  /// All diagnostics, and a line that sums them up.
  public mutating func text(of diagnostics: [Diagnostic], acceptedCount: Int) -> String {
    let redaction = redaction ?? Redaction(sources, diagnostics)
    self.redaction = redaction
    // One text that grows: thousands of findings are as long as all the rest of a run takes.
    var text = ""
    for diagnostic in redaction.masked(diagnostics) {
      if !text.isEmpty { text += "\n" }
      text += self.text(of: diagnostic)
    }
    guard let summary = Self.summary(of: diagnostics, acceptedCount: acceptedCount) else { return text }
    text += (text.isEmpty ? "" : "\n") + summary + "\n"
    return text
  }

  /// `2 errors, 1 warning (3 accepted)`; nothing where there is nothing to say.
  static func summary(of diagnostics: [Diagnostic], acceptedCount: Int) -> String? {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let accepted = acceptedCount == 0 ? nil : "\(acceptedCount) accepted"
    if counts.isEmpty { return accepted }
    return counts.joined(separator: ", ") + (accepted.map { " (\($0))" } ?? "")
  }

  /// Why something could not be done at all: there is no place in a source to show.
  public static func failure(_ message: String, hint: String?, style: TextStyle) -> String {
    let start = style.paint("error:", as: .severity(.error)) + " " + style.paint(TextStyle.visible(message), as: .bold)
    let help = hint.map { "\n" + style.paint("help:", as: .hint) + " " + TextStyle.visible($0) } ?? ""
    return start + help + "\n"
  }

  private mutating func text(of diagnostic: Diagnostic) -> String {
    let severity = style.paint(diagnostic.severity.rawValue + ":", as: .severity(diagnostic.severity))
    let rule = style.paint("[\(diagnostic.rule)]", as: .dim)
    var text =
      place(of: diagnostic.range)
      + " \(severity) \(style.paint(TextStyle.visible(diagnostic.message), as: .bold)) \(rule)\n"
    text += snippet(of: diagnostic.range)
    for note in diagnostic.notes {
      let place = note.range.map { self.place(of: $0) + " " } ?? ""
      text += place + style.paint("note:", as: .severity(.note)) + " \(TextStyle.visible(note.message))\n"
      if let range = note.range { text += snippet(of: range) }
    }
    if let hint = diagnostic.hint { text += style.paint("help:", as: .hint) + " \(TextStyle.visible(hint))\n" }
    return text
  }

  private mutating func place(of range: SourceRange) -> String {
    let location = lines[range.source].location(at: Int(range.start))
    return "\(TextStyle.visible(sources[range.source].name)):\(location.line):\(location.column):"
  }

  /// The line of the range, and a caret below it; nothing where the line is empty or very long.
  private mutating func snippet(of range: SourceRange) -> String {
    let file = sources[range.source]
    let table = lines[range.source]
    let number = table.line(at: Int(range.start))
    let line = table.offsets(ofLine: number)
    guard (1...Self.longestLine).contains(line.count) else { return "" }
    let start = min(max(Int(range.start), line.lowerBound), line.upperBound)
    let end = min(max(Int(range.end), start), line.upperBound)
    let hidden = redaction?.hiddenRanges(in: line, of: file.id) ?? []
    let before = shown(line.lowerBound..<start, of: file, hidden)
    let marked = shown(start..<end, of: file, hidden)
    let after = shown(end..<line.upperBound, of: file, hidden)
    let gutter = String(number)
    let blanks = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: $0.terminalColumns) }.joined()
    let tail = String(repeating: "~", count: max(0, marked.reduce(0) { $0 + $1.terminalColumns } - 1))
    let bar = style.paint("|", as: .dim)
    return "\(style.paint(gutter, as: .dim)) \(bar) \(before)\(marked)\(after)\n"
      + "\(String(repeating: " ", count: gutter.count)) \(bar) \(blanks)\(style.paint("^" + tail, as: .hint))\n"
  }

  /// Text as it is, but for control characters and what is hidden: of that not even the length is shown.
  private func shown(_ range: Range<Int>, of file: SourceFile, _ hidden: ArraySlice<Range<Int>>) -> String {
    var bytes: [UInt8] = []
    var wasHidden = false
    for offset in range {
      let isHidden = hidden.contains { $0.contains(offset) }
      if !isHidden { bytes.append(file.bytes[offset]) } else if !wasHidden { bytes += Redaction.mask.utf8 }
      wasHidden = isHidden
    }
    return TextStyle.visible(String(decoding: bytes, as: UTF8.self), keepsTabs: true)
  }
}
