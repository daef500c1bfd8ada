/// Each model of the Ollama library is one that the library lists.
enum KnownOllamaTag: StackRule {
  static let metadata = RuleMetadata(
    id: "known-ollama-tag", severity: .error,
    summary: "Every model that is pulled from the Ollama library is listed there, or declared in 'tags.known'.",
    rationale: """
      Ollama cannot pull a tag that is not there, and a route to it answers HTTP 404. Behind a fallback nobody sees \
      that: the next tier answers, at worst a paid one.
      """,
    limits: """
      The list is the library as of one day; what came later is declared in 'tags.known'. Of models with a namespace \
      or a registry only the grammar is checked.
      """,
    bad: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: chat, backend: ollama, model: phi-4-mini }
      """,
    good: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let catalog = ModelCatalog(stack, facts)
    let refusals = TagRefusals(stack.tags)
    return stack.pulledReferences.compactMap { reference in
      // A refused tag is reported as such, and 'NAME:local' says where the model runs, not which one it is.
      let isMarker = reference.value.source == .local && reference.value.tag?.lowercased() == "local"
      if catalog.isKnown(reference.value) || refusals[reference.value] != nil || isMarker { return nil }
      return finding(reference, facts.library, refusals)
    }
  }

  private static func finding(
    _ reference: Located<ModelReference>, _ library: OllamaLibrary, _ refusals: TagRefusals
  ) -> Finding {
    let (text, name) = (reference.value.text, reference.value.name)
    let declare = "if it came later, declare '\(text)' in 'tags.known'"
    guard library.model(named: name) != nil else {
      let nearest = library.nearestModel(to: name).map { "write '\($0)'" } ?? "name a listed model"
      return Finding(
        "the Ollama library had no model '\(name)' on \(library.listedOn)", at: reference.range,
        hint: "\(nearest); \(declare)")
    }
    let write = suggestions(for: reference.value, library, refusals)
    return Finding(
      "the Ollama library had no tag '\(reference.value.effectiveTag)' of '\(name)' on \(library.listedOn)",
      at: reference.range, hint: "\(write.isEmpty ? "name a listed tag" : "write \(write)"); \(declare)")
  }

  /// Listed tags that are not refused, the nearest first: `'qwen2.5:32b' or 'qwen2.5:3b'`. Where none is near, the
  /// model without a tag.
  private static func suggestions(
    for reference: ModelReference, _ library: OllamaLibrary, _ refusals: TagRefusals
  ) -> String {
    let nearest = library.nearestTags(to: reference.effectiveTag, ofModel: reference.name)
      .map { "\(reference.name):\($0)" }
    let accepted = [nearest, [reference.name]].lazy.map { texts in
      texts.compactMap { try? ModelReference($0) }.filter { library.tag(of: $0) != nil && refusals[$0] == nil }
    }
    return (accepted.first { !$0.isEmpty } ?? []).map { "'\($0.text)'" }.joined(separator: " or ")
  }
}
