internal import YAML

extension DocumentFile {
  /// What the plain values of other files say where a chart's values in this one are.
  func layers(of values: OllamaValuesDocument, among files: [DocumentFile]) -> [YAMLValue] {
    files.lazy.filter { !$0.plainValues.isEmpty && $0.mayShareRelease(with: self) }
      .flatMap(\.plainValues).compactMap(values.layer)
  }

  /// Whether other files have values with a part of LiteLLM's config too, of whose lists of models Helm takes one.
  func hasConfigLayers(among files: [DocumentFile]) -> Bool {
    hasConfigInValues && files.contains { $0.hasConfigInValues && $0.mayShareRelease(with: self) }
  }

  private var hasConfigInValues: Bool { plainValues.contains { LiteLLMDocument.config(inValues: $0) != nil } }

  /// Whether Helm may be given both files as values of one release: they lie in one folder, and their names do not tell
  /// them apart, as those of `ollama.yaml` and `n8n.yaml` do.
  private func mayShareRelease(with other: DocumentFile) -> Bool {
    guard source.id != other.source.id, folder == other.folder else { return false }
    let names = [self, other].map { Path.split($0.source.name).name.lowercased() }
    let isAnyRelease = names.contains { $0.hasPrefix("values.") }
    return isAnyRelease || names[0].contains(OllamaChart.name) == names[1].contains(OllamaChart.name)
  }

  private var folder: [String] { Path.names(in: source.name).dropLast().filter { $0 != "." } }
}
