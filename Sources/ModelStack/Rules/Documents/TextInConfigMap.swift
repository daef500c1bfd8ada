internal import YAML

/// A ConfigMap holds texts.
enum TextInConfigMap: DocumentRule {
  static let metadata = RuleMetadata(
    id: "text-in-config-map", severity: .error, inDocuments: .error,
    summary: "Every value of a fallback ConfigMap is text.",
    rationale: "Kubernetes refuses a ConfigMap with a number, a boolean or a list in 'data'.",
    verifiedOn: ["Kubernetes 1.32", "Kubernetes 1.37"],
    bad: example("5000"), good: example("\"5000\""), form: .fallback)

  private static func example(_ timeout: String) -> String {
    """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: llm-fallback-config, namespace: ml }
    data:
      OLLAMA_ENDPOINT: http://ollama:11434
      OLLAMA_CHAT_ENDPOINT: http://ollama:11434/api/chat
      HEALTH_CHECK_TIMEOUT_MS: \(timeout)
    """
  }

  static func check(_ document: FallbackConfigDocument) -> [Finding] {
    (document.values["data"]?.entries ?? []).compactMap { entry in
      guard let kind = entry.value.kindBesideText, let place = entry.value.origin else { return nil }
      let isCollection = entry.value.isMapping || !entry.value.items.isEmpty
      return Finding(
        "'\(entry.key)' is \(kind), not text", at: isCollection ? entry.keyOrigin ?? place : place,
        hint: "write it \(isCollection ? "as text, behind '|'" : "in quotes")", replacement: entry.value.quoted)
    }
  }
}
