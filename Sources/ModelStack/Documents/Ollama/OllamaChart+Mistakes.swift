internal import YAML

/// A value that the chart does not take as it stands.
struct ChartMistake {
  enum Kind {
    /// The chart knows no such key at its place.
    case unknownKey
    /// The chart has a mapping there, with these keys.
    case noMapping(keys: [String])
    /// The chart has a value or a list there.
    case mapping
    /// The chart's templates go through a list there, which Helm refuses to do with anything else.
    case noList
    /// A text that says no, which counts as yes to the chart's templates as every text does.
    case falseText
  }

  var kind: Kind
  var value: PassedOnValue

  /// All of them in values, in order.
  static func all(in values: YAMLValue) -> [ChartMistake] {
    let found = values.passedOnValues { value in
      if case .mapping = OllamaChart.node(at: value.path) { true } else { false }
    }
    return found.compactMap { value in kind(of: value).map { ChartMistake(kind: $0, value: value) } }
  }

  private static func kind(of value: PassedOnValue) -> Kind? {
    switch OllamaChart.node(at: value.path) {
    case nil: .unknownKey
    case .mapping(let keys) where !value.value.isMapping: .noMapping(keys: keys)
    case .leaf where value.value.isMapping: .mapping
    case .leaf where modelLists.contains(value.path) && value.value.isTrueScalar: .noList
    case .leaf where value.path == cleanFlag && value.value.spelledFlag == false: .falseText
    case .mapping, .free, .leaf: nil
    }
  }

  /// The lists that the chart's templates go through where they are not empty, and the flag that they ask
  /// (templates/knative/model-job.yaml of otwld/ollama-helm at 5d2b5dc).
  private static let modelLists = ["pull", "run", "create"].map { ["ollama", "models", $0] }
  private static let cleanFlag = ["ollama", "models", "clean"]

  /// What is wrong, in the manner of ``Diagnostic/message``.
  var message: String {
    switch kind {
    case .unknownKey: "the chart has no value '\(value.dottedPath)'"
    case .noMapping: "'\(value.dottedPath)' takes a mapping, not \(value.value.typeName)"
    case .mapping: "'\(value.dottedPath)' takes a value or a list, not a mapping"
    case .noList: "'\(value.dottedPath)' takes a list, not \(value.value.typeName): Helm stops there"
    case .falseText: "'\(value.dottedPath)' is a text, which counts as true: other models are removed"
    }
  }

  /// What to write where the chart has a list of models.
  var listHint: String {
    if value.path.last == "create" { return "write '- { name: NAME, template: TEXT }' a line" }
    let model = value.value.string.flatMap { try? ModelReference($0).text }
    return model.map { "write '[\($0)]'" } ?? "write '- MODEL' a line"
  }

  /// The key beside it that was probably meant.
  var nearestKey: String? {
    guard case .mapping(let keys)? = OllamaChart.node(at: value.path.dropLast()) else { return nil }
    return Suggestion.nearest(to: value.path[value.path.count - 1], among: keys).first
  }

  /// Where the chart has a key of this name; none where it has many. A scalar in another part of the chart is another
  /// thing of the same name: `ingress.path` was not meant for a probe.
  var otherPlaces: [[String]] {
    let places = OllamaChart.paths(to: value.path[value.path.count - 1])
    return places.count <= 3 ? places.filter { isMapping($0) || isAboveOrBelow($0) } : []
  }

  private func isMapping(_ path: [String]) -> Bool {
    if case .leaf? = OllamaChart.node(at: path) { false } else { true }
  }

  private func isAboveOrBelow(_ path: [String]) -> Bool {
    let (here, there) = (value.path.dropLast(), path.dropLast())
    return here.starts(with: there) || there.starts(with: here)
  }

  /// Whether the key is a path with dots that the chart has, which Helm does not part.
  var isPath: Bool {
    let key = value.path[value.path.count - 1]
    let path: [String] = value.path.dropLast() + key.split(separator: ".").map(String.init)
    return key.contains(".") && OllamaChart.node(at: path) != nil
  }
}

extension YAMLValue {
  /// Whether it is a scalar that counts as true to Helm's templates, as all do but zero, `false`, null and an empty text
  /// (https://pkg.go.dev/text/template#hdr-Actions).
  fileprivate var isTrueScalar: Bool {
    switch content {
    case .bool(let flag): flag
    case .int(let number): number != 0
    case .decimal(let digits): digits.contains { "1"..."9" ~= $0 }
    case .string(let text), .text(let text): !text.isEmpty
    default: false
    }
  }
}
