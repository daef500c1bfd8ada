internal import YAML

/// LiteLLM knows its callbacks.
enum KnownCallback: StackRule {
  static let metadata = RuleMetadata(
    id: "known-callback", severity: .error, inDocuments: .error,
    summary: "Every callback is one of LiteLLM's, or names a module of the operator's own ('MODULE.INSTANCE').",
    rationale: "LiteLLM takes any other name for a module without a name, and exits with status 3 at its start.",
    limits: """
      Some callbacks need a package that 'litellm[proxy]' does not install, 'prometheus' for one 'prometheus_client' \
      (extra 'proxy-runtime'): without it LiteLLM exits too. What an image has installed is not known here.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: "litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, callbacks: [promethius] }",
    good: "litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, callbacks: [prometheus] }")

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let settings = stack.litellm
    let known = settings.behaviour == .until1_81_9 ? LiteLLMCallbacks.until1_81_9 : LiteLLMCallbacks.all
    var suggestions = NameSuggestions(among: known.sorted())
    return settings.callbacks.compactMap { callback in
      let name = callback.value
      guard !known.contains(name), !name.contains(".") else { return nil }
      let nearest = suggestions.nearest(to: name)
      let isLater = LiteLLMCallbacks.all.contains(name)
      return Finding(
        isLater
          ? "LiteLLM '\(settings.version?.value ?? "")' has no callback '\(name)' yet"
          : "LiteLLM has no callback '\(name)'",
        at: callback.range,
        hint: isLater
          ? "run a newer LiteLLM, or remove the callback"
          : nearest.map { "write '\($0.name)'" } ?? "name one of LiteLLM's, or 'MODULE.INSTANCE' of your own",
        replacement: isLater ? nil : nearest.flatMap { $0.isOnly ? .string($0.name) : nil })
    }
  }
}
