internal import YAML

extension ValueType where Value == YAMLValue {
  /// Any mapping, kept as it will be written, each value with its place.
  static let anyMapping = ValueType(description: .anyMapping) { node, site in
    guard node.kind == .mapping else {
      return .failure(wrongKind(node, site, takes: "a mapping", hint: "write one 'NAME: VALUE' a line below it"))
    }
    var problems: [Diagnostic] = []
    let value = passThrough(node, &problems)
    return Decoded(value, problems: problems)
  }

  private static func passThrough(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> YAMLValue {
    switch node.kind {
    case .scalar: scalar(node, &problems)
    case .sequence: .sequence(node.items.map { passThrough($0, &problems) }, origin: node.range)
    case .mapping:
      .mapping(
        node.entries.map { entry in
          var value = passThrough(entry.value, &problems)
          if value.isEmpty || node.kind == .mapping && entry.value.kind != .scalar { value.origin = entry.key.range }
          return YAMLValue.Entry(entry.key.text, value, keyOrigin: entry.key.range)
        }, origin: node.range)
    }
  }

  private static func scalar(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> YAMLValue {
    let text = node.text
    guard node.isPlain else {
      return YAMLValue(text.contains("\n") ? .text(text) : .string(text), origin: node.range)
    }
    switch PlainScalar(text) {
    case .null: return YAMLValue(.null, origin: node.range)
    case .bool(let value): return .bool(value, origin: node.range)
    case .int(let value): return .int(value, origin: node.range)
    case .decimal: return YAMLValue(.decimal(text), origin: node.range)
    case .string: return .string(text, origin: node.range)
    case .ambiguous(let reason):
      problems.append(
        DecodingRule.validValue.diagnostic(
          "'\(text)' is read differently by different programs: \(reason)", at: node.range,
          hint: "write '\"\(text)\"' if it is text, or a plain number, true or false"))
      return .string(text, origin: node.range)
    }
  }
}
