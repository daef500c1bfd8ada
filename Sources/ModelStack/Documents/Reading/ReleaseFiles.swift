internal import YAML

/// Which files Helm may be given as values of one release: they lie in one folder, and their names do not tell them apart,
/// as those of `ollama.yaml` and `n8n.yaml` do.
struct ReleaseFiles {
  /// What a file's name says of the chart.
  private enum Kind: Hashable, CaseIterable {
    case any, ollama, other

    init(_ name: String) {
      let name = name.lowercased()
      self = name.hasPrefix("values.") ? .any : name.contains(OllamaChart.name) ? .ollama : .other
    }

    /// The kinds that such a file can go with.
    var companions: [Kind] { self == .any ? Kind.allCases : [.any, self] }
  }

  private struct Group: Hashable {
    var folder: [String]
    var kind: Kind
  }

  private struct Layered: Hashable {
    var group: Group
    var base: OllamaValuesDocument.Base
  }

  private var groups: [SourceID: Group] = [:]
  private var layers: [Layered: ValueLayers] = [:]
  /// The files that these stand in.
  private var files: [Layered: [SourceID]] = [:]
  /// The files with a part of LiteLLM's config in their values; two of a group are enough to know of another.
  private var configs: [Group: [SourceID]] = [:]

  init(_ files: [DocumentFile]) {
    for file in files {
      var names = Path.names(in: file.source.name).filter { $0 != "." }
      let name = names.popLast() ?? ""
      let group = Group(folder: names, kind: Kind(name))
      groups[file.source.id] = group
      if file.hasConfigInValues { configs[group, default: []].append(file.source.id) }
    }
    let subcharts = subchartsByFolder(files)
    if subcharts.isEmpty { return }
    for file in files {
      guard let group = groups[file.source.id], let wanted = subcharts[group.folder] else { continue }
      for values in file.plainValues {
        for layer in OllamaValuesDocument.layers(values) + OllamaValuesDocument.layers(values, below: wanted) {
          add(layer.values, over: layer.base, in: group, file.source.id)
        }
      }
    }
  }

  /// The keys of subcharts whose values stand in each folder with values of the Ollama chart.
  private func subchartsByFolder(_ files: [DocumentFile]) -> [[String]: Set<String>] {
    var subcharts: [[String]: Set<String>] = [:]
    for file in files {
      for case .ollama(let values) in file.found.lazy.map(\.document) where values.release == nil {
        guard let folder = groups[file.source.id]?.folder else { continue }
        subcharts[folder, default: []].formUnion(values.subchart.map { [$0] } ?? [])
      }
    }
    return subcharts
  }

  private mutating func add(
    _ values: YAMLValue, over base: OllamaValuesDocument.Base, in group: Group, _ file: SourceID
  ) {
    let layered = Layered(group: group, base: base)
    layers[layered, default: ValueLayers()].add(values, in: file)
    files[layered, default: []].append(file)
  }

  /// What other files may lay over values in a file.
  func layers(over values: OllamaValuesDocument) -> [ValueLayers] {
    layered(values).compactMap { layers[$0] }.filter { !$0.isEmpty(besides: values.place.source) }
  }

  /// The files with layers over any of some values.
  func layerFiles(over all: [OllamaValuesDocument]) -> Set<SourceID> {
    var bases: [Layered: Set<SourceID>] = [:]
    for values in all { for base in layered(values) { bases[base, default: []].insert(values.place.source) } }
    return bases.reduce(into: []) { result, base in
      let others = (files[base.key] ?? []).filter { base.value.count > 1 || !base.value.contains($0) }
      result.formUnion(others)
    }
  }

  private func layered(_ values: OllamaValuesDocument) -> [Layered] {
    guard let group = groups[values.place.source] else { return [] }
    return group.kind.companions.flatMap { kind in
      let other = Group(folder: group.folder, kind: kind)
      return values.bases.map { Layered(group: other, base: $0) }
    }
  }

  /// Whether other files have values with a part of LiteLLM's config too, of whose lists of models Helm takes one.
  func hasConfigLayers(over file: DocumentFile) -> Bool {
    guard file.hasConfigInValues, let group = groups[file.source.id] else { return false }
    return group.kind.companions.contains { kind in
      configs[Group(folder: group.folder, kind: kind)]?.prefix(2).contains { $0 != file.source.id } ?? false
    }
  }
}
