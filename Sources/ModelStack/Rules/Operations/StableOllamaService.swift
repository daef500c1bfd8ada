/// Clients find Ollama where they always did.
enum StableOllamaService: StackRule {
  static let metadata = RuleMetadata(
    id: "stable-ollama-service", severity: .error,
    summary: "Ollama is the service 'ollama' on port 11434, and each further server has a service of its own.",
    rationale: """
      Other programs of the cluster call 'ollama.NAMESPACE.svc:11434' (story 25.2). Two servers with one service would \
      be one Helm release's objects overwritten by another's.
      """,
    limits: "Not known here: what consumers outside of the stack really call.",
    bad: RuleExample.ollama("", service: "ollama-cpu"),
    good: RuleExample.ollama(""))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let shared = sharedServices(of: stack)
    let reported = Set(shared.map(\.range))
    return shared
      + stack.lawBreaches.filter { !$0.isDeliberate && !reported.contains($0.range) }.compactMap(finding)
  }

  private static func finding(_ breach: LawBreach) -> Finding? {
    let name = breach.backend.name.value
    switch breach.law {
    case .service:
      return Finding(
        "clients find Ollama at the service '\(OllamaServer.lawfulService)', and '\(name)' has another one",
        at: breach.range,
        hint: "write '\(OllamaServer.lawfulService)', or add 'deliberate: { service: REASON }'")
    case .port:
      return Finding(
        "clients find Ollama at port \(OllamaServer.lawfulPort), and '\(name)' has another one", at: breach.range,
        hint: "write \(OllamaServer.lawfulPort), or add 'deliberate: { port: REASON }'")
    case .furtherServer(let first):
      return Finding(
        "'\(name)' is a further Ollama server beside '\(first.name.value)', and does not say that it is on purpose",
        at: breach.range, hint: "add 'deliberate: { service: REASON }' to it",
        notes: [Diagnostic.Note("the server that clients depend on is here", at: first.name.range)])
    case .node: return nil
    }
  }

  private static func sharedServices(of stack: Stack) -> [Finding] {
    var users: [String: Backend] = [:]
    return stack.backends.compactMap { backend in
      guard backend.engine.value == .ollama, let service = backend.service?.name else { return nil }
      guard let other = users[service.value] else {
        users[service.value] = backend
        return nil
      }
      return Finding(
        "'\(backend.name.value)' has the service '\(service.value)', which is that of '\(other.name.value)'",
        at: service.range, hint: "give it a service of its own",
        notes: other.service.map { [Diagnostic.Note("the other one is here", at: $0.name.range)] } ?? [])
    }
  }
}
