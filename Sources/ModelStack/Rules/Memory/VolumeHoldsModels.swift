internal import YAML

/// What an Ollama server pulls fits its volume.
enum VolumeHoldsModels: StackRule {
  static let metadata = RuleMetadata(
    id: "volume-holds-models", severity: .warning,
    summary: "The volume of an Ollama server holds the weights of all models that it pulls.",
    rationale: "Where the volume is full, 'ollama pull' fails, and the alias of the model answers HTTP 404.",
    limits: """
      The weights are those that the library lists, or 'size' of 'tags.known'; without 'storage' and with \
      'existingClaim' the room is not known here. StorageClasses such as local-path and NFS do not keep volumes to \
      their size.
      """,
    bad: example(size: "30Gi"),
    good: example(size: "60Gi"))

  private static func example(size: String) -> String {
    """
    backends:
      ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3, storage: { size: \(size) } }
    models:
      - { alias: chat, backend: ollama, model: "llama3.3:70b" }
    """
  }

  /// The size of the chart's volume where nobody says otherwise (values.yaml of chart 1.36.0).
  private static let defaultSize = ByteCount.mebibytes(30 * 1024)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.compactMap { backend in
      guard let storage = backend.ollama?.storage, storage.existingClaim == nil else { return nil }
      let size = storage.size.map { ByteCount($0.value.bytes) } ?? defaultSize
      var seen: Set<String> = []
      let models = stack.pulledModels(of: backend).filter { seen.insert(facts.catalog.identity(of: $0.value)).inserted }
      let sizes = models.compactMap { facts.catalog.weights(of: $0.value)?.lower }
      let sum = sizes.reduce(ByteCount.zero, +)
      // A volume that holds no model at all has a unit that is wrong, which another rule says.
      guard sum > size, size >= ByteCount.mebibytes(1024), let place = storage.size?.range ?? models.first?.range else {
        return nil
      }
      return Finding(
        "the models of '\(backend.name.value)' take \(sum) at least, more than the volume of "
          + (storage.size?.value.text ?? "30Gi"),
        at: place, hint: "make the volume larger, or pull fewer models",
        notes: models.prefix(5).map { model in
          let weights = facts.catalog.weights(of: model.value).map { " takes \($0)" } ?? " is pulled here"
          return Diagnostic.Note("'\(model.value.text)'\(weights)", at: model.range)
        })
    }
  }
}
