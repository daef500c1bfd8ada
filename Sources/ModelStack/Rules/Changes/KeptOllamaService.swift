internal import YAML

/// Clients find Ollama where they found it before.
enum KeptOllamaService: ChangeRule {
  static let metadata = RuleMetadata(
    id: "kept-ollama-service", severity: .error,
    summary: "Where 'policy.ollama' says that clients call Ollama, it keeps its service, port and namespace.",
    rationale: """
      Such clients know it by service, namespace and port: 'ollama.ml.svc.cluster.local:11434'. A comment that the base \
      has already was written for an earlier change and does not accept the next one.
      """,
    limits: """
      Known only to 'gen diff --base'. Further Ollama servers are not looked at, and the way back to what the policy \
      names is free.
      """,
    bad: example(service: "ollama-new"),
    good: example(service: "ollama-new # gen: accept kept-ollama-service: clients moved on 3 May"),
    form: .change)

  private static func example(service: String) -> String {
    let policy = "policy: { ollama: { port: 11434 } }"
    return RuleExample.ollama("", service: "ollama-cpu", sections: policy) + "\n---\n"
      + RuleExample.ollama("", service: service, sections: policy)
  }

  static func check(_ before: Stack, _ after: Stack) -> [Finding] {
    let policies = [before.policy, after.policy]
    guard policies.contains(where: { $0.ollamaService != nil || $0.ollamaPort != nil }),
      let old = before.mainOllama?.service
    else { return [] }
    guard let new = after.mainOllama?.service else {
      return [
        Finding(
          "the service '\(old.name.value)' of the base is gone", at: after.name.range, hint: "keep it, or \(acceptance)"
        )
      ]
    }
    return [
      movedNamespace(from: before.namespace, to: after.namespace),
      moved("service", from: old.name, to: new.name, free: policies.lazy.compactMap(\.ollamaService).first),
      moved("port", from: old.port, to: new.port, free: policies.lazy.compactMap(\.ollamaPort).first),
    ].compactMap { $0 }
  }

  private static func movedNamespace(from before: Located<String>, to after: Located<String>) -> Finding? {
    if after.value == before.value { return nil }
    return Finding(
      "Ollama's namespace changes from '\(before.value)' to '\(after.value)', and its address in the cluster with it",
      at: after.range, hint: "keep '\(before.value)', or \(acceptance)")
  }

  /// Where the stack itself breaks the policy, that is what is reported.
  ///
  /// - Parameter free: what may be gone back to.
  private static func moved<Value: Equatable>(
    _ key: String, from before: Located<Value>, to after: Located<Value>, free: Located<Value>?
  ) -> Finding? {
    if after == before || after == free { return nil }
    return Finding(
      "Ollama's \(key) changes from '\(before.value)' to '\(after.value)'", at: after.range,
      hint: "keep '\(before.value)', or \(acceptance)", cause: Finding.Cause(StableOllamaService.self, at: after.range))
  }

  private static var acceptance: String {
    "accept the change above: '# gen: accept \(metadata.id): REASON', with a reason that the base does not have"
  }
}
