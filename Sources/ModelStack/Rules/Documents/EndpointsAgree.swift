internal import YAML

/// The addresses of one tier are those of one server.
enum EndpointsAgree: DocumentRule {
  static let metadata = RuleMetadata(
    id: "endpoints-agree", severity: .warning, inDocuments: .warning,
    summary: "All addresses of a tier in a fallback config lead to the same server.",
    rationale: "A health check that asks another server than the chat finds a tier up that is down, or the other way.",
    limits: "Addresses within the routing pattern are not compared.",
    bad: example(health: "http://vllm:8000/health"),
    good: example(health: "http://vllm-api:8000/health"), form: .fallback)

  private static func example(health: String) -> String {
    """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: llm-fallback-config, namespace: ml }
    data:
      VLLM_ENDPOINT: http://vllm-api:8000
      VLLM_HEALTH_ENDPOINT: \(health)
      VLLM_CHAT_ENDPOINT: http://vllm-api:8000/v1/chat/completions
    """
  }

  static func check(_ document: FallbackConfigDocument) -> [Finding] {
    let keys = document.keys
    return keys.prefixes.flatMap { prefix -> [Finding] in
      let addresses = keys.addresses(of: prefix)
      guard let first = addresses.first, !first.text.value.contains("${") else { return [] }
      return addresses.dropFirst().compactMap { key, text in
        guard server(of: text.value) != server(of: first.text.value) else { return nil }
        return Finding(
          "'\(key)' leads to another server than '\(first.key)'", at: text.range,
          hint: "write one server in both",
          notes: [Diagnostic.Note("the tier's endpoint is here", at: first.text.range)])
      }
    }
  }

  /// Scheme, host and port of a URL.
  private static func server(of url: String) -> String {
    url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
  }
}
