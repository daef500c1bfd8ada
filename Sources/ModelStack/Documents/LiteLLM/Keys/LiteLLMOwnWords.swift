/// The keys of LiteLLM's file that models.yaml has words of its own for.
enum LiteLLMOwnWords {
  /// What models.yaml says in place of a key.
  struct Word {
    /// The key of models.yaml, and where it stands there.
    var name: String
    var place: String
    /// Whether LiteLLM reads its key in the section at all.
    var isRead = true

    /// The place in a message, after "in".
    var quotedPlace: String { place == "litellm" ? "'litellm'" : place }

    var hint: String { "write '\(name):' in \(quotedPlace) instead" }
  }

  /// The word for a key of a section, where there is one.
  static func word(for key: String, in section: LiteLLMSection, on engine: Engine?) -> Word? {
    if let note = section.note(on: key), let word = note.word {
      guard var found = resolved(word, on: engine) else { return nil }
      if case .another = note.reader { found.isRead = false }
      return found
    }
    guard LiteLLMSection.settings.contains(section) else { return nil }
    // In a section where LiteLLM does not read it: models.yaml's word puts it where it does.
    for home in [LiteLLMSection.router, .proxy] where home != section {
      guard let word = home.note(on: key)?.word, var found = resolved(word, on: engine) else { continue }
      if case .section = word { return found }
      found.isRead = false
      return found
    }
    return nil
  }

  /// A word as it is for a model on an engine.
  private static func resolved(_ word: LiteLLMWord, on engine: Engine?) -> Word? {
    switch word {
    case .model(let name): Word(name: name, place: "the model")
    case .backend(let name): Word(name: name, place: "the backend")
    case .litellm(let name): Word(name: name, place: "litellm")
    case .section(let name): Word(name: name, place: "models.yaml")
    case .address: Word(name: engine?.isSelfHosted == true ? "service" : "apiBase", place: "the backend")
    case .contextOfOllama: engine == .ollama ? Word(name: "context", place: "the model") : nil
    case .contextOfOwnServer:
      engine?.isSelfHosted == true ? Word(name: "context", place: "the model or the backend") : nil
    }
  }
}
