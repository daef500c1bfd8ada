import YAML

/// Reads a text.
func compose(_ text: String) throws(YAMLSyntaxError) -> YAMLTree {
  try compose(Array(text.utf8))
}

func compose(_ bytes: [UInt8]) throws(YAMLSyntaxError) -> YAMLTree {
  try YAMLComposer.compose(SourceFile(id: SourceID(index: 0), name: "test.yaml", bytes: bytes))
}

/// Why a text cannot be read; nothing where it can.
func syntaxError(_ text: String) -> YAMLSyntaxError? {
  syntaxError(Array(text.utf8))
}

func syntaxError(_ bytes: [UInt8]) -> YAMLSyntaxError? {
  do {
    _ = try compose(bytes)
    return nil
  } catch {
    return error
  }
}

extension YAMLNode {
  /// This node and all within it, keys before their values.
  var subtree: [YAMLNode] {
    [self] + items.flatMap(\.subtree) + entries.flatMap { $0.key.subtree + $0.value.subtree }
  }

  /// What stands in the source where the node was written.
  var written: String { tree.source.text(of: range.offsets) }
}
