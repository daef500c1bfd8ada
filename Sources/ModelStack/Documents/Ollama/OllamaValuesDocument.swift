internal import YAML

/// Values of an Ollama chart, hand-written or made of models.yaml: what the chart makes of them, and everything that stands there.
struct OllamaValuesDocument: HandWrittenDocument {
  /// The values as the chart understands them.
  var typed: OllamaValues
  var values: YAMLValue
  var place: SourceRange
  /// The Helm release, where an object around the values says something of it.
  var release: ChartRelease?
  /// The key that they stand below where they are a subchart's.
  var subchart: String?

  init(_ node: YAMLNode) {
    values = YAMLValue(readByGo: node)
    typed = OllamaValues(values)
    place = node.startRange
  }

  /// What models.yaml makes, to be judged like hand-written values.
  init(_ values: OllamaValues, place: SourceRange) {
    typed = values
    self.values = values.yaml
    self.place = place
  }

  var part: ServerPart { OllamaValuesReader.part(of: typed, in: release, place: place) }

  /// Whether a mapping is the values of otwld's chart: other charts have an `ollama` key too, and other charts run
  /// Ollama's image.
  static func recognises(_ node: YAMLNode) -> Bool {
    guard let section = node.value(of: OllamaChart.name) else { return isNamedByImage(node) }
    let names = Set(section.entries.map(\.key.text))
    // These are at the top of a subchart's values, and of other charts'.
    if !names.isDisjoint(with: ["enabled", "image", OllamaChart.name]) { return false }
    // Other keys of the chart's top may only have been written at the wrong place.
    let isAtItsPlace = hasOwnKeys(node) || hasOllamasImage(node) || names.isDisjoint(with: topKeys)
    if isAtItsPlace, listsModels(section) { return true }
    return (hasOwnKeys(node) || isAtItsPlace && isMostlyKnown(section, at: [OllamaChart.name]))
      && (has(section.value(of: "models"), keysOf: ["ollama", "models"])
        || has(section.value(of: "gpu"), keysOf: ["ollama", "gpu"]) || isNamedByImage(node))
  }

  /// What Helm values say of Ollama charts: of the chart itself, or below the keys of subcharts that are not switched
  /// off.
  ///
  /// - Parameter release: what the object around the values says, where there is one.
  static func all(in node: YAMLNode, of release: ChartRelease?) -> [OllamaValuesDocument] {
    if recognises(node) || isOfChart(node, release) {
      var document = OllamaValuesDocument(node)
      document.release = release
      return [document]
    }
    let subcharts = node.entries.filter { recognises($0.value) && !$0.value.isSwitchedOff }
    return subcharts.map { entry in
      var document = OllamaValuesDocument(entry.value)
      document.subchart = entry.key.text
      // The chart and its version are those of the chart around it.
      document.release = release.map { around in
        ChartRelease(name: around.name, namespace: around.namespace, hasOtherValues: around.hasOtherValues)
      }
      return document
    }
  }

  /// Whether the release says that these are values of the chart; another one of that name has other keys.
  private static func isOfChart(_ node: YAMLNode, _ release: ChartRelease?) -> Bool {
    release?.chart?.value == OllamaChart.name
      && (isMostlyKnown(node) || node.value(of: OllamaChart.name)?.kind == .mapping)
  }

  /// Whether a section has the chart's lists of models, by whatever key: then the others may be misspelt.
  private static func listsModels(_ section: YAMLNode) -> Bool {
    section.entries.contains { entry in
      ["pull", "run", "create"].contains { entry.value.value(of: $0)?.kind == .sequence }
    }
  }

  /// The keys at the top of the chart's values that are none of its section `ollama`.
  private static let topKeys: Set<String> = keys(of: []).subtracting(keys(of: [OllamaChart.name]))

  private static func isNamedByImage(_ node: YAMLNode) -> Bool { hasOllamasImage(node) && hasOwnKeys(node) }

  private static func hasOllamasImage(_ node: YAMLNode) -> Bool {
    let repository = node.value(at: ["image", "repository"])?.text ?? ""
    return repository == "ollama/ollama" || repository.hasSuffix("/ollama/ollama")
  }

  /// Whether a mapping has keys by which hardly another chart calls the same.
  private static func hasOwnKeys(_ node: YAMLNode) -> Bool {
    ["persistentVolume", "knative"].contains { node.value(of: $0) != nil }
  }

  /// Whether the chart knows more of the keys than not.
  static func isMostlyKnown(_ section: YAMLNode, at path: [String] = []) -> Bool {
    let known = keys(of: path)
    return section.entries.count { known.contains($0.key.text) } * 2 > section.entries.count
  }

  private static func has(_ section: YAMLNode?, keysOf path: [String]) -> Bool {
    let known = keys(of: path)
    return section?.entries.contains { known.contains($0.key.text) } ?? false
  }

  private static func keys(of path: [String]) -> Set<String> {
    if case .mapping(let keys)? = OllamaChart.node(at: path) { Set(keys) } else { [] }
  }
}
