internal import YAML

extension OllamaValues {
  /// Hand-written values, read as the chart reads them.
  ///
  /// Nothing is lost: what has no property of its own, or not its type, stays in `extra`, in place. A text with
  /// `${NAME}` has none: Flux puts something else there.
  init(_ values: YAMLValue) {
    var reader = ValueReader(values)
    fullnameOverride = reader.take(["fullnameOverride"], \.settledText)
    imageTag = reader.take(["image", "tag"], \.settledScalar)
    port = reader.take(["ollama", "port"], \.portNumber)
    servicePort = reader.take(["service", "port"], \.portNumber)
    pull = reader.take(["ollama", "models", "pull"], \.modelReferences) ?? []
    clean = reader.take(["ollama", "models", "clean"], \.locatedFlag)
    serviceLabels = reader.take(["service", "labels"], \.textSettings) ?? []
    deploymentLabels = reader.take(["deployment", "labels"], \.textSettings) ?? []
    podLabels = reader.take(["podLabels"], \.textSettings) ?? []
    memory = reader.takeResources("memory")
    cpu = reader.takeResources("cpu")
    volume = reader.takeVolume()
    node = reader.take(["nodeSelector", "kubernetes.io/hostname"], \.settledText)
    environment = reader.takeEnvironment()
    extra = reader.rest.unlessEmpty
  }
}

/// Takes out of values what has a property of its own.
private struct ValueReader {
  private(set) var rest: YAMLValue

  init(_ values: YAMLValue) { rest = values }

  /// The value at a path, where it is there and of the right type.
  mutating func take<Value>(_ path: [String], _ read: (YAMLValue) -> Value?) -> Value? {
    guard let value = rest.value(at: path).flatMap(read) else { return nil }
    rest.replaceValue(at: path[...], by: nil)
    return value
  }

  mutating func takeResources(_ name: String) -> Resources {
    Resources(
      request: take(["resources", "requests", name], \.quantity),
      limit: take(["resources", "limits", name], \.quantity))
  }

  /// The volume; what is said of one that is switched off stays where it is.
  mutating func takeVolume() -> OllamaServer.Storage? {
    let section = "persistentVolume"
    guard take([section, "enabled"], { $0.locatedFlag?.value == true ? true : nil }) != nil else { return nil }
    return OllamaServer.Storage(
      storageClass: take([section, "storageClass"], \.settledText), size: take([section, "size"], \.quantity),
      accessModes: take([section, "accessModes"], \.accessModes) ?? [],
      existingClaim: take([section, "existingClaim"], \.settledText))
  }

  /// The variables. Where some come from elsewhere (`valueFrom`), the list stays as it is but for those that have a word
  /// in models.yaml.
  mutating func takeEnvironment() -> [OllamaValues.Variable] {
    let path = ["extraEnv"]
    guard let items = rest.value(at: path)?.items, !items.isEmpty else { return [] }
    let variables = items.map(OllamaValues.Variable.init)
    if !variables.contains(where: { $0 == nil }) {
      rest.replaceValue(at: path[...], by: nil)
      return variables.compactMap { $0 }
    }
    let taken = variables.map { $0.flatMap { OllamaVariable(rawValue: $0.name) == nil ? nil : $0 } }
    let left = zip(items, taken).filter { $0.1 == nil }.map(\.0)
    rest.replaceValue(at: path[...], by: .sequence(left, origin: rest.value(at: path)?.origin))
    return taken.compactMap { $0 }
  }
}

extension OllamaValues.Variable {
  /// A variable with a text of its own.
  fileprivate init?(_ item: YAMLValue) {
    guard item.entries.count == 2, let name = item["name"]?.string, let value = item["value"], let text = value.string,
      let place = value.origin
    else { return nil }
    self.init(name, Located(text, at: place))
  }
}

extension YAMLValue {
  /// Puts another value at a path, or takes out what stands there and each mapping that is empty without it.
  fileprivate mutating func replaceValue(at path: ArraySlice<String>, by value: YAMLValue?) {
    guard case .mapping(var entries) = content, let index = entries.firstIndex(where: { $0.key == path.first }) else {
      return
    }
    var replacement = value
    if path.count > 1 {
      var inner = entries[index].value
      inner.replaceValue(at: path.dropFirst(), by: value)
      replacement = inner.unlessEmpty
    }
    if let replacement {
      entries[index].value = replacement
    } else {
      entries.remove(at: index)
    }
    content = .mapping(entries)
  }

  /// Text that nobody fills in later.
  var settledText: Located<String>? {
    locatedText.flatMap { $0.value.contains("${") ? nil : $0 }
  }

  /// The same, or a number as its text: the chart's templates write both alike.
  fileprivate var settledScalar: Located<String>? {
    guard let origin else { return nil }
    return switch content {
    case .int(let number): Located(String(number), at: origin)
    case .decimal(let digits): Located(digits, at: origin)
    default: settledText
    }
  }

  fileprivate var portNumber: Located<Int>? {
    guard let text = settledScalar, let number = Int(text.value), 1...65535 ~= number else { return nil }
    return Located(number, at: text.range)
  }

  fileprivate var quantity: Located<Quantity>? {
    guard let text = settledScalar, let quantity = try? Quantity(text.value) else { return nil }
    return Located(quantity, at: text.range)
  }

  /// A list of which every item is the name of a model.
  fileprivate var modelReferences: [Located<ModelReference>]? {
    whole { item in
      guard let text = item.settledText, let reference = try? ModelReference(text.value) else { return nil }
      return Located(reference, at: text.range)
    }
  }

  fileprivate var accessModes: [Located<OllamaServer.Storage.AccessMode>]? {
    whole { item in
      guard let text = item.settledText, let mode = OllamaServer.Storage.AccessMode(rawValue: text.value) else {
        return nil
      }
      return Located(mode, at: text.range)
    }
  }

  /// The items of a list, where each is of the right type.
  private func whole<Item>(_ read: (YAMLValue) -> Item?) -> [Item]? {
    guard case .sequence(let items) = content else { return nil }
    let typed = items.compactMap(read)
    return typed.count == items.count ? typed : nil
  }

  /// Names with texts, where all are texts.
  fileprivate var textSettings: [Setting]? {
    let typed = entries.compactMap { entry -> Setting? in
      guard let text = entry.value.string, let value = entry.value.origin, let key = entry.keyOrigin else { return nil }
      return Setting(name: Located(entry.key, at: key), value: Located(text, at: value))
    }
    return typed.isEmpty || typed.count != entries.count ? nil : typed
  }
}
