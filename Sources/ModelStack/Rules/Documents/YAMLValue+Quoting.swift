internal import YAML

extension YAMLValue {
  /// What it is, where Kubernetes takes nothing but text.
  var kindBesideText: String? {
    switch content {
    case .int, .decimal: "a number"
    case .bool: "a boolean"
    case .sequence, .flow: "a list"
    case .mapping: "a mapping"
    case .null, .string, .text, .embedded: nil
    }
  }

  /// A number or boolean as the text that stands there; nothing where it is written otherwise than it is read (`010`).
  var quoted: YAMLValue? {
    let text: String
    switch content {
    case .int(let number): text = String(number)
    case .decimal(let digits): text = digits
    case .bool(let flag): text = String(flag)
    default: return nil
    }
    guard let origin, Int(origin.end - origin.start) == text.utf8.count else { return nil }
    return .string(text)
  }
}
