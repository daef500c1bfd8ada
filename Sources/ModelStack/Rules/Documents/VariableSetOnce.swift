internal import YAML

/// Values of Ollama's chart set each variable once.
enum VariableSetOnce: DocumentRule {
  static let metadata = RuleMetadata(
    id: "variable-set-once", severity: .warning, inDocuments: .warning,
    summary: "The values of Ollama's chart set no variable twice, and none that the chart sets itself.",
    rationale: """
      Of two variables with one name the last one wins, whoever reads the manifest; a server-side apply refuses them. \
      'OLLAMA_HOST' is the chart's: with another port in it Ollama listens where neither its service nor its probes ask.
      """,
    limits: "Not known here: variables that a ConfigMap or Secret under 'extraEnvFrom' brings.",
    verifiedOn: ["Ollama 0.13.3", "Ollama chart 1.36.0"],
    bad: """
      ollama: { models: { pull: [phi4-mini] } }
      extraEnv:
        - { name: OLLAMA_HOST, value: 0.0.0.0 }
      """,
    good: """
      ollama: { models: { pull: [phi4-mini] } }
      extraEnv:
        - { name: OLLAMA_DEBUG, value: "1" }
      """,
    form: .ollama)

  static func check(_ document: OllamaValuesDocument) -> [Finding] {
    var first: [String: SourceRange] = [:]
    return (document.values["extraEnv"]?.items ?? []).compactMap { item in
      guard let name = item["name"]?.locatedText else { return nil }
      if let other = first[name.value] {
        return Finding(
          "'\(name.value)' is set twice", at: name.range, hint: "remove one of the two",
          notes: [Diagnostic.Note("first here", at: other)])
      }
      first[name.value] = name.range
      return name.value == OllamaVariable.host ? finding(about: name, item["value"]?.string, document) : nil
    }
  }

  private static func finding(
    about name: Located<String>, _ value: String?, _ document: OllamaValuesDocument
  ) -> Finding {
    let port = document.typed.port?.value ?? OllamaServer.defaultPort
    if let value, let own = OllamaHost(value).port, own != port {
      return Finding(
        "Ollama listens on port \(own), and its service and probes ask on port \(port)", at: name.range,
        hint: "remove it, and write 'ollama: { port: \(own) }'", severity: .error)
    }
    return Finding(
      "'\(name.value)' is set by the chart", at: name.range,
      hint: "remove it; 'ollama.port' says where Ollama listens")
  }
}
