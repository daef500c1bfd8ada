/// A YAML text that is a scalar of another file, such as the `config.yaml: |` of a ConfigMap.
public struct EmbeddedYAML: Sendable {
  /// Its tree, each node with its place in the outer file.
  public let tree: YAMLTree
  /// Whether the places are exact. In a quoted or folded scalar the lines are not those of the file, and the place of
  /// everything is the scalar's start.
  public let isExact: Bool

  /// Reads the text of a scalar.
  ///
  /// - Throws: where it is not YAML, with the place in the outer file.
  public init(in scalar: YAMLNode) throws(YAMLSyntaxError) {
    isExact = scalar.scalarStyle == .literal
    if isExact {
      tree = try YAMLComposer.compose(scalar.literalText)
    } else {
      let start = scalar.startRange
      let text = SourceFile(id: start.source, name: scalar.tree.source.name, bytes: scalar.withText { Array($0) })
      do throws(YAMLSyntaxError) {
        tree = try YAMLComposer.compose(text).placed(at: start)
      } catch {
        throw YAMLSyntaxError(error.message, at: start, hint: error.hint)
      }
    }
  }
}

extension YAMLNode {
  /// The place where the node begins, as an empty range.
  public var startRange: SourceRange {
    SourceRange(source: range.source, start: Int(range.start), end: Int(range.start))
  }

  /// The file with everything but the lines of this literal block made blank, so that each byte of the text keeps its
  /// offset, line and column. That the text is indented means nothing to YAML; a `---` before it would, and is blank too.
  fileprivate var literalText: SourceFile {
    let source = tree.source
    let storage = tree.nodes[resolved]
    var bytes = source.bytes
    let header = bytes[Int(storage.start)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    let end = max(header, Int(storage.end))
    var kept = header..<end
    if let marker = Self.documentStart(in: bytes[kept]) { kept = marker..<end }
    for index in bytes.indices.dropFirst(source.byteOrderMarkLength)
    where !kept.contains(index) && bytes[index] != 0x0A && bytes[index] != 0x0D {
      bytes[index] = 0x20
    }
    return SourceFile(id: source.id, name: source.name, bytes: bytes)
  }

  /// Where a text goes on behind the `---` that it begins with, if it does; comments may stand before.
  private static func documentStart(in text: ArraySlice<UInt8>) -> Int? {
    for line in text.split(separator: 0x0A) {
      let words = line.drop { $0 == 0x20 }
      if words.starts(with: "---".utf8), words.dropFirst(3).allSatisfy({ $0 <= 0x20 }) { return words.startIndex + 3 }
      if let first = words.first, first != UInt8(ascii: "#"), first != 0x0D { return nil }
    }
    return nil
  }
}

extension YAMLTree {
  /// The same with one place for every node.
  fileprivate func placed(at range: SourceRange) -> YAMLTree {
    let moved = nodes.map { node in
      var node = node
      (node.start, node.end) = (range.start, range.end)
      return node
    }
    let duplicates = duplicateKeys.map { DuplicateKey(name: $0.name, range: range, first: range) }
    return YAMLTree(source: source, nodes: moved, texts: texts, roots: roots, tags: tags, duplicateKeys: duplicates)
  }
}
