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

/// What Kubernetes knows an object by.
struct ObjectName: Hashable, Sendable {
  var kind: String
  var namespace: String?
  var name: String

  /// The name of an object with its place; nothing where it has none.
  static func located(of object: YAMLNode) -> Located<ObjectName>? {
    guard let kind = object.value(of: "kind")?.text, let name = object.value(at: ["metadata", "name"]),
      !name.text.isEmpty
    else { return nil }
    let namespace = object.value(at: ["metadata", "namespace"])?.text
    return Located(ObjectName(kind: kind, namespace: namespace, name: name.text), at: name.range)
  }
}

extension YAMLValue {
  /// A scalar's text, whatever it would be read as.
  private var word: String? {
    switch content {
    case .string(let text), .text(let text), .decimal(let text): text
    case .int(let number): String(number)
    case .bool(let flag): String(flag)
    default: nil
    }
  }

  /// The same with its place; nothing where it is empty.
  var locatedWord: Located<String>? {
    guard let origin, let word, !word.isEmpty else { return nil }
    return Located(word, at: origin)
  }

  /// A quantity with its place; nothing where it is none.
  var locatedQuantity: Located<Quantity>? {
    guard let word = locatedWord, let quantity = try? Quantity(word.value) else { return nil }
    return Located(quantity, at: word.range)
  }

  /// A mapping of names to texts, such as labels.
  var settings: [Setting] {
    entries.compactMap { entry in
      guard let place = entry.keyOrigin, let origin = entry.value.origin, let word = entry.value.word else {
        return nil
      }
      return Setting(name: Located(entry.key, at: place), value: Located(word, at: origin))
    }
  }
}
