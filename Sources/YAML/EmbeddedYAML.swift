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
      let documents = EmbeddedDocuments(in: scalar)
      tree = try documents.composedFirst()
      secondDocument = documents.secondRange
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
}

/// Where the documents of a literal block lie in its file.
private struct EmbeddedDocuments {
  private let source: SourceFile
  /// The first document, without the `---` before it.
  private var first: Range<Int>
  /// The `---` of a second one, or what stands behind a `...`.
  private var second: Range<Int>?

  init(in scalar: YAMLNode) {
    source = scalar.tree.source
    let storage = scalar.tree.nodes[scalar.resolved]
    let (start, end) = (Int(storage.start), Int(storage.end))
    let header = source.bytes[start..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
    let text = source.bytes[header..<end]
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

  var secondRange: SourceRange? {
    second.map { SourceRange(source: source.id, start: $0.lowerBound, end: $0.upperBound) }
  }

  /// The tree of the first document, each node with its place in the file.
  ///
  /// Its lines are parsed by themselves, so that a file of many texts is read once and not once for each. That they are
  /// indented means nothing to YAML; a `---` in them would, and is made blank, so that columns stay.
  func composedFirst() throws(YAMLSyntaxError) -> YAMLTree {
    let line = source.bytes[..<first.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? first.lowerBound
    var lines = Array(source.bytes[line..<first.upperBound])
    for index in 0..<first.lowerBound - line { lines[index] = 0x20 }
    do throws(YAMLSyntaxError) {
      return try YAMLComposer.compose(SourceFile(id: source.id, name: source.name, bytes: lines))
        .moved(to: line, in: source, extent: first)
    } catch {
      throw error.moved(by: line)
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
    return YAMLTree(
      source: source, extent: extent, nodes: moved, texts: texts, roots: roots, tags: tags, duplicateKeys: duplicates)
  }

  /// The same as a part of a file.
  ///
  /// - Parameters:
  ///   - start: where in the file the bytes begin that it was read from.
  ///   - extent: what of the file it is the tree of.
  fileprivate func moved(to start: Int, in file: SourceFile, extent: Range<Int>) -> YAMLTree {
    let offset = UInt32(start)
    var moved = nodes
    for index in moved.indices {
      moved[index].start += offset
      moved[index].end += offset
      if moved[index].isTextInSource { moved[index].reference += offset }
    }
    let duplicates = duplicateKeys.map {
      DuplicateKey(name: $0.name, range: $0.range.moved(by: start), first: $0.first.moved(by: start))
    }
    return YAMLTree(
      source: file, extent: extent, nodes: moved, texts: texts, roots: roots, tags: tags, duplicateKeys: duplicates)
  }
}

extension SourceRange {
  fileprivate func moved(by offset: Int) -> SourceRange {
    SourceRange(source: source, start: Int(start) + offset, end: Int(end) + offset)
  }
}

extension YAMLSyntaxError {
  fileprivate func moved(by offset: Int) -> YAMLSyntaxError {
    var moved = self
    moved.range = range.moved(by: offset)
    if let context { moved.context?.range = context.range.moved(by: offset) }
    return moved
  }
}
