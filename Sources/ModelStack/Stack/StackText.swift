internal import YAML

/// One text of a stack that no grammar binds, under its name.
struct StackText {
  /// What becomes of a text.
  enum Use {
    /// It is for people.
    case words
    /// It is where an engine is reached.
    case address
    /// It names an environment variable, such as `apiKey`.
    case variableName
    /// It is passed on to LiteLLM.
    case litellm
    /// It is passed on to an Ollama server or its chart.
    case ollama
  }

  var name: String
  var value: String
  var range: SourceRange
  var use: Use

  fileprivate init(_ name: String, _ text: Located<String>, _ use: Use) {
    (self.name, value, range, self.use) = (name, text.value, text.range, use)
  }
}

extension Stack {
  /// All such texts, section by section.
  var texts: [StackText] {
    words + variableNames + litellmTexts
      + backends.flatMap { backend in
        var texts: [StackText] = []
        if case .url(let url) = backend.address { texts.append(StackText("apiBase", url, .address)) }
        guard let server = backend.ollama else { return texts }
        return texts + server.env.map { StackText($0.name.value, $0.value, .ollama) }
          + Self.texts(in: server.values, "values", .ollama)
      }
  }

  private var words: [StackText] {
    let reasons =
      backends.flatMap(\.deliberate).map(\.reason) + tags.refused.map(\.reason) + tags.allowed.map(\.reason)
      + severities.map(\.reason)
    return models.compactMap(\.note).map { StackText("note", $0, .words) }
      + (requirements ?? []).map { StackText($0.id.value, $0.text, .words) }
      + reasons.map { StackText("reason", $0, .words) }
  }

  private var variableNames: [StackText] {
    backends.compactMap(\.apiKey).map { StackText("apiKey", $0, .variableName) }
      + [litellm.masterKey].compactMap { $0 }.map { StackText("masterKey", $0, .variableName) }
      + litellm.secrets.flatMap(\.keys).map { StackText("secrets", $0, .variableName) }
  }

  private var litellmTexts: [StackText] {
    let sections = [
      ("routerSettings", litellm.routerSettings), ("litellmSettings", litellm.litellmSettings),
      ("generalSettings", litellm.generalSettings), ("environment_variables", litellm.environmentVariables),
    ]
    let ofModels = models.filter { $0.params != nil || $0.info != nil }
    return (sections + ofModels.flatMap { [("params", $0.params), ("info", $0.info)] }).flatMap {
      Self.texts(in: $1, $0, .litellm)
    }
  }

  /// The strings of a value. Those of a list go by the list's name, and in `{ name: N, value: V }`, as Kubernetes
  /// writes variables, V goes by N.
  private static func texts(in value: YAMLValue?, _ name: String, _ use: StackText.Use) -> [StackText] {
    guard let value else { return [] }
    switch value.content {
    case .string(let text), .text(let text):
      return value.origin.map { [StackText(name, Located(text, at: $0), use)] } ?? []
    case .sequence(let items), .flow(let items):
      return items.flatMap { texts(in: $0, name, use) }
    case .mapping(let entries):
      let variable = value.entry(named: "name")?.value.string
      return entries.flatMap { texts(in: $0.value, $0.key == "value" ? variable ?? $0.key : $0.key, use) }
    default: return []
    }
  }
}
