internal import YAML

/// What chart values without a word in models.yaml say of a server (chart 1.36.0, values.yaml).
extension OllamaServer {
  /// Whether its pod gets a GPU, into whose memory models are loaded then.
  var hasGPU: Bool { values?.value(at: ["ollama", "gpu", "enabled"])?.locatedFlag?.value ?? false }

  /// The names of the models that the chart creates from Modelfiles rather than pulling them, in canonical form.
  var createdModels: Set<String> { Set(modelsToCreate.map(\.name.canonical)) }

  /// What such models are made of, where their Modelfile is shown, by their canonical names.
  var basesOfCreatedModels: [String: ModelReference] {
    let bases = modelsToCreate.compactMap { model in model.base.map { (model.name.canonical, $0) } }
    return Dictionary(bases) { first, _ in first }
  }

  private var modelsToCreate: [(name: ModelReference, base: ModelReference?)] {
    (values?.value(at: ["ollama", "models", "create"])?.items ?? []).compactMap { model in
      guard let name = (model.entry(named: "name")?.value.string).flatMap({ try? ModelReference($0) }) else {
        return nil
      }
      return (name, model.entry(named: "template")?.value.string.flatMap(Self.base))
    }
  }

  /// The model of the line `FROM MODEL` of a Modelfile, whose words are read in any case (parser/parser.go at v0.13.3).
  private static func base(of modelfile: String) -> ModelReference? {
    for line in modelfile.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      if words.count == 2, words[0].lowercased() == "from" { return try? ModelReference(String(words[1])) }
    }
    return nil
  }
}
