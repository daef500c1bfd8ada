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

  /// A value as it stands on one line of a document, quoted where it must be.
  public static func inline(_ value: YAMLValue) -> String {
    var emitter = YAMLEmitter()
    emitter.writeInline(value)
    return String(decoding: emitter.output.bytes, as: UTF8.self)
  }

  // MARK: Structure

  private mutating func writeDocument(_ value: YAMLValue, indent: Int) {
    writeComment(value.comment, indent: indent)
    switch value.content {
    case .mapping(let entries) where !entries.isEmpty: writeEntries(entries[...], indent: indent, origin: value.origin)
    case .sequence(let items) where !items.isEmpty: writeItems(items, indent: indent, origin: value.origin)
    default:
      writeIndent(indent)
      writeInline(value)
      endLine(value.origin)
    }
  }

  private mutating func writeEntries(_ entries: ArraySlice<YAMLValue.Entry>, indent: Int, origin: SourceRange?) {
    for (index, entry) in entries.enumerated() {
      // What has a comment above it stands apart from what is before it.
      if index > 0, !entry.value.comment.isEmpty { endLine(nil) }
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
    write(UInt8(ascii: ":"))
    switch value.content {
    case .mapping(let entries) where !entries.isEmpty:
      endLine(origin, remark: value.remark)
      writeEntries(entries[...], indent: indent + 2, origin: origin)
    case .sequence(let items) where !items.isEmpty:
      endLine(origin, remark: value.remark)
      writeItems(items, indent: indent + 2, origin: origin)
    case .text(let text) where LiteralBlock(text) != nil:
      writeLiteral(text, indent: indent + 2, origin: origin, remark: value.remark)
    case .embedded(let document):
      write(" |")
      endLine(origin, remark: value.remark)
      writeDocument(document, indent: indent + 2)
    default:
      write(UInt8(ascii: " "))
      writeInline(value)
      endLine(origin, remark: value.remark)
    }
  }

  private mutating func writeItems(_ items: [YAMLValue], indent: Int, origin: SourceRange?) {
    for (index, item) in items.enumerated() {
      let origin = item.origin ?? origin
      // The first entry of a mapping stands on the line of the dash, so its comment stands above it too.
      let comment = item.comment + firstComment(of: item)
      if index > 0, !comment.isEmpty { endLine(nil) }
      writeComment(comment, indent: indent)
      writeIndent(indent)
      write("- ")
      switch item.content {
      case .mapping(let entries) where !entries.isEmpty:
        writeEntry(entries[0], indent: indent + 2, origin: origin, continuesLine: true)
        writeEntries(entries.dropFirst(), indent: indent + 2, origin: origin)
      case .sequence(let items) where !items.isEmpty:
        // A list within a list begins on a line of its own, which reads more easily than `- - `.
        output.bytes.removeLast()
        endLine(origin, remark: item.remark)
        writeItems(items, indent: indent + 2, origin: origin)
      default:
        writeInline(item)
        endLine(origin, remark: item.remark)
      }
    }
  }

  private func firstComment(of item: YAMLValue) -> [String] {
    if case .mapping(let entries) = item.content { entries.first?.value.comment ?? [] } else { [] }
  }

  private mutating func writeInline(_ value: YAMLValue) {
    switch value.content {
    case .null: write("null")
    case .bool(let value): write(value ? "true" : "false")
    case .int(let value): write(String(value))
    case .decimal(let digits): write(digits)
    case .string(let text): YAMLScalar.write(text, to: &output.bytes)
    case .text(let text): YAMLScalar.writeQuoted(text, to: &output.bytes)
    case .sequence(let items), .flow(let items): writeFlow(items)
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

  private mutating func writeFlow(_ items: [YAMLValue]) {
    write("[")
    for (index, item) in items.enumerated() {
      if index > 0 { write(", ") }
      writeInline(item)
    }
    write("]")
  }

  // MARK: Lines

  private mutating func writeLiteral(_ text: String, indent: Int, origin: SourceRange?, remark: String?) {
    guard let block = LiteralBlock(text) else { return }
    write(" |" + block.indicators)
    endLine(origin, remark: remark)
    for line in block.lines {
      if !line.isEmpty {
        writeIndent(indent)
        output.bytes.append(contentsOf: line)
      }
      endLine(origin)
    }
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
    YAMLScalar.writePrintable(text, to: &output.bytes)
  }

  private mutating func writeIndent(_ width: Int) {
    for _ in 0..<width { write(UInt8(ascii: " ")) }
  }

  private mutating func write(_ text: String) {
    output.bytes.append(utf8: text)
  }

  private mutating func write(_ byte: UInt8) {
    output.bytes.append(byte)
  }

  private mutating func endLine(_ origin: SourceRange?, remark: String? = nil) {
    if let remark {
      write("  ")
      writeCommentText(remark)
    }
    write(UInt8(ascii: "\n"))
    output.origins.append(origin)
  }
}
