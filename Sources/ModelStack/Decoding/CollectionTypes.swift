internal import YAML

/// A mapping of models.yaml with a table of keys.
protocol MappingDecodable: Sendable {
  /// All keys the mapping may have, in the order of the manual.
  static var keys: [any DescribedKey] { get }
  /// Reads one; nothing where what it needs is missing or wrong.
  static func read(from reader: inout MappingReader) -> Self?
}

extension ValueType where Value: MappingDecodable {
  /// A mapping with fixed keys.
  static var mapping: ValueType {
    ValueType(description: .mapping { Value.keys }) { node, site in
      guard node.kind == .mapping else {
        let first = Value.keys.first?.name ?? ""
        return .failure(wrongKind(node, site, takes: "a mapping", hint: "write it with keys such as '\(first)'"))
      }
      var reader = MappingReader(node, site, Value.keys)
      let value = Value.read(from: &reader)
      reader.finish()
      return Decoded(value, problems: reader.problems)
    }
  }
}

extension ValueType {
  /// A list, each item read as `element`; a wrong item is left out.
  static func list<Element>(of element: ValueType<Element>) -> ValueType where Value == [Element] {
    ValueType(description: .list(element.description)) { node, site in
      guard node.kind == .sequence else {
        return .failure(
          wrongKind(
            node, site, takes: "a list", hint: element.description.listHint,
            hidesText: element.description.mayHoldSecret))
      }
      var result = Decoded<[Element]>([])
      for item in node.items {
        let place = Site(name: site.name, isItem: true, place: item.range, gaps: site.gaps)
        let decoded = element.decode(item, place)
        result.problems += decoded.problems
        if let value = decoded.value { result.value?.append(value) }
      }
      return result
    }
  }

  /// A mapping with names of the operator's choice, in the order written.
  ///
  /// - Parameters:
  ///   - name: reads each name; a wrong one leaves its entry out.
  ///   - words: what the names are, for messages.
  ///   - value: reads each value.
  ///   - join: makes one element of both.
  static func map<Name, Element, Joined>(
    _ name: ValueType<Located<Name>>, _ words: String, to value: ValueType<Element>,
    _ join: @escaping @Sendable (Located<Name>, Element) -> Joined
  ) -> ValueType where Value == [Joined] {
    ValueType(description: .map(key: words, names: name.description, value: value.description)) { node, site in
      guard node.kind == .mapping else {
        return .failure(
          wrongKind(
            node, site, takes: "a mapping", hint: "write one '\(words.uppercased()): ...' a line",
            hidesText: value.description.mayHoldSecret))
      }
      var result = Decoded<[Joined]>([])
      for entry in node.entries {
        let key = name.decode(entry.key, Site(name: site.name, place: entry.key.range, gaps: site.gaps))
        let place = Site(name: entry.key.text, place: entry.key.range, gaps: site.gaps)
        let decoded = value.decode(entry.value, place)
        result.problems += key.problems + decoded.problems
        if let key = key.value, let value = decoded.value { result.value?.append(join(key, value)) }
      }
      return result
    }
  }
}

/// What is wrong where a node is not the mapping or list that its key takes.
func wrongKind(_ node: YAMLNode, _ site: Site, takes: String, hint: String, hidesText: Bool = false) -> Diagnostic {
  if node.kind == .scalar, node.isPlain, node.textLength == 0 {
    return DecodingRule.validValue.diagnostic(
      "\(site.title) has no value", at: site.place, hint: "\(hint), or remove the \(site.isItem ? "item" : "key")")
  }
  let found =
    switch node.kind {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar: hidesText ? "text" : "'\(node.text)'"
    }
  var problem = DecodingRule.validValue.diagnostic(
    "\(site.title) takes \(takes), not \(found)",
    at: node.kind == .scalar || hidesText ? node.range : site.place, hint: hint)
  problem.hidesText = hidesText
  return problem
}

extension ValueType where Value == [Setting] {
  /// Names with texts, such as labels.
  static let settings = ValueType.map(.text, "name", to: .text) { Setting(name: $0, value: $1) }
}
