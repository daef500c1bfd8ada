internal import YAML

/// What came of reading one file: a value, where every mistake allows one, and all mistakes of the file.
struct DecodedFile<Value: Sendable>: Sendable {
  var value: Value?
  /// What was read, where it is YAML.
  var tree: YAMLTree?
  var problems: [Diagnostic]
}

extension MappingDecodable {
  /// Reads a file that is one mapping.
  ///
  /// - Parameter name: what messages call the mapping at its top.
  static func decode(_ source: SourceFile, named name: String) -> DecodedFile<Self> {
    let tree: YAMLTree
    do {
      tree = try YAMLComposer.compose(source)
    } catch {
      return DecodedFile(problems: [Diagnostic(error)])
    }
    guard let document = tree.documents.first else {
      let problem = DecodingRule.requiredKey.diagnostic(
        "the file is empty", at: source.startRange, hint: "begin it with 'version: 1'")
      return DecodedFile(tree: tree, problems: [problem])
    }
    var problems = tree.duplicateKeys.map(Diagnostic.init) + tree.taggedNodes.map(Diagnostic.init(tagged:))
    if tree.documents.count > 1 {
      problems.append(
        DecodingRule.validYAML.diagnostic(
          "a second document begins here; \(name) is one", at: tree.documents[1].startRange,
          hint: "remove the '---' before it, or put it into a file of its own"))
    }
    let decoded = decode(document, named: name, gaps: .left)
    return DecodedFile(value: decoded.value, tree: tree, problems: problems + decoded.problems)
  }

  static func decode(_ document: YAMLNode, named name: String, gaps: Site.Gaps) -> Decoded<Self> {
    ValueType<Self>.mapping.decode(document, Site(name: name, place: document.range, gaps: gaps))
  }
}

extension Diagnostic {
  init(_ error: YAMLSyntaxError) {
    self = DecodingRule.validYAML.diagnostic(
      error.message, at: error.range, hint: error.hint,
      notes: error.context.map { [Note($0.message, at: $0.range)] } ?? [])
  }

  /// A tag would say how to read a value; here the key says that.
  fileprivate init(tagged node: YAMLNode) {
    let tag = node.tag ?? ""
    let core = "tag:yaml.org,2002:"
    let spelling = tag.hasPrefix(core) ? "!!" + tag.dropFirst(core.count) : tag
    self = DecodingRule.validValue.diagnostic(
      "tags such as '\(spelling)' are not read here", at: node.range,
      hint: "remove it; what looks like a number is text where it has quotes")
  }

  init(_ duplicate: YAMLTree.DuplicateKey) {
    self = DecodingRule.uniqueKey.diagnostic(
      "the key '\(duplicate.name)' stands twice in one mapping", at: duplicate.range, hint: "remove one of the two",
      notes: [Note("first here", at: duplicate.first)])
  }
}
