/// How a scalar was written.
public enum ScalarStyle: UInt8, Sendable {
  case plain, singleQuoted, doubleQuoted, literal, folded
}

/// How a mapping or sequence was written: by indentation, or in brackets.
public enum CollectionStyle: UInt8, Sendable {
  case block, flow
}

/// The parsed trees of one file: all nodes in the order they were written, in one array.
///
/// A node is a few integers; texts that stand in the source as they are read are not copied.
public final class YAMLTree: Sendable {
  struct Storage {
    enum Kind: UInt8 { case scalar, sequence, mapping, alias }

    var kind: Kind
    var style: UInt8
    var isTextInSource: Bool
    /// Offsets of the node in the source, in bytes.
    var start: UInt32
    var end: UInt32
    /// Of a scalar, where its text begins, in the source or in `texts`; of an alias, the node it stands for.
    var reference: UInt32
    var textLength: UInt32
    /// The index behind the last node of this subtree.
    var next: UInt32
  }

  /// A key that stands twice in one mapping.
  public struct DuplicateKey: Sendable {
    public let name: String
    public let range: SourceRange
    public let first: SourceRange
  }

  public let source: SourceFile
  /// What of the source it is the tree of: all, or a text within it. Outside of it nothing is said.
  public let extent: Range<Int>
  /// Keys that stand more than once: YAML readers keep one of the values and say nothing.
  public let duplicateKeys: [DuplicateKey]
  let nodes: [Storage]
  let texts: [UInt8]
  let roots: [Int]
  let tags: [Int: String]

  init(
    source: SourceFile, extent: Range<Int>, nodes: [Storage], texts: [UInt8], roots: [Int], tags: [Int: String],
    duplicateKeys: [DuplicateKey]
  ) {
    self.source = source
    self.extent = extent
    self.nodes = nodes
    self.texts = texts
    self.roots = roots
    self.tags = tags
    self.duplicateKeys = duplicateKeys
  }

  /// The documents of the file, in order; an empty file has none.
  public var documents: [YAMLNode] { roots.map { YAMLNode(tree: self, index: $0) } }

  public var documentCount: Int { roots.count }

  /// The number of the node behind a subtree.
  func index(behind node: Int) -> Int { Int(nodes[node].next) }

  /// A node, or what an alias stands for.
  private func resolved(_ node: Int) -> Storage {
    nodes[node].kind == .alias ? nodes[Int(nodes[node].reference)] : nodes[node]
  }

  /// The length of the text of a scalar, in bytes; 0 of other nodes.
  func textLength(of node: Int) -> Int { Int(resolved(node).textLength) }

  /// The UTF-8 of the text of a scalar; an alias shows what it stands for, other nodes have no text.
  func withText<Result>(of node: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let storage = resolved(node)
    guard storage.kind == .scalar else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let start = Int(storage.reference)
    return (storage.isTextInSource ? source.bytes : texts).withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[start..<start + Int(storage.textLength)]))
    }
  }

  /// Whether a node is a scalar with this text.
  func hasText(_ utf8: UnsafeBufferPointer<UInt8>, at node: Int) -> Bool {
    withText(of: node) { text in text.count == utf8.count && text.indices.allSatisfy { text[$0] == utf8[$0] } }
  }

  /// The nodes that have a tag, in order.
  public var taggedNodes: [YAMLNode] { tags.keys.sorted().map { YAMLNode(tree: self, index: $0) } }

  /// The scalars whose text has at least so many bytes, in order; aliases are not among them.
  public func scalars(ofAtLeast length: Int) -> [YAMLNode] {
    nodes.indices.lazy.filter { self.nodes[$0].kind == .scalar && self.nodes[$0].textLength >= length }
      .map { YAMLNode(tree: self, index: $0) }
  }

  /// The offsets of all scalars, in order: what stands outside of them is structure, blanks and comments. A block text
  /// begins below the line of its `|` or `>`, which may have a comment.
  public var scalarOffsets: [Range<Int>] {
    nodes.lazy.filter { $0.kind == .scalar }.map { node in
      let style = ScalarStyle(rawValue: node.style)
      let offsets = Int(node.start)..<Int(node.end)
      guard style == .literal || style == .folded else { return offsets }
      let lineEnd = source.bytes[offsets].firstIndex { $0 == 0x0A || $0 == 0x0D }
      return (lineEnd ?? offsets.upperBound)..<offsets.upperBound
    }
  }
}

/// One node: a view into its tree. An alias shows what it stands for, at the place of the alias.
public struct YAMLNode: Sendable {
  public enum Kind: Sendable { case scalar, sequence, mapping }

  public let tree: YAMLTree
  private let written: Int
  /// The node itself, or what an alias stands for.
  let resolved: Int

  init(tree: YAMLTree, index: Int) {
    self.tree = tree
    written = index
    let storage = tree.nodes[index]
    resolved = storage.kind == .alias ? Int(storage.reference) : index
  }

  public var kind: Kind {
    switch tree.nodes[resolved].kind {
    case .sequence: .sequence
    case .mapping: .mapping
    case .scalar, .alias: .scalar
    }
  }

  /// Where the node was written.
  public var range: SourceRange {
    let storage = tree.nodes[written]
    return SourceRange(source: tree.source.id, start: Int(storage.start), end: Int(storage.end))
  }

  /// The tag as written out (`!!str` is `tag:yaml.org,2002:str`), if there is one.
  public var tag: String? { tree.tags.isEmpty ? nil : tree.tags[resolved] }

  /// How a scalar was written; `plain` for other nodes.
  public var scalarStyle: ScalarStyle {
    let storage = tree.nodes[resolved]
    return storage.kind == .scalar ? ScalarStyle(rawValue: storage.style) ?? .plain : .plain
  }

  /// How a mapping or sequence was written; `block` for scalars.
  public var collectionStyle: CollectionStyle {
    let storage = tree.nodes[resolved]
    return storage.kind == .scalar ? .block : CollectionStyle(rawValue: storage.style) ?? .block
  }

  /// Whether it is a whole document of its tree.
  public var isDocument: Bool {
    var (low, high) = (0, tree.roots.count)
    while low < high {
      let middle = (low + high) / 2
      if tree.roots[middle] < written { low = middle + 1 } else { high = middle }
    }
    return low < tree.roots.count && tree.roots[low] == written
  }

  /// Whether an alias was written, which shows what stands elsewhere.
  public var isAlias: Bool { written != resolved }

  /// The node itself, or what an alias stands for, at the place where that was written.
  public var target: YAMLNode { YAMLNode(tree: tree, index: resolved) }

  public var isPlain: Bool { scalarStyle == .plain }

  /// The text of a scalar, escapes and folding undone; empty for other nodes.
  public var text: String {
    withText { String(decoding: $0, as: UTF8.self) }
  }

  /// The length of the text in bytes of UTF-8.
  public var textLength: Int { tree.textLength(of: resolved) }

  /// The UTF-8 of the text, without making a String.
  public func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    tree.withText(of: resolved, body)
  }

  /// The items of a sequence, in order; empty for other nodes.
  public var items: [YAMLNode] {
    guard tree.nodes[resolved].kind == .sequence else { return [] }
    var result: [YAMLNode] = []
    var index = resolved + 1
    let end = Int(tree.nodes[resolved].next)
    while index < end {
      result.append(YAMLNode(tree: tree, index: index))
      index = Int(tree.nodes[index].next)
    }
    return result
  }

  /// The entries of a mapping as they were written, a merge key (`<<`) among them; empty for other nodes.
  public var entries: YAMLEntries { YAMLEntries(of: resolved, in: tree) }
}
