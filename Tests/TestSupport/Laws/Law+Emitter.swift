import YAML

extension Law {
  /// What is emitted is read back as the same values, whatever the texts in it, and twice the same bytes.
  ///
  /// - Parameter bytes: what a value is made from: see ``ValueBytes``.
  public static func emitter(_ bytes: [UInt8]) throws(BrokenLaw) {
    var reader = ValueBytes(bytes)
    let value = reader.mapping(depth: 4)
    let emitted = YAMLEmitter.emit(header: [reader.text()], value)
    let source = file(emitted.bytes)
    try require(YAMLEmitter.emit(value).bytes == YAMLEmitter.emit(value).bytes, "not the same bytes twice")
    try require(
      emitted.bytes.count { $0 == 0x0A } == emitted.origins.count, "lines and their origins differ in number")
    let tree: YAMLTree
    do throws(YAMLSyntaxError) {
      tree = try YAMLComposer.compose(source)
    } catch {
      throw BrokenLaw("\(error.message):\n\(source.text(of: 0..<emitted.bytes.count))")
    }
    try require(tree.documents.count == 1 && tree.duplicateKeys.isEmpty, "not one document without duplicates")
    if let difference = JSONValue(tree.documents[0]).difference(from: JSONValue(value)) {
      throw BrokenLaw("\(difference):\n\(source.text(of: 0..<emitted.bytes.count))")
    }
  }
}
