internal import YAML

// Looking into what models.yaml passes on.
extension YAMLValue {
  /// The entries of a mapping; none of anything else.
  var entries: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  /// The items of a list; none of anything else.
  var items: [YAMLValue] {
    switch content {
    case .sequence(let items), .flow(let items): items
    default: []
    }
  }

  /// A string's text; nil of anything else.
  var string: String? {
    switch content {
    case .string(let text), .text(let text): text
    default: nil
    }
  }

  var isMapping: Bool {
    if case .mapping = content { true } else { false }
  }

  var isList: Bool {
    switch content {
    case .sequence, .flow: true
    default: false
    }
  }

  func entry(named name: String) -> Entry? {
    entries.first { $0.key == name }
  }

  /// What stands below a key.
  subscript(key: String) -> YAMLValue? { entry(named: key)?.value }

  /// A whole number; nil of anything else, of a quoted number too.
  var integer: Int? {
    if case .int(let number) = content { number } else { nil }
  }

  /// What stands below these keys, one within the other.
  func value(at path: [String]) -> YAMLValue? {
    path.reduce(Optional(self)) { value, key in value?.entry(named: key)?.value }
  }

  /// A whole number with its place.
  var locatedInteger: Located<Int>? {
    guard case .int(let number) = content, let origin else { return nil }
    return Located(number, at: origin)
  }

  /// Text that is not empty, with its place.
  var locatedText: Located<String>? {
    guard let string, !string.isEmpty, let origin else { return nil }
    return Located(string, at: origin)
  }

  /// A boolean with its place.
  var locatedFlag: Located<Bool>? {
    guard case .bool(let flag) = content, let origin else { return nil }
    return Located(flag, at: origin)
  }
}
