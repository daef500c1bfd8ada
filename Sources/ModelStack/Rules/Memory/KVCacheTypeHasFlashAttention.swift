/// A quantised KV cache comes with flash attention, without which it is not used.
enum KVCacheTypeHasFlashAttention: ServerRule {
  static let metadata = RuleMetadata(
    id: "kv-cache-type-has-flash-attention", severity: .warning, inDocuments: .warning,
    summary: "A 'kvCacheType' other than f16 comes with flash attention.",
    rationale: """
      Before 0.30 Ollama takes a quantised cache only where flash attention is asked for; else it logs a warning and \
      keeps f16, which needs twice the memory and more.
      """,
    limits: "It does not know which models lack flash attention.",
    verifiedOn: ["Ollama 0.13.3"],
    bad: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3, kvCacheType: q8_0 }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """,
    good: """
      backends:
        ollama:
          { engine: ollama, service: ollama, port: 11434, version: 0.13.3, kvCacheType: q8_0, flashAttention: true }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.compactMap { backend in
      guard let server = backend.ollama, let type = server.cacheType else { return nil }
      let settings = server.settings(of: backend)
      guard settings.formulas.contains(where: { settings.kvCacheType(in: $0) != settings.kvCacheType }) else {
        return nil
      }
      let name = type.value.rawValue
      if let off = server.flashAttention, !off.value {
        return Finding(
          "'\(name)' needs flash attention, which is switched off", at: type.range,
          hint: "\(backend.remedy(.flashAttention, true)), or \(backend.remedy(.kvCacheType, "f16"))",
          notes: [Diagnostic.Note("it is switched off here", at: off.range)])
      }
      let version = settings.version.map { "Ollama \($0)" } ?? "Ollama before 0.30, which this may be,"
      return Finding(
        "\(version) keeps f16 in place of '\(name)' unless flash attention is asked for", at: type.range,
        hint: "\(backend.remedy(.flashAttention, true)) beside it")
    }
  }
}
