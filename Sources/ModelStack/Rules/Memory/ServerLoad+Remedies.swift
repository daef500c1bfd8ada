// How hints name a setting: as a word of models.yaml, or in hand-written files as what the server itself reads.

extension Backend {
  /// What says a setting.
  func word(for variable: OllamaVariable) -> String { manifest == nil ? variable.word : variable.rawValue }

  /// The beginning of a hint that gives a setting a value.
  func remedy(_ variable: OllamaVariable, _ value: some CustomStringConvertible) -> String {
    manifest == nil ? "write '\(variable.word): \(value)'" : "set '\(variable.rawValue)' to \(value)"
  }
}

extension ServerLoad {
  /// The beginning of a hint that gives a model a context, in tokens, where it has its own: of the route, or of the server.
  func remedy(context: Int, of entry: Entry) -> String {
    let isOwn = entry.contextPlace != backend.context?.range
    return backend.manifest != nil && isOwn ? "write 'num_ctx: \(context)'" : backend.remedy(.context, context)
  }
}
