internal import YAML

// What a text in quotes would be without them.
extension YAMLValue {
  /// The flag that it spells.
  var spelledFlag: Bool? {
    guard let string, case .bool(let flag) = PyYAMLScalar.content(of: string) else { return nil }
    return flag
  }

  /// The whole number that it spells.
  var spelledInteger: Int? { string.flatMap { Int($0) } }
}
