/// Events in, tree out.
///
/// It gives every node its range, finds duplicate keys and bounds nesting and alias expansion, none of which libyaml
/// does. It does not interpret scalars.
public struct YAMLComposer {
  /// What an anchor names, and what an alias to it costs.
  private struct Anchor {
    var node: Int
    /// Nodes of the subtree, aliases within it expanded.
    var expandedNodes: Int
    /// Levels of the subtree, aliases within it expanded.
    var height: Int
    var isComplete: Bool
  }

  /// A mapping or sequence that is being read.
  private struct Open {
    var node: Int
    var anchor: String?
    /// Where the last node within ends. The end mark of a block collection is the start of the next token, so this
    /// is the end that is meant.
    var end: Int
    var aliasedNodes = 0
    /// Levels below this one, as far as read.
    var height = 0
  }

  private let source: SourceFile
  private var nodes: [YAMLTree.Storage] = []
  private var texts: [UInt8] = []
  private var roots: [Int] = []
  private var tags: [Int: String] = [:]
  private var anchors: [String: Anchor] = [:]
  private var duplicates: [YAMLTree.DuplicateKey] = []
  private var open: [Open] = []
  private var aliasedNodes = 0

  private init(_ source: SourceFile) {
    self.source = source
    nodes.reserveCapacity(source.bytes.count / 8 + 16)
  }

  /// Reads all documents of a file.
  ///
  /// - Throws: the first place where the bytes are not text or not YAML, or a limit is passed.
  public static func compose(_ source: SourceFile) throws(YAMLSyntaxError) -> YAMLTree {
    var composer = YAMLComposer(source)
    try source.bytes.withUnsafeBufferPointer { bytes throws(YAMLSyntaxError) in
      var stream = try EventStream(source, bytes: bytes)
      while try composer.take(try stream.next(), bytes) {}
    }
    return YAMLTree(
      source: source, extent: source.byteOrderMarkLength..<source.bytes.count, nodes: composer.nodes,
      texts: composer.texts, roots: composer.roots, tags: composer.tags,
      duplicateKeys: composer.duplicates)
  }

  /// Adds one event to the tree.
  ///
  /// - Returns: whether more are to come.
  private mutating func take(_ event: Event, _ bytes: UnsafeBufferPointer<UInt8>) throws(YAMLSyntaxError) -> Bool {
    switch event.kind {
    case .streamEnd: return false
    case .documentStart: anchors.removeAll()
    case .scalar(let style): addScalar(event, style, bytes)
    case .alias: try addAlias(event)
    case .sequenceStart(let style): try begin(.sequence, style, event)
    case .mappingStart(let style): try begin(.mapping, style, event)
    case .sequenceEnd: end(event)
    case .mappingEnd:
      findDuplicateKeys(of: open[open.count - 1].node)
      end(event)
    case .other: break
    }
    return true
  }

  private mutating func append(_ kind: YAMLTree.Storage.Kind, style: UInt8, _ event: Event) -> Int {
    let index = nodes.count
    if open.isEmpty { roots.append(index) } else { open[open.count - 1].end = event.end }
    nodes.append(
      YAMLTree.Storage(
        kind: kind, style: style, isTextInSource: false, start: UInt32(event.start), end: UInt32(event.end),
        reference: 0, textLength: 0, next: UInt32(index + 1)))
    if let tag = event.tag { tags[index] = String(cString: tag) }
    return index
  }

  private mutating func addScalar(_ event: Event, _ style: ScalarStyle, _ bytes: UnsafeBufferPointer<UInt8>) {
    var event = event
    if style == .literal || style == .folded { event.end = Self.endOfText(event, bytes) }
    let index = append(.scalar, style: style.rawValue, event)
    nodes[index].textLength = UInt32(event.text.count)
    // A plain scalar on one line stands in the source byte for byte.
    if style == .plain, event.isOnOneLine, event.end - event.start == event.text.count {
      nodes[index].isTextInSource = true
      nodes[index].reference = UInt32(event.start)
    } else {
      nodes[index].reference = UInt32(texts.count)
      texts.append(contentsOf: event.text)
    }
    if let anchor = event.anchor {
      anchors[String(cString: anchor)] = Anchor(node: index, expandedNodes: 1, height: 0, isComplete: true)
    }
  }

  /// Where a block text ends: with its last line that is not blank, without the line break. libyaml's mark stands behind
  /// all blank lines below.
  private static func endOfText(_ event: Event, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = event.end
    while end > event.start, bytes[end - 1] <= 0x20 { end -= 1 }
    return bytes[end..<event.end].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? event.end
  }

  private mutating func addAlias(_ event: Event) throws(YAMLSyntaxError) {
    let name = event.anchor.map { String(cString: $0) } ?? ""
    let range = SourceRange(source: source.id, start: event.start, end: event.end)
    guard let anchor = anchors[name] else {
      throw YAMLSyntaxError(
        "the alias '*\(name)' has no anchor '&\(name)' before it", at: range,
        hint: "quote the text if it is no alias")
    }
    guard anchor.isComplete else {
      throw YAMLSyntaxError("the alias '*\(name)' stands within its own anchor", at: range, hint: "remove it")
    }
    aliasedNodes += anchor.expandedNodes
    guard aliasedNodes <= YAMLLimit.aliasExpansion else {
      throw YAMLSyntaxError(
        "aliases repeat more nodes than the limit on alias expansion, 100000", at: range,
        hint: "write the values out")
    }
    try checkDepth(open.count + anchor.height, at: range)
    let index = append(.alias, style: 0, event)
    nodes[index].reference = UInt32(anchor.node)
    if !open.isEmpty {
      open[open.count - 1].aliasedNodes += anchor.expandedNodes
      open[open.count - 1].height = max(open[open.count - 1].height, anchor.height)
    }
  }

  private mutating func begin(
    _ kind: YAMLTree.Storage.Kind, _ style: CollectionStyle, _ event: Event
  ) throws(YAMLSyntaxError) {
    try checkDepth(open.count + 1, at: SourceRange(source: source.id, start: event.start, end: event.end))
    let index = append(kind, style: style.rawValue, event)
    let anchor = event.anchor.map { String(cString: $0) }
    if let anchor {
      anchors[anchor] = Anchor(node: index, expandedNodes: 0, height: 0, isComplete: false)
    }
    open.append(Open(node: index, anchor: anchor, end: event.end))
  }

  private mutating func end(_ event: Event) {
    let ended = open.removeLast()
    nodes[ended.node].next = UInt32(nodes.count)
    // Only a bracket has a length: block collections and the pair in `[a: b]` end with what is within.
    let isClosed = nodes[ended.node].style == CollectionStyle.flow.rawValue && event.start < event.end
    let end = isClosed ? event.end : ended.end
    nodes[ended.node].end = UInt32(end)
    let height = ended.height + 1
    if let name = ended.anchor {
      anchors[name] = Anchor(
        node: ended.node, expandedNodes: nodes.count - ended.node + ended.aliasedNodes, height: height,
        isComplete: true)
    }
    if !open.isEmpty {
      open[open.count - 1].end = end
      open[open.count - 1].aliasedNodes += ended.aliasedNodes
      open[open.count - 1].height = max(open[open.count - 1].height, height)
    }
  }

  private func checkDepth(_ depth: Int, at range: SourceRange) throws(YAMLSyntaxError) {
    if depth > YAMLLimit.nesting {
      throw YAMLSyntaxError(
        "mappings and lists are nested deeper than the limit on nesting, 64 levels", at: range,
        hint: "write the values less deeply nested")
    }
  }
}

// MARK: - Duplicate keys

extension YAMLComposer {
  /// A short mapping is compared pair by pair, a long one by its texts in a dictionary: byte for byte, since to a
  /// `String` an accent of its own is the same as one in its letter, and to YAML it is not.
  private mutating func findDuplicateKeys(of mapping: Int) {
    var keys: [Int] = []
    keys.reserveCapacity(16)
    var index = mapping + 1
    while index < nodes.count {
      if nodes[index].kind == .scalar { keys.append(index) }
      index = Int(nodes[index].next)
      index = index < nodes.count ? Int(nodes[index].next) : index
    }
    if keys.count <= 16 {
      for position in keys.indices.dropFirst() {
        if let first = keys[..<position].first(where: { haveSameText($0, keys[position]) }) {
          addDuplicate(keys[position], first: first)
        }
      }
    } else {
      keys.sort { isBefore($0, $1) }
      var first = keys[0]
      for key in keys.dropFirst() {
        if haveSameText(first, key) { addDuplicate(key, first: first) } else { first = key }
      }
    }
  }

  private mutating func addDuplicate(_ key: Int, first: Int) {
    duplicates.append(
      YAMLTree.DuplicateKey(name: text(of: key), range: range(of: key), first: range(of: first)))
  }

  /// By text, and where that is the same by place.
  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    let (leftText, rightText) = (textBytes(of: left), textBytes(of: right))
    if leftText.lexicographicallyPrecedes(rightText) { return true }
    return left < right && leftText.elementsEqual(rightText)
  }

  private func haveSameText(_ left: Int, _ right: Int) -> Bool {
    nodes[left].textLength == nodes[right].textLength && textBytes(of: left).elementsEqual(textBytes(of: right))
  }

  private func text(of node: Int) -> String {
    String(decoding: textBytes(of: node), as: UTF8.self)
  }

  private func textBytes(of node: Int) -> ArraySlice<UInt8> {
    let start = Int(nodes[node].reference)
    let range = start..<start + Int(nodes[node].textLength)
    return nodes[node].isTextInSource ? source.bytes[range] : texts[range]
  }

  private func range(of node: Int) -> SourceRange {
    SourceRange(source: source.id, start: Int(nodes[node].start), end: Int(nodes[node].end))
  }
}
