/// What was written: bytes, and for each line where it comes from.
public struct EmittedYAML: Sendable {
  public var bytes: [UInt8] = []
  /// One for each line of `bytes`: what in the source the line was made from.
  public var origins: [SourceRange?] = []
}

/// Values in, bytes out: the only place that knows how YAML is quoted and indented.
///
/// The same value always gives the same bytes. Lists are indented below their key, two blanks a level; lines are never
/// folded.
public struct YAMLEmitter {
  private var output = EmittedYAML()

  private init() {}

  /// Writes a document.
  ///
  /// - Parameters:
  ///   - header: comment lines at the top, without their `#`; an empty one gives a bare `#`.
  ///   - value: the document, a mapping as a rule.
  public static func emit(header: [String] = [], _ value: YAMLValue) -> EmittedYAML {
    var emitter = YAMLEmitter()
    emitter.writeComment(header, indent: 0)
    if !header.isEmpty { emitter.endLine(nil) }
    emitter.writeDocument(value, indent: 0)
    return emitter.output
  }

  /// Writes a string as it stands in a document, quoted where it must be.
  public static func scalar(_ text: String) -> String {
    var bytes: [UInt8] = []
    YAMLScalar.write(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Structure

  private mutating func writeDocument(_ value: YAMLValue, indent: Int) {
    writeComment(value.comment, indent: indent)
    switch value.content {
    case .mapping(let entries) where !entries.isEmpty: writeEntries(entries, indent: indent, origin: value.origin)
    case .sequence(let items) where !items.isEmpty: writeItems(items, indent: indent, origin: value.origin)
    default:
      writeIndent(indent)
      writeInline(value)
      endLine(value.origin)
    }
  }

  private mutating func writeEntries(_ entries: [YAMLValue.Entry], indent: Int, origin: SourceRange?) {
    for (index, entry) in entries.enumerated() {
      if index > 0 { setApart(entry.value) }
      writeEntry(entry, indent: indent, origin: origin)
    }
  }

  private mutating func writeEntry(
    _ entry: YAMLValue.Entry, indent: Int, origin: SourceRange?, continuesLine: Bool = false
  ) {
    let value = entry.value
    let origin = value.origin ?? origin
    if !continuesLine {
      writeComment(value.comment, indent: indent)
      writeIndent(indent)
    }
    YAMLScalar.write(entry.key, to: &output.bytes)
    write(":")
    switch value.content {
    case .mapping(let entries) where !entries.isEmpty:
      endLine(origin, remark: value.remark)
      writeEntries(entries, indent: indent + 2, origin: origin)
    case .sequence(let items) where !items.isEmpty:
      endLine(origin, remark: value.remark)
      writeItems(items, indent: indent + 2, origin: origin)
    case .text(let text) where LiteralBlock(text) != nil:
      writeLiteral(text, indent: indent + 2, origin: origin)
    case .embedded(let document):
      write(" |")
      endLine(origin, remark: value.remark)
      writeDocument(document, indent: indent + 2)
    default:
      write(" ")
      writeInline(value)
      endLine(origin, remark: value.remark)
    }
  }

  private mutating func writeItems(_ items: [YAMLValue], indent: Int, origin: SourceRange?) {
    for (index, item) in items.enumerated() {
      let origin = item.origin ?? origin
      if index > 0 { setApart(item) }
      writeComment(item.comment, indent: indent)
      writeIndent(indent)
      write("- ")
      switch item.content {
      case .mapping(let entries) where !entries.isEmpty:
        writeEntry(entries[0], indent: indent + 2, origin: origin, continuesLine: true)
        writeEntries(Array(entries.dropFirst()), indent: indent + 2, origin: origin)
      case .sequence(let items) where !items.isEmpty:
        // A list within a list begins on a line of its own, which reads more easily than `- - `.
        output.bytes.removeLast()
        endLine(origin)
        writeItems(items, indent: indent + 2, origin: origin)
      default:
        writeInline(item)
        endLine(origin, remark: item.remark)
      }
    }
  }

  private mutating func writeInline(_ value: YAMLValue) {
    switch value.content {
    case .null: write("null")
    case .bool(let value): write(value ? "true" : "false")
    case .int(let value): write(String(value))
    case .decimal(let digits): write(digits)
    case .string(let text): YAMLScalar.write(text, to: &output.bytes)
    case .text(let text): YAMLScalar.writeQuoted(text, to: &output.bytes)
    case .sequence, .flow: writeFlow(value)
    case .mapping(let entries):
      write("{")
      for (index, entry) in entries.enumerated() {
        if index > 0 { write(", ") }
        YAMLScalar.write(entry.key, to: &output.bytes)
        write(": ")
        writeInline(entry.value)
      }
      write("}")
    case .embedded(let document):
      let text = String(decoding: YAMLEmitter.emit(document).bytes, as: UTF8.self)
      YAMLScalar.writeQuoted(text, to: &output.bytes)
    }
  }

  private mutating func writeFlow(_ value: YAMLValue) {
    guard case .flow(let items) = value.content else { return write("[]") }
    write("[")
    for (index, item) in items.enumerated() {
      if index > 0 { write(", ") }
      writeInline(item)
    }
    write("]")
  }

  // MARK: Lines

  private mutating func writeLiteral(_ text: String, indent: Int, origin: SourceRange?) {
    guard let block = LiteralBlock(text) else { return }
    write(" |" + block.indicators)
    endLine(origin)
    for line in block.lines {
      if !line.isEmpty {
        writeIndent(indent)
        output.bytes.append(contentsOf: line.utf8)
      }
      endLine(origin)
    }
  }

  /// What has a comment above it stands apart from what is before it.
  private mutating func setApart(_ value: YAMLValue) {
    if !value.comment.isEmpty { endLine(nil) }
  }

  /// Writes comment lines. What is not printable is shown as an escape: a line break that only some readers see would
  /// turn the rest of the comment into YAML.
  private mutating func writeComment(_ lines: [String], indent: Int) {
    for line in lines {
      writeIndent(indent)
      writeCommentText(line)
      endLine(nil)
    }
  }

  private mutating func writeCommentText(_ text: String) {
    write(text.isEmpty ? "#" : "# ")
    for scalar in text.unicodeScalars { YAMLScalar.writeEscaped(scalar, to: &output.bytes) }
  }

  private mutating func writeIndent(_ width: Int) {
    for _ in 0..<width { output.bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func write(_ text: String) {
    output.bytes.append(contentsOf: text.utf8)
  }

  private mutating func endLine(_ origin: SourceRange?, remark: String? = nil) {
    if let remark {
      write("  ")
      writeCommentText(remark)
    }
    output.bytes.append(UInt8(ascii: "\n"))
    output.origins.append(origin)
  }
}

/// A text as the lines of a literal block, where YAML can say it that way.
private struct LiteralBlock {
  let lines: [Substring]
  /// What stands behind `|`: an indentation indicator where the text begins with a blank, and how it ends.
  let indicators: String

  init?(_ text: String) {
    let isWritable = text.unicodeScalars.allSatisfy { YAMLScalar.isPrintable($0) || $0 == "\n" || $0 == "\t" }
    guard isWritable, text.contains("\n"), !text.hasSuffix("\n\n"), text != "\n" else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let endsLine = text.hasSuffix("\n")
    if endsLine { lines.removeLast() }
    guard lines.allSatisfy({ $0.isEmpty || !$0.allSatisfy { $0 == " " || $0 == "\t" } }) else { return nil }
    let first = lines.first { !$0.isEmpty } ?? ""
    guard !first.hasPrefix("\t") else { return nil }
    self.lines = lines
    indicators = (first.hasPrefix(" ") ? "2" : "") + (endsLine ? "" : "-")
  }
}
