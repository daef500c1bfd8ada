internal import YAML

extension YAMLValue {
  /// A node of a hand-written file as Helm and kubectl read it, each value and key with its place: aliases and merge
  /// keys (`<<`) resolved, of a key that stands twice the last.
  ///
  /// What came through an alias or a merge key has its place where it was written. Tried with Helm 3.17.3.
  init(readByGo node: YAMLNode) {
    switch node.kind {
    case .scalar:
      self.init(Self.isResolved(node) ? GoYAMLScalar.content(of: node.text) : .string(node.text), origin: node.range)
    case .sequence:
      self.init(.sequence(node.items.map(YAMLValue.init(readByGo:))), origin: node.range)
    case .mapping:
      var entries = GoEntries()
      entries.add(node)
      self.init(.mapping(entries.all), origin: node.range)
    }
  }

  /// Whether a scalar can be something else than text: quoted it can by its tag alone.
  private static func isResolved(_ node: YAMLNode) -> Bool {
    guard let tag = node.tag else { return node.isPlain }
    return ["null", "bool", "int", "float"].contains { tag == "tag:yaml.org,2002:\($0)" }
  }
}

/// The entries of one mapping. To go-yaml v2 a merge key counts where it stands: its entries replace what stands before
/// it, and are replaced by what stands behind.
private struct GoEntries {
  private(set) var all: [YAMLValue.Entry] = []
  private var places: [String: Int] = [:]

  mutating func add(_ mapping: YAMLNode) {
    for entry in mapping.entries {
      if YAMLValue.isMerge(entry.key) {
        merge(entry.value)
      } else {
        let key = entry.key.text
        let read = YAMLValue.Entry(key, YAMLValue(readByGo: entry.value), keyOrigin: entry.key.range)
        if let place = places[key] {
          all[place] = read
        } else {
          places[key] = all.count
          all.append(read)
        }
      }
    }
  }

  /// Of several mappings the first wins.
  private mutating func merge(_ node: YAMLNode) {
    switch node.kind {
    case .mapping: add(node)
    case .sequence: for item in node.items.reversed() where item.kind == .mapping { add(item) }
    case .scalar: break
    }
  }
}
