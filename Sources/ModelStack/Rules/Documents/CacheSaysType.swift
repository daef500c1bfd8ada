internal import YAML

/// A cache is the one that its settings are of.
enum CacheSaysType: DocumentRule {
  static let metadata = RuleMetadata(
    id: "cache-says-type", severity: .warning, inDocuments: .warning,
    summary: "Where 'cache_params' name a store, they say its 'type'.",
    rationale: """
      Without 'type' LiteLLM keeps the cache in the memory of each process and never looks at the store: every replica \
      answers from its own cache, and loses it when it restarts. Only where 'cache_params' is absent does it take the \
      Redis of REDIS_HOST.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: RuleExample.config("litellm_settings: { cache: true, cache_params: { host: redis, port: 6379 } }"),
    good: RuleExample.config(
      "litellm_settings: { cache: true, cache_params: { type: redis, host: redis, port: 6379 } }"),
    form: .litellm)

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    guard document.entry("litellm_settings", "cache")?.value == .bool(true),
      let params = document.entry("litellm_settings", "cache_params")?.value, params["type"] == nil,
      let entry = params.entries.first(where: { store(of: $0.key) != nil }), let store = store(of: entry.key)
    else { return [] }
    let isSemantic = store == "redis" && params["similarity_threshold"] != nil
    return [
      Finding(
        "LiteLLM does not use '\(entry.key)': without 'type' the cache is the memory of each process",
        at: entry.place(in: document), hint: "add 'type: \(isSemantic ? "redis-semantic" : store)'")
    ]
  }

  /// The type of cache that reads a key (`Cache.__init__`, caching/caching.py, 1.81.9 and 1.106.2).
  private static func store(of key: String) -> String? {
    if ["host", "url", "redis_startup_nodes", "sentinel_nodes"].contains(key) { return "redis" }
    let beginnings = [
      "s3_": "s3", "gcs_": "gcs", "azure_blob_": "azure-blob", "disk_": "disk", "qdrant_": "qdrant-semantic",
    ]
    return beginnings.first { key.hasPrefix($0.key) }?.value
  }
}
