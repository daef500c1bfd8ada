internal import YAML

/// The first request after a restart is answered by the tier that was asked.
enum TimeoutCoversColdStart: StackRule {
  static let metadata = RuleMetadata(
    id: "timeout-covers-cold-start", severity: .note,
    summary: "The timeout of a model that is kept in memory for ever is not below its server's cold start.",
    rationale: """
      The model is loaded once, by the first request after a restart. Where that takes longer than the timeout, the \
      request goes to the next tier, or fails where there is none.
      """,
    limits: """
      Silent where 'keepAlive' is not 'forever': how long a model takes that was unloaded, on a server that went on \
      running, is another figure than 'coldStart'.
      """,
    bad: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        ollama:
          engine: ollama
          version: 0.13.3
          service: ollama
          port: 11434
          memory: { request: 2Gi, limit: 8Gi }
          maxLoadedModels: 1
          keepAlive: forever
          coldStart: 218s
      models:
        - { alias: local, backend: ollama, model: phi4-mini, timeout: 120s }
      """,
    good: """
      backends:
        openai: { engine: openai, apiKey: OPENAI_API_KEY }
        ollama:
          engine: ollama
          version: 0.13.3
          service: ollama
          port: 11434
          memory: { request: 2Gi, limit: 8Gi }
          maxLoadedModels: 1
          keepAlive: forever
          coldStart: 218s
      models:
        - { alias: local, backend: ollama, model: phi4-mini, timeout: 240s }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.placedModels.compactMap { model, backend in
      guard backend.ollama?.keepAlive?.value == .forever, let coldStart = backend.coldStart else { return nil }
      let timeout = AttemptTimeout(of: model, in: stack.litellm).whole
      guard timeout < coldStart.value else { return nil }
      let target = stack.fallback(of: model.alias.value)?.targets.first.map { "goes to '\($0.value)'" } ?? "fails"
      return Finding(
        "the first request after a restart \(target): the timeout is \(timeout.text), the cold start "
          + coldStart.value.text,
        at: model.timeout?.range ?? model.alias.range,
        hint: "write 'timeout: \(coldStart.value.text)' or more, or accept it",
        notes: [Diagnostic.Note("the cold start is here", at: coldStart.range)])
    }
  }
}
