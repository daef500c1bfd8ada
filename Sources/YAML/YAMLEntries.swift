/// The entries of one mapping, in the order they were written.
///
/// It holds the numbers of the keys, so that a key is looked for without making nodes of the others.
public struct YAMLEntries: RandomAccessCollection, Sendable {
  /// One `key: value`.
  public struct Entry: Sendable {
    public let key: YAMLNode
    public let value: YAMLNode
  }

  private struct Key {
    var node: Int
    /// Of its text, in bytes.
    var length: Int
  }

  private let tree: YAMLTree
  private var keys: [Key] = []

  /// - Parameter mapping: the number of its node; any other node has no entries.
  init(of mapping: Int, in tree: YAMLTree) {
    self.tree = tree
    guard tree.nodes[mapping].kind == .mapping else { return }
    // Most mappings are short.
    keys.reserveCapacity(8)
    var key = mapping + 1
    let end = Int(tree.nodes[mapping].next)
    while key < end {
      keys.append(Key(node: key, length: tree.textLength(of: key)))
      key = tree.index(behind: tree.index(behind: key))
    }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { keys.count }

  public subscript(position: Int) -> Entry {
    let key = keys[position].node
    return Entry(
      key: YAMLNode(tree: tree, index: key), value: YAMLNode(tree: tree, index: tree.index(behind: key)))
  }

  /// The first entry whose key is a scalar with this text.
  public func firstIndex(ofKey name: String) -> Int? {
    var name = name
    return name.withUTF8 { wanted in
      keys.firstIndex { $0.length == wanted.count && tree.hasText(wanted, at: $0.node) }
    }
  }
}
