internal import YAML

/// Every tier of a fallback config says which model it is.
enum TierSaysModel: DocumentRule {
  static let metadata = RuleMetadata(
    id: "tier-says-model", severity: .warning, inDocuments: .warning,
    summary: "Where one tier of a fallback config says its model, all do.",
    rationale: """
      A workflow that takes the model of the tier it found sends none at the others: the request fails just when the \
      first tier is down.
      """,
    limits: "Without any such key the model stands elsewhere, and nothing is said.",
    bad: example("VLLM_MODEL: Qwen/Qwen3-8B-AWQ"),
    good: example("VLLM_MODEL: Qwen/Qwen3-8B-AWQ\n  OLLAMA_MODEL: phi4-mini"),
    form: .fallback)

  private static func example(_ models: String) -> String {
    """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: llm-fallback-config, namespace: ml }
    data:
      VLLM_ENDPOINT: http://vllm:8000
      VLLM_CHAT_ENDPOINT: http://vllm:8000/v1/chat/completions
      OLLAMA_ENDPOINT: http://ollama:11434
      OLLAMA_CHAT_ENDPOINT: http://ollama:11434/api/chat
      HEALTH_CHECK_TIMEOUT_MS: "5000"
      \(models)
    """
  }

  static func check(_ document: FallbackConfigDocument) -> [Finding] {
    let keys = document.keys
    let (said, unsaid) = keys.prefixes.reduce(into: ([String](), [String]())) { parts, prefix in
      if keys.entry(prefix + "_MODEL") != nil { parts.0.append(prefix) } else { parts.1.append(prefix) }
    }
    guard let first = said.first else { return [] }
    return unsaid.map { prefix in
      Finding(
        "the tier '\(prefix)' has no '\(prefix)_MODEL', and '\(first)' has one",
        at: keys.keyOrigin(of: prefix) ?? document.place, hint: "add '\(prefix)_MODEL: NAME'")
    }
  }
}
