internal import YAML

/// The last tier of a chain can be up while the first is down, where the policy says so.
enum IndependentLastTier: StackRule {
  static let metadata = RuleMetadata(
    id: "independent-last-tier", severity: .error,
    summary: """
      With 'policy.fallbacks.lastTier: independent' every chain ends in an alias that shares neither backend nor node \
      with its first one.
      """,
    rationale: "A chain that stays on one server or machine ends with it.",
    limits: "Two backends without a node are taken for independent, and two accounts with one provider too.",
    bad: """
      policy: { fallbacks: { lastTier: independent } }
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini }
        - { alias: spare, backend: openai, model: gpt-4.1-mini }
      fallbacks:
        - [chat, spare]
      """,
    good: RuleExample.twoTiers(
      """
      policy: { fallbacks: { lastTier: independent } }
      fallbacks:
        - [chat, spare]
      """))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    if stack.policy.lastTier == nil { return [] }
    // The end of a chain with a circle or beyond LiteLLM's limit is another rule's.
    let circular = Set(facts.circles.loops.map(\.number) + facts.circles.groups.flatMap(\.aliases))
    return facts.chains.compactMap { chain in
      let (first, walk) = (chain.first, chain.walk)
      guard let last = walk.attempts.last, last != first.number, walk.unreachable.isEmpty,
        circular.isEmpty || circular.isDisjoint(with: walk.attempts),
        walk.attempts.allSatisfy({ stack.index.model(ofAlias: $0) != nil })
      else { return nil }
      return finding(first, last, in: stack)
    }
  }

  private static func finding(_ first: NumberedAlias, _ last: Int, in stack: Stack) -> Finding? {
    let firsts = stack.backends(ofAlias: first.number)
    let lasts = stack.backends(ofAlias: last)
    guard let shared = lasts.lazy.compactMap({ shared($0, with: firsts) }).first else { return nil }
    let forbidden = lasts.lazy.compactMap { stack.forbiddenNode(of: $0) }.first
    return Finding(
      "the chain of '\(first.name.value)' ends in '\(stack.index.aliases[last])', on the same \(shared)",
      at: first.name.range, hint: "end the chain in an alias on another backend and node",
      notes: stack.index.model(ofAlias: last).map {
        [Diagnostic.Note("the last tier", at: stack.models[$0].backend.range)]
      } ?? [],
      cause: forbidden.map { Finding.Cause(OllamaOffGPUNode.self, at: $0.place) })
  }

  /// What one backend has in common with others, in words.
  private static func shared(_ backend: Backend, with others: [Backend]) -> String? {
    if others.contains(where: { $0.name == backend.name }) { return "backend '\(backend.name.value)'" }
    if others.contains(where: { $0.server == backend.server }) { return "server '\(backend.server)'" }
    guard let node = backend.node, others.contains(where: { $0.node == node }) else { return nil }
    return "node '\(node.value)'"
  }
}
