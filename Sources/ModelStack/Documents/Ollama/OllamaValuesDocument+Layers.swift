internal import YAML

// Helm lays the values of one release over each other, `-f values.yaml -f values-prod.yaml`: mappings are merged, of
// everything else the last holds. Which files are laid over which stands in no file.
extension OllamaValuesDocument {
  /// What plain values of a file can be laid over.
  enum Base: Hashable {
    /// Values of the chart whose service is called so, and of any name.
    case named(String), anyName
    /// Values of the chart that say no name.
    case unnamed
    /// Any values of the chart: the layer has nothing that only the chart's own have.
    case any
    /// The values below the key of a subchart.
    case subchart(String)
  }

  /// What plain values can be laid over, as a layer; none where they are surely another chart's.
  static func layers(_ values: YAMLNode) -> [(base: Base, values: YAMLValue)] {
    if Kustomization.recognises(values) { return [] }
    let isOwn = recognises(values)
    guard isOwn || isMostlyKnown(values), values.value(of: "proxy_config") == nil else { return [] }
    let layer = YAMLValue(readByGo: values)
    if !isOwn { return [(.any, layer)] }
    return name(in: layer).map { [(.named($0), layer), (.anyName, layer)] } ?? [(.unnamed, layer)]
  }

  /// The values below the keys of subcharts, as layers.
  static func layers(_ values: YAMLNode, below subcharts: Set<String>) -> [(base: Base, values: YAMLValue)] {
    if subcharts.isEmpty || Kustomization.recognises(values) { return [] }
    var seen: Set<String> = []
    return values.entries.compactMap { entry in
      let name = entry.key.text
      guard subcharts.contains(name), seen.insert(name).inserted, entry.value.kind == .mapping else { return nil }
      return (.subchart(name), YAMLValue(readByGo: entry.value))
    }
  }

  /// The layers for these are laid over the values; none where all is known that the release has.
  var bases: [Base] {
    if release != nil { return [] }
    if let subchart { return [.subchart(subchart)] }
    // Where both say what their service is called, it must be the same.
    return [.any, .unnamed, Self.name(in: values).map { .named($0) } ?? .anyName]
  }

  private static func name(in values: YAMLValue) -> String? {
    values["fullnameOverride"]?.string.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// These values as far as they are sure: what a layer says otherwise is left out, and where it says anything that
  /// decides what the server loads, more is not known than stands here.
  func settled(beside layers: [ValueLayers]) -> OllamaValuesDocument {
    if layers.isEmpty { return self }
    var settled = self
    for layer in layers { settled.values = layer.settling(settled.values, in: place.source) }
    settled.typed = OllamaValues(settled.values)
    let isDecided = layers.allSatisfy { layer in
      !Self.decisiveKeys.contains { layer.differs(from: values, at: $0, in: place.source) }
    }
    if !isDecided { settled.release = ChartRelease(hasOtherValues: true) }
    return settled
  }

  /// The keys at the chart's top below which it is said which models the server has, how it loads them, and what it is
  /// called. Of the container's resources it is enough to leave out what differs.
  private static let decisiveKeys = [
    "extraEnv", "extraEnvFrom", "fullnameOverride", "image", "lifecycle", "nameOverride", "namespaceOverride", "ollama",
    "persistentVolume", "service", "volumeMounts",
  ]
}
