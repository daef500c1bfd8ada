internal import YAML

/// References to the environment do not rest on the file's own variables.
enum EnvironmentBeforeFile: DocumentRule {
  static let metadata = RuleMetadata(
    id: "environment-before-file", severity: .warning, inDocuments: .warning,
    summary: "No 'os.environ/NAME' rests on 'environment_variables' of the same file.",
    rationale: """
      LiteLLM resolves the references first and sets the file's variables after that, so the reference is empty: a \
      missing key or address sends requests elsewhere without a word.
      """,
    limits: "The environment of the process can have the variable too; then accept the warning.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      environment_variables: { VLLM_URL: "http://vllm:8000/v1" }
      model_list:
        - model_name: local
          litellm_params: { model: openai/qwen3, api_base: os.environ/VLLM_URL, api_key: sk-none }
      """,
    good: """
      model_list:
        - model_name: local
          litellm_params: { model: openai/qwen3, api_base: "http://vllm:8000/v1", api_key: sk-none }
      """,
    form: .litellm)

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    let variables = document.values["environment_variables"]?.entries ?? []
    if variables.isEmpty { return [] }
    let places = Dictionary(variables.map { ($0.key, $0.place(in: document)) }) { first, _ in first }
    return document.keys.lazy.filter { $0.section != .top }.flatMap(\.entries).compactMap { entry in
      guard let text = entry.value.string, text.hasPrefix("os.environ/"),
        let definition = places[String(text.dropFirst("os.environ/".count))]
      else { return nil }
      return Finding(
        "'\(text)' is resolved before 'environment_variables' is read, so it is empty",
        at: entry.value.origin ?? entry.place(in: document),
        hint: "set the variable in the environment of LiteLLM, or write the value here",
        notes: [Diagnostic.Note("it is set here", at: definition)])
    }
  }
}
