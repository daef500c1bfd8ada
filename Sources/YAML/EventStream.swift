internal import CYAML

/// One step of libyaml's parser, with offsets in bytes.
struct Event {
  enum Kind {
    case streamEnd, documentStart
    case scalar(ScalarStyle)
    case alias
    case sequenceStart(CollectionStyle), sequenceEnd
    case mappingStart(CollectionStyle), mappingEnd
    case other
  }

  var kind: Kind
  var start: Int
  var end: Int
  var isOnOneLine: Bool
  /// The text of a scalar, or the name of an alias. It belongs to the parser: valid until the next event.
  var text: UnsafeBufferPointer<UInt8>
  var anchor: UnsafePointer<UInt8>?
  var tag: UnsafePointer<UInt8>?
}

/// libyaml's event parser over the bytes of one file.
///
/// The parser lives on the heap, since libyaml keeps a pointer to it. It is the only type that knows C's.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let text: SourceText
  private let source: SourceID
  private var holdsEvent = false

  /// - Parameter bytes: all bytes of `source`; they must outlive the stream.
  /// - Throws: where the bytes are not text (see ``SourceText``).
  init(_ source: SourceFile, bytes: UnsafeBufferPointer<UInt8>) throws(YAMLSyntaxError) {
    text = try SourceText(proving: source)
    self.source = source.id
    self.bytes = bytes
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else { fatalError("out of memory") }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // A byte-order mark would count as a column: the parser starts behind it.
    let content = UnsafeBufferPointer(rebasing: bytes[source.byteOrderMarkLength...])
    // libyaml refuses a null pointer, which an empty buffer may be.
    let input = content.baseAddress ?? UnsafePointer(UnsafeRawPointer(parser).assumingMemoryBound(to: UInt8.self))
    yaml_parser_set_input_string(parser, input, content.count)
  }

  deinit {
    if holdsEvent { yaml_event_delete(event) }
    yaml_parser_delete(parser)
    parser.deallocate()
    event.deallocate()
  }

  /// The next event; the one before is gone.
  mutating func next() throws(YAMLSyntaxError) -> Event {
    if holdsEvent { yaml_event_delete(event) }
    holdsEvent = false
    guard yaml_parser_parse(parser, event) == 1 else {
      if parser.pointee.error == YAML_MEMORY_ERROR { fatalError("out of memory") }
      throw syntaxError()
    }
    holdsEvent = true
    let data = event.pointee.data
    var result = Event(
      kind: .other, start: offset(of: event.pointee.start_mark), end: offset(of: event.pointee.end_mark),
      isOnOneLine: event.pointee.start_mark.line == event.pointee.end_mark.line,
      text: UnsafeBufferPointer(start: nil, count: 0))
    switch event.pointee.type {
    case YAML_STREAM_END_EVENT: result.kind = .streamEnd
    case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
    case YAML_SCALAR_EVENT:
      result.kind = .scalar(ScalarStyle(data.scalar.style))
      result.text = UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)
      result.anchor = UnsafePointer(data.scalar.anchor)
      result.tag = UnsafePointer(data.scalar.tag)
    case YAML_ALIAS_EVENT:
      result.kind = .alias
      result.anchor = UnsafePointer(data.alias.anchor)
    case YAML_SEQUENCE_START_EVENT:
      result.kind = .sequenceStart(data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block)
      result.anchor = UnsafePointer(data.sequence_start.anchor)
      result.tag = UnsafePointer(data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      result.kind = .mappingStart(data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block)
      result.anchor = UnsafePointer(data.mapping_start.anchor)
      result.tag = UnsafePointer(data.mapping_start.tag)
    case YAML_SEQUENCE_END_EVENT: result.kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: result.kind = .mappingEnd
    default: break
    }
    return result
  }

  private func offset(of mark: yaml_mark_t) -> Int {
    text.byteOffset(ofScalar: Int(mark.index), in: bytes)
  }

  private func syntaxError() -> YAMLSyntaxError {
    if let conflict = MergeConflict.opening(in: bytes) {
      return YAMLSyntaxError(
        "a merge conflict begins here",
        at: SourceRange(source: source, start: conflict.lowerBound, end: conflict.upperBound),
        hint: "decide for one of its sides and remove the markers")
    }
    let failed = parser.pointee
    let range = character(at: failed.problem_mark)
    let contextRange = character(at: failed.context_mark)
    let between = min(contextRange.offsets.lowerBound, range.offsets.lowerBound)..<range.offsets.lowerBound
    return SyntaxProblem(
      problem: failed.problem.map { String(cString: $0) } ?? "the file cannot be read",
      context: failed.context.map { String(cString: $0) }, range: range, contextRange: contextRange,
      isOnOneLine: !bytes[between].contains(0x0A), situation: situation(at: range.offsets.lowerBound)
    ).error
  }

  /// The range of one character; empty at the end of the file.
  private func character(at mark: yaml_mark_t) -> SourceRange {
    let index = Int(mark.index)
    return SourceRange(
      source: source, start: min(text.byteOffset(ofScalar: index, in: bytes), bytes.count),
      end: min(text.byteOffset(ofScalar: index + 1, in: bytes), bytes.count))
  }

  private func situation(at offset: Int) -> SyntaxProblem.Situation? {
    if offset >= bytes.count { return .atEnd }
    if bytes[offset] == UInt8(ascii: "\t") { return .atTab }
    let line = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return bytes[line..<offset].contains { $0 > 0x20 } ? .behindText : nil
  }
}

extension ScalarStyle {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
