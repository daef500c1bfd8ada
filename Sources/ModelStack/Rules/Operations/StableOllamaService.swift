internal import YAML

/// Clients find Ollama where the policy says.
enum StableOllamaService: StackRule {
  static let metadata = RuleMetadata(
    id: "stable-ollama-service", severity: .error,
    summary: "Ollama is the service on the port that 'policy.ollama' names, and no two Ollama servers share a service.",
    rationale: """
      Programs that call Ollama itself know it by its service and port, such as 'ollama.NAMESPACE.svc:11434'; each \
      further server is one that they do not know. Two servers with one service would be one Helm release's objects \
      overwritten by another's.
      """,
    limits: """
      Without 'policy.ollama' only shared services are reported. Not known here: what programs outside of the stack \
      really call.
      """,
    bad: example(service: "ollama-cpu"),
    good: example(service: "ollama"))

  private static func example(service: String) -> String {
    RuleExample.ollama("", service: service, sections: "policy: { ollama: { service: ollama, port: 11434 } }")
  }

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let shared = sharedServices(of: stack)
    let reported = Set(shared.map(\.range))
    return shared + violations(of: stack.policy, in: stack).filter { !reported.contains($0.range) }
  }

  private static func violations(of policy: Policy, in stack: Stack) -> [Finding] {
    guard let main = stack.mainOllama, let address = main.service else { return [] }
    var findings: [Finding] = []
    if let service = policy.ollamaService, service != address.name {
      findings.append(violation("the service ", "'\(service.value)'", service.range, by: main, at: address.name.range))
    }
    if let port = policy.ollamaPort, port != address.port {
      findings.append(violation("port ", "\(port.value)", port.range, by: main, at: address.port.range))
    }
    guard policy.ollamaService != nil else { return findings }
    return findings + stack.backends.compactMap { further($0, beside: main) }
  }

  private static func violation(
    _ what: String, _ wanted: String, _ policy: SourceRange, by backend: Backend, at place: SourceRange
  ) -> Finding {
    Finding(
      "clients find Ollama at \(what)\(wanted), and '\(backend.name.value)' has another one", at: place,
      hint: "write \(wanted), or \(acceptance)",
      notes: [Diagnostic.Note("the policy is here", at: policy)])
  }

  private static func further(_ backend: Backend, beside main: Backend) -> Finding? {
    guard backend.engine.value == .ollama, backend.name != main.name, let service = backend.service else { return nil }
    return Finding(
      "'\(backend.name.value)' is a further Ollama server next to '\(main.name.value)', the one that clients find",
      at: service.name.range, hint: acceptance,
      notes: [Diagnostic.Note("the server that clients depend on is here", at: main.name.range)])
  }

  private static var acceptance: String { "accept it above: '# gen: accept \(metadata.id): REASON'" }

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
