/// The need of memory of each Ollama model can be calculated or is declared.
enum KnownModelShape: StackRule {
  static let metadata = RuleMetadata(
    id: "known-model-shape", severity: .warning,
    summary: "What each Ollama model needs in memory is known, from its shape or as declared.",
    rationale: """
      Of a model whose layers and heads are not known the cache and buffers cannot be calculated, so no rule can say \
      whether it fits.
      """,
    limits: """
      It is silent where there is no memory limit to compare with, on the container or on its node, and where the \
      weights alone are more than the limit: that is an error of model-fits-memory.
      """,
    bad: RuleExample.ollamaWithin4Gi("model: \"example/assistant:3b\""),
    good: RuleExample.ollamaWithin4Gi("model: \"example/assistant:3b\", memory: 2900Mi"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    return facts.serverLoads.flatMap { load -> [Finding] in
      guard load.limit != nil || stack.node(of: load.backend)?.memory != nil else { return [] }
      return load.entries.compactMap { entry in
        // An unlisted tag, and weights that are too large, are reported as such.
        let isReported =
          !facts.catalog.isKnown(entry.reference.value) || load.weightsExceedLimit(entry)
          || UnprefixedModel.prefix(of: entry.reference.value.text, on: .ollama) != nil
        return entry.demand == nil && !isReported ? finding(entry) : nil
      }
    }
  }

  private static func finding(_ entry: ServerLoad.Entry) -> Finding {
    let name = entry.reference.value.text
    let known = entry.weights.map { " beyond its weights, \($0)," } ?? ""
    return Finding(
      "what '\(name)' needs in memory\(known) is not known", at: entry.reference.range,
      hint: "measure it and add 'memory' to the model, or to 'tags: { known: { \"\(name)\": { memory: SIZE } } }'")
  }
}
