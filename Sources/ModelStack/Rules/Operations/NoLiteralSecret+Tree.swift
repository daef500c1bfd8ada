internal import YAML

extension NoLiteralSecret {
  /// Keys anywhere in the file, by their shape alone: as a name, a label, a key of a mapping.
  ///
  /// - Parameter found: what the rule has found already, by what texts are for.
  static func check(_ tree: YAMLTree, beyond found: [Diagnostic]) -> [Finding] {
    let places = Set(found.filter { $0.rule == metadata.id }.map(\.range))
    return tree.scalars(ofAtLeast: SecretShape.shortest).compactMap { scalar in
      guard let shape = scalar.withText(SecretShape.name), !places.contains(scalar.range) else { return nil }
      return Finding(
        "this is what looks like \(shape)", at: scalar.range,
        hint: "remove it; replace a real one, since whoever reads the file has it", hidesText: true)
    }
  }
}
