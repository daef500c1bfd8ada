internal import YAML

extension Key {
  /// The example as a value, which stands in for one that cannot be read.
  var exampleValue: Value? {
    let source = SourceFile(id: .example, name: name, bytes: Array(example.utf8))
    guard let node = try? YAMLComposer.compose(source).documents.first else { return nil }
    return type.decode(node, Site(name: name, place: node.range, gaps: .filled)).value
  }
}

extension SourceID {
  /// The source of all examples: what stands there is nowhere in the operator's files.
  static let example = SourceID(index: Int(UInt32.max))
}
