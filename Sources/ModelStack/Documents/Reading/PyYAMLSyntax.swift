internal import YAML

/// What libyaml reads and PyYAML 6.0.3 does not, whose parser LiteLLM loads its config with (`yaml.safe_load`).
struct PyYAMLSyntax {
  /// A place where it stops, and why.
  struct Refusal {
    var range: SourceRange
    var reason: String
    var hint: String
  }

  private let tree: YAMLTree
  private var refusals: [Refusal] = []
  private var anchors: Set<Substring> = []

  private init(_ tree: YAMLTree) { self.tree = tree }

  private var bytes: ArraySlice<UInt8> { tree.source.bytes[tree.extent] }

  /// - Parameter config: the only document of its file or text. Of one among several, and of a part of a document, another
  ///   program makes what LiteLLM reads; in a text without exact places all lies at its start.
  static func refusals(in config: YAMLNode) -> [Refusal] {
    if config.range.offsets.isEmpty || config.tree.documentCount > 1 || !config.isDocument { return [] }
    var syntax = PyYAMLSyntax(config.tree)
    // Most files have nothing that it would look for.
    if syntax.bytes.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "?") }) {
      syntax.visit(config, isInFlow: false)
    }
    syntax.findTabs()
    return syntax.refusals
  }

  private mutating func visit(_ node: YAMLNode, isInFlow: Bool) {
    if node.isAlias { return }
    if let name = Self.anchor(of: node), !anchors.insert(name).inserted {
      refuse(node.startRange, "the anchor '&\(name)' stands twice in one document", hint: "name one of them otherwise")
    }
    let isInFlow = isInFlow || node.collectionStyle == .flow
    for item in node.items { visit(item, isInFlow: isInFlow) }
    for entry in node.entries {
      visit(entry.key, isInFlow: isInFlow)
      visit(entry.value, isInFlow: isInFlow)
    }
    if isInFlow, node.kind == .scalar, node.isPlain, node.text.contains("?") {
      refuse(node.range, "a text with '?' stands without quotes within brackets", hint: "put it in quotes")
    }
  }

  /// The name of the anchor that stands before a node, behind a tag perhaps.
  static func anchor(of node: YAMLNode) -> Substring? {
    let offsets = node.range.offsets
    // Few nodes have any property.
    guard let first = node.tree.source.bytes[offsets].first, "!&".utf8.contains(first) else { return nil }
    var properties = node.tree.source.text(of: offsets)[...]
    while properties.hasPrefix("!") {
      properties = properties.drop { !" \n\r\t".contains($0) }.drop { " \n\r\t".contains($0) }
    }
    return properties.hasPrefix("&") ? properties.dropFirst().prefix { !" \n\r\t,[]{}".contains($0) } : nil
  }

  /// Tabs between words: in quotes, in block texts and in comments they are text.
  private mutating func findTabs() {
    if !bytes.contains(0x09) { return }
    var position = tree.extent.lowerBound
    for (scalar, offsets) in zip(tree.scalars(ofAtLeast: 0), tree.scalarOffsets) {
      // A quoted text may have a tag or an anchor before its quote.
      let start = tree.source.bytes[offsets].firstIndex { "\"'".utf8.contains($0) } ?? offsets.lowerBound
      switch scalar.scalarStyle {
      case .plain: findTabs(in: position..<offsets.upperBound)
      case .singleQuoted, .doubleQuoted: findTabs(in: position..<start)
      case .literal, .folded: findTabs(in: position..<offsets.lowerBound)
      }
      position = offsets.upperBound
    }
    findTabs(in: position..<max(position, tree.extent.upperBound))
  }

  private mutating func findTabs(in gap: Range<Int>) {
    let bytes = tree.source.bytes
    var isComment = false
    for index in gap {
      if bytes[index] == 0x0A { isComment = false }
      if bytes[index] == UInt8(ascii: "#"), index == 0 || bytes[index - 1] <= 0x20 { isComment = true }
      if bytes[index] == 0x09, !isComment {
        let range = SourceRange(source: tree.source.id, start: index, end: index + 1)
        refuse(range, "a tab stands between words", hint: "write blanks")
      }
    }
  }

  private mutating func refuse(_ range: SourceRange, _ reason: String, hint: String) {
    refusals.append(Refusal(range: range, reason: reason, hint: hint))
  }
}
