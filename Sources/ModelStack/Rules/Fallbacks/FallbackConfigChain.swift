internal import YAML

/// It is clear which chain n8n's fallback config tells.
enum FallbackConfigChain: StackRule {
  static let metadata = RuleMetadata(
    id: "fallback-config-chain", severity: .error,
    summary: "'fallbackConfig' names the first alias of a chain, or there is one chain only.",
    rationale: "Otherwise the ConfigMap is not made, and nothing would say so.",
    limits: "Not known here: which chain the workflows really want.",
    bad: """
      fallbackConfig: { chain: chat }
      """,
    good: RuleExample.twoTiers(
      """
      fallbacks:
        - [chat, spare]
      fallbackConfig: { chain: chat }
      """))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard let settings = stack.fallbackConfig, stack.beginKnown(stack.index.fallbacks) else { return [] }
    let firsts = stack.firstAliases.map(\.value)
    if let chain = settings.chain {
      guard stack.fallback(of: chain.value) == nil else { return [] }
      let isAlias = stack.model(named: chain.value) != nil
      let nearest = isAlias ? firsts.first : Suggestion.nearest(to: chain.value, among: firsts).first
      return [
        Finding(
          isAlias
            ? "'\(chain.value)' has no fallback, so no chain begins with it" : "there is no alias '\(chain.value)'",
          at: chain.range, hint: nearest.map { "write '\($0)'" } ?? "name the first alias of a chain in 'fallbacks'")
      ]
    }
    if FallbackRenderer.firstAlias(of: settings, in: stack) != nil { return [] }
    if stack.fallbacks.isEmpty {
      return [
        Finding(
          "there is no chain to tell: 'fallbacks' is empty", at: settings.place,
          hint: "add a chain to 'fallbacks', or remove 'fallbackConfig'")
      ]
    }
    // Without a beginning all fallbacks are circles, which another rule reports.
    guard let first = firsts.first else { return [] }
    let some = firsts.prefix(5) + (firsts.count > 5 ? ["..."] : [])
    return [
      Finding(
        "there are \(firsts.count) chains, and none is named", at: settings.place,
        hint: "write 'chain: \(first)', or the first alias of another one",
        notes: [Diagnostic.Note("they begin with " + some.joined(separator: ", "))])
    ]
  }
}
