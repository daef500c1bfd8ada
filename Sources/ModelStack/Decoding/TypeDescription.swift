/// What a key takes, told to a person or a schema.
public indirect enum TypeDescription: Sendable {
  case text
  /// Text that says why: not blank.
  case reason
  /// A whole number within a range.
  case integer(ClosedRange<Int>)
  case boolean
  /// Kubernetes' quantity, such as `4Gi`.
  case quantity
  /// Such as `30s`; with `forever` where it is allowed.
  case duration(allowsForever: Bool)
  /// The name of an environment variable.
  case environmentVariable
  /// A name by Kubernetes' grammar.
  case kubernetesName
  case url
  /// Where a file is: text that is no number to any reader.
  case path
  /// A file from the root of a machine, such as `/etc/fallback.yaml`.
  case absolutePath
  /// Ollama's reference to a model.
  case modelReference
  /// The id of a requirement, such as `FR206`.
  case requirementID
  case oneOf([String])
  case list(TypeDescription)
  /// A mapping with keys of the operator's choice.
  case map(key: String, names: TypeDescription = .text, value: TypeDescription)
  /// A mapping with fixed keys. A function, so that tables may name each other.
  case mapping(@Sendable () -> [any DescribedKey])
  /// Any mapping, passed on as it is.
  case anyMapping
  case eitherOf([TypeDescription])

  /// In a few words, for messages and the manual.
  public var words: String {
    switch self {
    case .text: "text"
    case .reason: "a reason"
    case .integer(let range) where range.count == 1: "\(range.lowerBound)"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .boolean: "true or false"
    case .quantity: "a quantity such as '4Gi'"
    case .duration(let allowsForever):
      allowsForever ? "a duration such as '30s', or 'forever'" : "a duration such as '30s'"
    case .environmentVariable: "the name of an environment variable"
    case .kubernetesName: "a Kubernetes name"
    case .url: "a URL"
    case .path: "a path"
    case .absolutePath: "a path from the root"
    case .modelReference: "a model reference such as 'phi4-mini' or 'llama3.2:1b'"
    case .requirementID: "an id such as 'Story 25.2', 'Epic 12', 'FR206' or 'NFR111'"
    case .oneOf(let values): Self.alternatives(values)
    case .list(let element): "a list, each item \(element.words)"
    case .map(let key, _, let value): "a mapping from \(key) to \(value.words)"
    case .mapping, .anyMapping: "a mapping"
    case .eitherOf(let types): types.map(\.words).joined(separator: ", or ")
    }
  }

  /// `'a', 'b' or 'c'`.
  private static func alternatives(_ values: [String]) -> String {
    let quoted = values.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  /// How to write a list of these, as a hint.
  var listHint: String {
    switch self {
    case .mapping, .map, .eitherOf: "begin each item with '- '"
    default: "write '[A, B]', or one item a line after '- '"
    }
  }

  /// Whether somebody may write a literal secret where this belongs, so that no report may show what stands there.
  var mayHoldSecret: Bool {
    switch self {
    case .environmentVariable: true
    case .list(let element): element.mayHoldSecret
    case .map(_, _, let value): value.mayHoldSecret
    default: false
    }
  }
}
