internal import YAML

/// A key with its value as Kubernetes gets it: a label or an annotation.
struct MetadataEntry {
  var key: Located<String>
  /// Nil where it is not text, which Kubernetes refuses.
  var value: String?
  var valueRange: SourceRange
}

extension Stack {
  /// The labels that models.yaml says, wherever it takes some.
  ///
  /// Of models.yaml, chart values that it has a word for (`podLabels`) are left out: they are refused as a whole.
  var labels: [MetadataEntry] {
    let own = backends.flatMap { $0.ollama?.podLabels ?? [] } + litellm.labels + (fallbackConfig?.labels ?? [])
    let pods = origin == .modelsYAML ? [] : [["podLabels"]]
    return own.map { MetadataEntry(key: $0.name, value: $0.value.value, valueRange: $0.value.range) }
      + chartEntries(at: [["service", "labels"], ["deployment", "labels"], ["tests", "labels"]] + pods)
  }

  /// The labels of nodes that chart values select by.
  var nodeSelectors: [MetadataEntry] { chartEntries(at: [["nodeSelector"]]) }

  /// The annotations among chart values.
  var annotations: [MetadataEntry] {
    let sections = ["service", "ingress", "persistentVolume", "serviceAccount", "knative", "tests"]
    return chartEntries(at: [["podAnnotations"]] + sections.map { [$0, "annotations"] })
  }

  private func chartEntries(at paths: [[String]]) -> [MetadataEntry] {
    backends.compactMap { $0.ollama?.values }.flatMap { values in
      paths.compactMap { values.value(at: $0) }.flatMap(\.entries).compactMap { entry in
        guard let key = entry.keyOrigin, let place = entry.value.origin else { return nil }
        return MetadataEntry(key: Located(entry.key, at: key), value: entry.value.string, valueRange: place)
      }
    }
  }
}
