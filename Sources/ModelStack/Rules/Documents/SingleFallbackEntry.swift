internal import YAML

/// An alias has one entry among the fallbacks.
enum SingleFallbackEntry: DocumentRule {
  static let metadata = RuleMetadata(
    id: "single-fallback-entry", severity: .error, inDocuments: .error,
    summary: "No alias stands twice in a list of fallbacks.",
    rationale: "LiteLLM takes the first entry of an alias and never looks at the second.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini }
        - model_name: spare
          litellm_params: { model: groq/llama-3.3-70b-versatile }
        - model_name: last
          litellm_params: { model: gemini/gemini-2.0-flash }
      router_settings:
        fallbacks: [{ chat: [spare] }, { chat: [last] }]
      """,
    good: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini }
        - model_name: spare
          litellm_params: { model: groq/llama-3.3-70b-versatile }
        - model_name: last
          litellm_params: { model: gemini/gemini-2.0-flash }
      router_settings:
        fallbacks: [{ chat: [spare, last] }]
      """,
    form: .litellm)

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    [document.config.fallbacks, document.config.contextFallbacks].flatMap { routes in
      var first: [String: FallbackRoute] = [:]
      return routes.compactMap { route -> Finding? in
        guard let earlier = first[route.alias.value] else {
          first[route.alias.value] = route
          return nil
        }
        return Finding(
          "LiteLLM never looks at this entry: '\(route.alias.value)' has one already", at: route.alias.range,
          hint: "say all its targets in the first", severity: earlier == route ? .warning : .error,
          notes: [Diagnostic.Note("the first is here", at: earlier.alias.range)])
      }
    }
  }
}
