/// Environment variables have names that Kubernetes takes.
enum ValidEnvironmentName: StackRule {
  static let metadata = RuleMetadata(
    id: "valid-environment-name", severity: .error,
    summary: "The names in 'env' are letters, digits, '_', '-' and '.', without a digit first.",
    rationale: "The API server refuses the Deployment otherwise.",
    limits: "Kubernetes with relaxed names (on from 1.32) takes any printable ASCII but '='; programs seldom do.",
    bad: RuleExample.ollama("env: { OLLAMA DEBUG: \"1\" }"),
    good: RuleExample.ollama("env: { OLLAMA_DEBUG: \"1\" }"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.flatMap { $0.ollama?.env ?? [] }.map(\.name).filter { !KubernetesName.isEnvironmentName($0.value) }
      .map { name in
        Finding(
          "'\(name.value)' cannot be the name of an environment variable", at: name.range,
          hint: "use letters, digits and '_', without a digit first")
      }
  }
}
