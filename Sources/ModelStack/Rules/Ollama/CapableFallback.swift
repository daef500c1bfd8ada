/// A fallback can do what the alias before it is for.
enum CapableFallback: StackRule {
  static let metadata = RuleMetadata(
    id: "capable-fallback", severity: .warning,
    summary: "The target of a fallback serves the same 'mode' and the same 'uses' as the alias before it.",
    rationale: """
      A chat model refuses a request for embeddings, and one without vision does not see the image. Embeddings of \
      another model are answered with 200, and do not fit the index that the first one made.
      """,
    limits: """
      It compares neighbours. What a model can is known of Ollama's library and of 'tags.known'; two names of one \
      embedding model are known for the same where only owner, tag and case differ.
      """,
    bad: example(spare: "backend: openai, model: gpt-4o-mini"),
    good: example(spare: "backend: second, model: BAAI/bge-m3, mode: embedding"))

  private static func example(spare: String) -> String {
    """
    backends:
      openai: { engine: openai, apiKey: OPENAI_API_KEY }
      first: { engine: openai-compatible, service: embeddings, port: 8080 }
      second: { engine: openai-compatible, apiBase: "http://box:8080" }
    models:
      - { alias: search, backend: first, model: BAAI/bge-m3, mode: embedding }
      - { alias: spare, \(spare) }
    fallbacks:
      - [search, spare]
    """
  }

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    (stack.index.fallbacks + stack.index.contextFallbacks).flatMap { route -> [Finding] in
      guard let alias = stack.model(ofAlias: route.alias) else { return [] }
      return route.targets.flatMap { place -> [Finding] in
        guard let target = stack.model(ofAlias: place) else { return [] }
        return modeFinding(target, place.name, behind: alias).map { [$0] }
          ?? uses(target, place.name, behind: alias, facts)
      }
    }
  }

  private static func modeFinding(_ target: Model, _ place: Located<String>, behind alias: Model) -> Finding? {
    let notes = [Diagnostic.Note("the alias before it", at: alias.model.range)]
    if target.kind != alias.kind {
      return Finding(
        "'\(place.value)' is for the mode '\(target.mode.value)', and '\(alias.alias.value)' for '\(alias.mode.value)'",
        at: place.range, hint: "name an alias of the same mode, or write 'mode: \(alias.mode.value)' at the model",
        notes: notes)
    }
    guard alias.mode.value == "embedding", target.weightsName != alias.weightsName else { return nil }
    return Finding(
      "'\(place.value)' makes other embeddings than '\(alias.alias.value)': they do not fit one index",
      at: place.range, hint: "name an alias with the same model, or remove it here", notes: notes)
  }

  private static func uses(
    _ target: Model, _ place: Located<String>, behind alias: Model, _ facts: Facts
  ) -> [Finding] {
    guard !alias.uses.isEmpty, let reference = target.reference,
      let capabilities = facts.catalog.capabilities(of: reference)
    else { return [] }
    // What the target says itself is reported there.
    let own = Set(target.uses.map(\.value))
    return alias.uses.compactMap { use in
      guard let needed = use.value.capability, !capabilities.contains(needed), !own.contains(use.value) else {
        return nil
      }
      return Finding(
        "'\(reference.text)' is not listed with '\(needed.rawValue)', which '\(alias.alias.value)' uses",
        at: place.range, hint: "name an alias whose model can, or declare its 'capabilities' in 'tags.known'",
        notes: [Diagnostic.Note("the use is here", at: use.range)])
    }
  }
}

extension Model {
  /// Modes of one kind answer each other's requests: LiteLLM translates between them.
  fileprivate var kind: String {
    switch mode.value {
    case "completion", "responses": "chat"
    default: mode.value
    }
  }

  /// The model's name without owner, tag and case.
  fileprivate var weightsName: String {
    let name = model.value.split(separator: "/").last ?? ""
    return name.prefix { $0 != ":" }.lowercased()
  }
}
