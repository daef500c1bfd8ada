internal import YAML

// Helm lays the values of one release over each other, `-f values.yaml -f values-prod.yaml`: mappings are merged, of
// everything else the last holds. Which files are laid over which stands in no file.
extension OllamaValuesDocument {
  /// What another file's plain values say where these are; nothing where they are surely another chart's or another
  /// release's.
  func layer(in other: YAMLNode) -> YAMLValue? {
    if release != nil || Kustomization.recognises(other) { return nil }
    if let subchart {
      guard let values = other.value(of: subchart), values.kind == .mapping else { return nil }
      return YAMLValue(readByGo: values)
    }
    let isOwn = Self.recognises(other)
    guard isOwn || Self.isMostlyKnown(other), other.value(of: "proxy_config") == nil else { return nil }
    let layer = YAMLValue(readByGo: other)
    return isOwn && isNamed(otherwiseThan: layer) ? nil : layer
  }

  /// Whether both say what their service is called, and not the same.
  private func isNamed(otherwiseThan other: YAMLValue) -> Bool {
    let names = [values, other].compactMap { $0["fullnameOverride"]?.string }.filter { !$0.isEmpty }
    return Set(names).count == 2
  }

  /// These values as far as they are sure: what a layer says otherwise is left out, and where it says anything that
  /// decides what the server loads, more is not known than stands here.
  func settled(beside layers: [YAMLValue]) -> OllamaValuesDocument {
    if layers.isEmpty { return self }
    var settled = self
    for layer in layers { settled.values = settled.values.leavingOut(whatDiffersIn: layer) }
    settled.typed = OllamaValues(settled.values)
    let isDecided = layers.allSatisfy { layer in
      Self.decisiveKeys.allSatisfy { layer[$0] == nil || layer[$0] == values[$0] }
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

extension YAMLValue {
  /// The same without what another value has at the same path, unless it is the same there.
  fileprivate func leavingOut(whatDiffersIn other: YAMLValue) -> YAMLValue {
    guard case .mapping(let entries) = content else { return self }
    var result = self
    result.content = .mapping(
      entries.compactMap { entry in
        guard let laid = other[entry.key], laid != entry.value else { return entry }
        guard laid.isMapping, entry.value.isMapping else { return nil }
        return Entry(entry.key, entry.value.leavingOut(whatDiffersIn: laid), keyOrigin: entry.keyOrigin)
      })
    return result
  }
}
