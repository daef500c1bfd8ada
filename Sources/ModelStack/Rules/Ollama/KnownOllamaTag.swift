internal import YAML

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
      or a registry only the grammar is checked. Of hand-written files it says nothing: families that are listed get new \
      tags, these work, and such a file has no 'tags.known' to declare them in.
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
    let refusals = TagRefusals(stack.tags)
    return stack.pulledReferences.compactMap { reference in
      // A refused tag is reported as such, and 'NAME:local' says where the model runs, not which one it is.
      let isMarker = reference.value.source == .local && reference.value.tag?.lowercased() == "local"
      if facts.catalog.isKnown(reference.value) || refusals[reference.value] != nil || isMarker { return nil }
      return finding(reference, facts.library, refusals)
    }
  }

  private static func finding(
    _ reference: Located<ModelReference>, _ library: OllamaLibrary, _ refusals: TagRefusals
  ) -> Finding {
    let (name, tag) = (reference.value.name, reference.value.effectiveTag)
    let isModel = library.model(named: name) != nil
    let candidates = isModel ? tags(near: tag, of: name, library) : names(near: name, tag, library)
    // Where no candidate with a tag will do, the model without one.
    let accepted = candidates.lazy.map { texts in
      texts.compactMap { try? ModelReference($0) }.filter { library.tag(of: $0) != nil && refusals[$0] == nil }
    }
    let texts = (accepted.first { !$0.isEmpty } ?? []).map(\.text)
    let write = texts.map { "'\($0)'" }.joined(separator: " or ")
    return Finding(
      "the Ollama library had no \(isModel ? "tag '\(tag)' of" : "model") '\(name)' on \(library.listedOn)",
      at: reference.range,
      hint: """
        \(texts.isEmpty ? "name a listed one" : "write \(write)"); if it came later, declare \
        '\(reference.value.text)' in 'tags.known'
        """,
      replacement: texts.count == 1 ? .string(texts[0]) : nil)
  }

  private static func tags(near tag: String, of name: String, _ library: OllamaLibrary) -> [[String]] {
    [library.nearestTags(to: tag, ofModel: name).map { "\(name):\($0)" }, [name]]
  }

  private static func names(near name: String, _ tag: String, _ library: OllamaLibrary) -> [[String]] {
    guard let nearest = library.nearestModel(to: name) else { return [] }
    return tag == ModelReference.defaultTag ? [[nearest]] : [["\(nearest):\(tag)"], [nearest]]
  }
}
