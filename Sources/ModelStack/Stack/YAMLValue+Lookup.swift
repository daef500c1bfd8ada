internal import YAML

// Looking into what models.yaml passes through (`values`, `params`).
extension YAMLValue {
  /// The value below a path of keys; nil where one of them is missing.
  func value(at path: String...) -> YAMLValue? {
    path.reduce(self as YAMLValue?) { value, key in
      guard case .mapping(let entries)? = value?.content else { return nil }
      return entries.last { $0.key == key }?.value
    }
  }

  /// A text with its place.
  var locatedText: Located<String>? {
    guard case .string(let text) = content, let origin else { return nil }
    return Located(text, at: origin)
  }

  /// A whole number with its place.
  var locatedInteger: Located<Int>? {
    guard case .int(let number) = content, let origin else { return nil }
    return Located(number, at: origin)
  }
}
