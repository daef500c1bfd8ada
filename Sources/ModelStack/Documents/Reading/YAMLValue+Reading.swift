internal import YAML

extension YAMLValue {
  /// A node of a hand-written file as PyYAML reads it, each value and key with its place: aliases and merge keys (`<<`)
  /// resolved, of a key that stands twice the last.
  ///
  /// What came through an alias or a merge key has its place where it was written.
  init(readByPyYAML node: YAMLNode) {
    switch node.kind {
    case .scalar:
      let text = node.text
      let isText = !node.isPlain || node.tag == "tag:yaml.org,2002:str"
      self.init(isText ? .string(text) : PyYAMLScalar.content(of: text), origin: node.range)
    case .sequence:
      self.init(.sequence(node.items.map(YAMLValue.init(readByPyYAML:))), origin: node.range)
    case .mapping:
      self.init(.mapping(Self.entries(of: node)), origin: node.range)
    }
  }

  /// The entries of a mapping; those of its own win over merged ones, and of merged mappings the first wins.
  private static func entries(of node: YAMLNode) -> [Entry] {
    let entries = node.entries
    if node.tree.duplicateKeys.isEmpty, !entries.contains(where: { isMerge($0.key) }) { return entries.map(entry) }
    var own: [Entry] = []
    var merged: [Entry] = []
    var places: [String: Int] = [:]
    for node in entries {
      if isMerge(node.key) {
        merged += mergedEntries(node.value)
        continue
      }
      let read = entry(node)
      if let place = places[read.key] {
        own[place] = read
      } else {
        places[read.key] = own.count
        own.append(read)
      }
    }
    for entry in merged where places[entry.key] == nil {
      places[entry.key] = own.count
      own.append(entry)
    }
    return own
  }

  private static func entry(_ entry: YAMLEntries.Entry) -> Entry {
    Entry(entry.key.text, YAMLValue(readByPyYAML: entry.value), keyOrigin: entry.key.range)
  }

  private static func mergedEntries(_ node: YAMLNode) -> [Entry] {
    switch node.kind {
    case .mapping: entries(of: node)
    case .sequence: node.items.flatMap { $0.kind == .mapping ? entries(of: $0) : [] }
    case .scalar: []
    }
  }

  static func isMerge(_ key: YAMLNode) -> Bool {
    key.kind == .scalar && key.isPlain && key.withText { $0.elementsEqual("<<".utf8) }
  }
}
