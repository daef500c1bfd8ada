internal import YAML

/// What stands at the head of a hand-written Kubernetes object.
struct ObjectHead: Sendable {
  var apiVersion: String
  var kind: String
  var name: Located<String>?
  var namespace: Located<String>?

  /// Nothing where a mapping is no Kubernetes object.
  init?(_ object: YAMLValue) {
    guard let version = object["apiVersion"]?.string, let kind = object["kind"]?.string else { return nil }
    apiVersion = version
    self.kind = kind
    name = object["metadata"]?["name"]?.locatedWord
    namespace = object["metadata"]?["namespace"]?.locatedWord
  }
}

extension YAMLValue {
  /// A scalar's text with its place, whatever it would be read as; nothing where it is empty.
  var locatedWord: Located<String>? {
    guard let origin else { return nil }
    let text: String
    switch content {
    case .string(let string), .text(let string), .decimal(let string): text = string
    case .int(let number): text = String(number)
    case .bool(let flag): text = String(flag)
    default: return nil
    }
    return text.isEmpty ? nil : Located(text, at: origin)
  }

  /// A quantity with its place; nothing where it is none.
  var locatedQuantity: Located<Quantity>? {
    guard let word = locatedWord, let quantity = try? Quantity(word.value) else { return nil }
    return Located(quantity, at: word.range)
  }

  /// A mapping of names to texts, such as labels.
  var settings: [Setting] {
    entries.compactMap { entry in
      guard let place = entry.keyOrigin, let value = entry.value.locatedWord else { return nil }
      return Setting(name: Located(entry.key, at: place), value: value)
    }
  }
}
