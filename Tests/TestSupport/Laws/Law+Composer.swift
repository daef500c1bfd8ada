import YAML

extension Law {
  /// A file is a tree whose nodes lie in each other, or an error with its place; line breaks of Windows change nothing.
  public static func composer(_ bytes: [UInt8]) throws(BrokenLaw) {
    let source = file(bytes)
    let tree: YAMLTree
    do throws(YAMLSyntaxError) {
      tree = try YAMLComposer.compose(source)
    } catch {
      try requirePlace(error.range, in: source, error.message)
      try requirePlace(error.context?.range, in: source, error.message)
      try require(!error.message.isEmpty, "an error says nothing")
      return
    }
    for document in tree.documents { try requireNesting(of: document, in: 0..<bytes.count) }
    try requireOrder(of: tree.scalarOffsets, in: bytes.count)
    for key in tree.duplicateKeys {
      try requirePlace(key.range, in: source, key.name)
      try requirePlace(key.first, in: source, key.name)
      try require(key.first.end <= key.range.start, "'\(key.name)' stands before where it stood first")
    }
    for node in tree.taggedNodes { try require(node.tag != nil, "a node with a tag has none") }
    try requireSameValues(as: tree, withCRLF: bytes)
  }

  /// What an alias stands for lies elsewhere, so only the alias itself lies in `outer`.
  private static func requireNesting(of node: YAMLNode, in outer: Range<Int>) throws(BrokenLaw) {
    let range = node.range.offsets
    try require(
      outer.lowerBound <= range.lowerBound && range.upperBound <= outer.upperBound,
      "a node at \(range) lies outside of \(outer), which holds it")
    if node.isAlias { return }
    _ = node.text
    for item in node.items { try requireNesting(of: item, in: range) }
    for entry in node.entries {
      try requireNesting(of: entry.key, in: range)
      try requireNesting(of: entry.value, in: range)
      try require(entry.key.range.start <= entry.value.range.start, "a value at \(entry.value.range) before its key")
    }
  }

  private static func requireOrder(of ranges: [Range<Int>], in count: Int) throws(BrokenLaw) {
    var end = 0
    for range in ranges {
      try require(end <= range.lowerBound && range.upperBound <= count, "the scalar at \(range) begins before \(end)")
      end = range.upperBound
    }
  }

  private static func requireSameValues(as tree: YAMLTree, withCRLF bytes: [UInt8]) throws(BrokenLaw) {
    if bytes.contains(0x0D) { return }
    let respelt = file(bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
    let other: YAMLTree
    do throws(YAMLSyntaxError) {
      other = try YAMLComposer.compose(respelt)
    } catch {
      throw BrokenLaw("with CRLF: \(error.message)")
    }
    let values = JSONValue.array(tree.documents.map { JSONValue($0) })
    if let difference = JSONValue.array(other.documents.map { JSONValue($0) }).difference(from: values) {
      throw BrokenLaw("with CRLF: \(difference)")
    }
  }
}
