/// A YAML text that is a scalar of another file, such as the `config.yaml: |` of a ConfigMap.
public struct EmbeddedYAML: Sendable {
  /// Its tree, each node with its place in the outer file.
  public let tree: YAMLTree
  /// Whether the places are exact. In a quoted or folded scalar the lines are not those of the file, and the place of
  /// everything is the scalar's start.
  public let isExact: Bool
  /// The place where a second document begins within the text, if one does; its tree has the first only.
  public let secondDocument: SourceRange?

  /// Reads the text of a scalar.
  ///
  /// - Throws: where it is not YAML, with the place in the outer file.
  public init(in scalar: YAMLNode) throws(YAMLSyntaxError) {
    isExact = scalar.scalarStyle == .literal
    if isExact {
      let literal = scalar.literalText
      tree = try YAMLComposer.compose(literal.file)
      secondDocument = literal.secondDocument
    } else {
      let start = scalar.startRange
      let text = SourceFile(id: start.source, name: scalar.tree.source.name, bytes: scalar.withText { Array($0) })
      do throws(YAMLSyntaxError) {
        tree = try YAMLComposer.compose(text).placed(at: start)
      } catch {
        throw YAMLSyntaxError(error.message, at: start, hint: error.hint)
      }
      secondDocument = tree.documents.count > 1 ? start : nil
    }
  }
}

extension YAMLNode {
  /// The place where the node begins, as an empty range.
  public var startRange: SourceRange {
    SourceRange(source: range.source, start: Int(range.start), end: Int(range.start))
  }

  /// The file with everything but the lines of this literal block made blank, so that each byte of the text keeps its
  /// offset, line and column. That the text is indented means nothing to YAML; a `---` or `...` in it would, and is blank
  /// too, with all that stands behind the first document.
  fileprivate var literalText: (file: SourceFile, secondDocument: SourceRange?) {
    let source = tree.source
    let storage = tree.nodes[resolved]
    var bytes = source.bytes
    let header = bytes[Int(storage.start)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    let text = EmbeddedDocuments(in: bytes[header..<max(header, Int(storage.end))])
    for index in bytes.indices.dropFirst(source.byteOrderMarkLength)
    where !text.first.contains(index) && bytes[index] != 0x0A && bytes[index] != 0x0D {
      bytes[index] = 0x20
    }
    let second = text.second.map { SourceRange(source: source.id, start: $0.lowerBound, end: $0.upperBound) }
    return (SourceFile(id: source.id, name: source.name, bytes: bytes), second)
  }
}

/// Where the documents of an indented text lie.
private struct EmbeddedDocuments {
  /// The first document, without the `---` before it.
  private(set) var first: Range<Int>
  /// The `---` of a second one, or what stands behind a `...`.
  private(set) var second: Range<Int>?

  init(in text: ArraySlice<UInt8>) {
    first = text.indices
    let lines = text.split(separator: 0x0A).map { line in (line, words: line.drop { $0 == 0x20 }) }
      .filter { $0.words.first != UInt8(ascii: "#") && !$0.words.allSatisfy { $0 <= 0x20 } }
    let indent = lines.map { $1.startIndex - $0.startIndex }.min()
    var (hasBegun, hasEnded) = (false, false)
    // A directive, `%YAML 1.1`, stands before its document.
    for (line, words) in lines where hasBegun || words.first != UInt8(ascii: "%") {
      let isOutermost = words.startIndex - line.startIndex == indent
      if isOutermost, !hasEnded, Self.isMarker("...", words) {
        first = first.lowerBound..<words.startIndex
        hasEnded = true
      } else if isOutermost, !hasBegun, Self.isMarker("---", words) {
        first = (words.startIndex + 3)..<first.upperBound
        hasBegun = true
      } else if hasEnded || isOutermost && Self.isMarker("---", words) {
        second = words.startIndex..<min(words.startIndex + 3, words.endIndex)
        if !hasEnded { first = first.lowerBound..<words.startIndex }
        return
      } else {
        hasBegun = true
      }
    }
  }

  /// Whether a line is a marker, behind which a document or a comment can stand.
  private static func isMarker(_ marker: String, _ words: ArraySlice<UInt8>) -> Bool {
    words.starts(with: marker.utf8) && words.dropFirst(3).first.map { $0 <= 0x20 } ?? true
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
