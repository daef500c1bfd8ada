internal import YAML

/// LiteLLM's own YAML reader takes the file.
enum ReadableByPyYAML: DocumentRule {
  static let metadata = RuleMetadata(
    id: "readable-by-pyyaml", severity: .error, inDocuments: .error,
    summary: """
      A LiteLLM config is one document without tabs between words, an anchor twice, or '?' without quotes in brackets.
      """,
    rationale: """
      Other YAML readers take them; the one of LiteLLM, PyYAML, refuses the file, and the proxy does not start.
      """,
    limits: """
      It says nothing of Helm values, which Helm writes anew for LiteLLM, of a quoted or folded text but that it is \
      several documents, nor of a file with several documents of known kinds, which something else takes apart.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "PyYAML 6.0.3"],
    bad: """
      model_list:
        - model_name: chat
          litellm_params:
            { model: openai/gpt-4o-mini, api_base: http://gateway/v1?team=lab, api_key: os.environ/LAB_KEY }
      """,
    good: """
      model_list:
        - model_name: chat
          litellm_params:
            { model: openai/gpt-4o-mini, api_base: "http://gateway/v1?team=lab", api_key: os.environ/LAB_KEY }
      """,
    form: .litellm)

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    document.refusals.map { Finding($0.reason + ", which PyYAML refuses", at: $0.range, hint: $0.hint) }
  }

  /// A `---` in the middle of a config.
  ///
  /// - Parameter home: where what stands behind it belongs if it is no part of the config.
  static func secondDocument(at place: SourceRange, home: String) -> Diagnostic {
    metadata.diagnostic(
      "a second document begins here, which PyYAML refuses", at: place,
      hint: "remove the '---' if it is part of the config, or put it \(home)")
  }
}
