internal import YAML

/// What the values of several files say at each path, to be held against those of one: what has to be known of thousands
/// of layers is whether another file says otherwise.
struct ValueLayers {
  /// Values at one path, each with its file.
  private struct Said {
    private var all: [(value: YAMLValue, file: SourceID)] = []

    /// With two files of one value, or two values of one file, a further one changes no answer; nor does any beside five,
    /// three of which differ in both.
    mutating func add(_ value: YAMLValue, in file: SourceID) {
      guard all.count < 5, all.count(where: { $0.file == file }) < 2 else { return }
      let same = all.filter { $0.value == value }
      if same.count < 2, !same.contains(where: { $0.file == file }) { all.append((value, file)) }
    }

    /// Whether another file says something else.
    func differs(from value: YAMLValue?, in file: SourceID) -> Bool {
      all.contains { $0.file != file && $0.value != value }
    }
  }

  private var all = Said()
  /// Those that are no mapping.
  private var others = Said()
  private var below: [String: ValueLayers] = [:]

  /// - Parameter file: the one that the values stand in, for which they are no layer.
  mutating func add(_ values: YAMLValue, in file: SourceID) {
    all.add(values, in: file)
    if !values.isMapping { others.add(values, in: file) }
    for entry in values.entries { below[entry.key, default: ValueLayers()].add(entry.value, in: file) }
  }

  /// The values without what any layer has at the same path, unless it is the same there.
  func settling(_ values: YAMLValue, in file: SourceID) -> YAMLValue {
    guard case .mapping(let entries) = values.content else { return values }
    var result = values
    result.content = .mapping(
      entries.compactMap { entry in
        guard let layers = below[entry.key] else { return entry }
        if (entry.value.isMapping ? layers.others : layers.all).differs(from: entry.value, in: file) { return nil }
        return YAMLValue.Entry(entry.key, layers.settling(entry.value, in: file), keyOrigin: entry.keyOrigin)
      })
    return result
  }

  /// Whether any layer has something else at a key than the values, or has it alone.
  func differs(from values: YAMLValue, at key: String, in file: SourceID) -> Bool {
    below[key]?.all.differs(from: values[key], in: file) ?? false
  }

  /// Whether any layer stands in another file.
  func isEmpty(besides file: SourceID) -> Bool { !all.differs(from: nil, in: file) }
}
