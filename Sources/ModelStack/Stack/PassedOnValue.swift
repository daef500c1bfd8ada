internal import YAML

/// One value among the chart values of a backend, with its path.
struct PassedOnValue {
  /// Its keys from the root of the values.
  var path: [String]
  /// The place of the last key.
  var key: SourceRange
  var value: YAMLValue

  /// The path as Helm writes it, `image.tag`.
  var dottedPath: String { path.joined(separator: ".") }
}

extension YAMLValue {
  /// The entries of this mapping and of those within it, each mapping before its own entries; none within lists.
  ///
  /// - Parameter goesInto: whether to look at the entries of a mapping.
  func passedOnValues(below path: [String] = [], goesInto: (PassedOnValue) -> Bool) -> [PassedOnValue] {
    entries.flatMap { entry -> [PassedOnValue] in
      guard let key = entry.keyOrigin else { return [] }
      let value = PassedOnValue(path: path + [entry.key], key: key, value: entry.value)
      guard goesInto(value) else { return [value] }
      return [value] + entry.value.passedOnValues(below: value.path, goesInto: goesInto)
    }
  }
}
