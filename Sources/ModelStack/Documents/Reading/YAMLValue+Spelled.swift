internal import YAML

// What a text stands for.
extension YAMLValue {
  /// Whether its value comes from elsewhere: from LiteLLM's environment, or from a program that fills variables in.
  var isFilledIn: Bool { string.map { $0.hasPrefix("os.environ/") || $0.contains("${") } ?? false }

  /// The flag that it spells.
  var spelledFlag: Bool? {
    guard let string, case .bool(let flag) = PyYAMLScalar.content(of: string) else { return nil }
    return flag
  }

  /// The whole number that it spells.
  var spelledInteger: Int? { string.flatMap { Int($0) } }
}
