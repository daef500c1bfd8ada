/// Clients find Ollama where they found it before.
enum KeptOllamaService: ChangeRule {
  static let metadata = RuleMetadata(
    id: "kept-ollama-service", severity: .error,
    summary: "Ollama keeps its service, port and namespace, or 'deliberate' says why one of the first two changes.",
    rationale: """
      Other programs of the cluster call Ollama by service, namespace and port (story 25.2): \
      'ollama.ml.svc.cluster.local:11434'. A reason that was given for an earlier change does not cover the next one.
      """,
    limits: """
      Known only to 'gen diff --base'. Further Ollama servers are not looked at, and the way back to 'ollama' and 11434 \
      is free.
      """,
    bad: """
      \(RuleExample.ollama("deliberate: { service: the old one is busy }", service: "ollama-cpu"))
      ---
      \(RuleExample.ollama("deliberate: { service: the old one is busy }", service: "ollama-new"))
      """,
    good: """
      \(RuleExample.ollama("deliberate: { service: the old one is busy }", service: "ollama-cpu"))
      ---
      \(RuleExample.ollama("deliberate: { service: clients moved on 3 May }", service: "ollama-new"))
      """,
    form: .change)

  static func check(_ before: Stack, _ after: Stack) -> [Finding] {
    guard let old = before.mainOllama, let oldService = old.service else { return [] }
    guard let new = after.mainOllama, let newService = new.service else {
      return [
        Finding(
          "the service '\(oldService.name.value)' of the base is gone", at: after.name.range,
          hint: "keep it, or lower the rule in 'severities' with the reason")
      ]
    }
    return [
      movedNamespace(from: before.namespace, to: after.namespace),
      moved("service", from: old, oldService.name, to: new, newService.name, lawful: OllamaServer.lawfulService),
      moved("port", from: old, oldService.port, to: new, newService.port, lawful: OllamaServer.lawfulPort),
    ].compactMap { $0 }
  }

  /// No law of the stack itself is about the namespace, so that 'deliberate' has no word for it.
  private static func movedNamespace(from before: Located<String>, to after: Located<String>) -> Finding? {
    if after.value == before.value { return nil }
    return Finding(
      "Ollama's namespace changes from '\(before.value)' to '\(after.value)', and its address in the cluster with it",
      at: after.range, hint: "keep '\(before.value)', or lower the rule in 'severities' with the reason")
  }

  /// Without a reason at all the law of the stack itself is broken, and reported.
  private static func moved<Value: Equatable>(
    _ key: String, from old: Backend, _ before: Located<Value>, to new: Backend, _ after: Located<Value>, lawful: Value
  ) -> Finding? {
    guard after != before, after.value != lawful, let reason = new.reason(for: key), reason == old.reason(for: key)
    else { return nil }
    return Finding(
      "Ollama's \(key) changes from '\(before.value)' to '\(after.value)', and the reason is that of the base",
      at: after.range, hint: "keep '\(before.value)', or say in 'deliberate' why the \(key) changes now")
  }
}
