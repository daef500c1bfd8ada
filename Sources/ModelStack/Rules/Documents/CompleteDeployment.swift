internal import YAML

/// Every item of the model list is a deployment.
enum CompleteDeployment: DocumentRule {
  static let metadata = RuleMetadata(
    id: "complete-deployment", severity: .error, inDocuments: .error,
    summary: "Every item of 'model_list' has 'model_name' and 'litellm_params' with a 'model'.",
    rationale: "LiteLLM does not start without one of them.",
    limits: "A misspelt key is reported as such.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      model_list:
        - model_name: chat
          litellm_params: { api_key: os.environ/OPENAI_API_KEY }
      """,
    good: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini, api_key: os.environ/OPENAI_API_KEY }
      """,
    form: .litellm)

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    document.deployments.flatMap { item -> [Finding] in
      let place = item.entries.first?.keyOrigin ?? item.origin ?? document.place
      if !item.isMapping {
        return [
          Finding(
            "an item of 'model_list' is a mapping", at: place,
            hint: "write '{ model_name: ALIAS, litellm_params: { model: PROVIDER/MODEL } }'")
        ]
      }
      let params = item["litellm_params"]
      let paramsPlace = item.entry(named: "litellm_params")?.keyOrigin ?? place
      return [
        absence(of: "model_name", in: item, named: "the item", at: place),
        absence(of: "litellm_params", in: item, named: "the item", at: place),
        params.flatMap {
          !$0.isMapping ? nil : absence(of: "model", in: $0, named: "'litellm_params'", at: paramsPlace)
        },
      ].compactMap { $0 }
    }
  }

  private static func absence(of key: String, in value: YAMLValue, named name: String, at place: SourceRange)
    -> Finding?
  {
    if value[key] != nil { return nil }
    let isMisspelt = value.entries.contains { Suggestion.nearest(to: $0.key, among: [key]).first == key }
    if isMisspelt { return nil }
    return Finding("\(name) lacks '\(key)', so LiteLLM does not start", at: place, hint: "add '\(key)'")
  }
}
