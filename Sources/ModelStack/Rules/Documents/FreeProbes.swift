internal import YAML

/// Kubernetes asks LiteLLM for its health without asking the models.
enum FreeProbes: DocumentRule {
  static let metadata = RuleMetadata(
    id: "free-probes", severity: .warning, inDocuments: .warning,
    summary: "The probes of LiteLLM's pod ask '/health/liveliness' or '/health/readiness', not '/health'.",
    rationale: """
      '/health' sends a real request to every model, those of cloud providers included, at every period of the probe. \
      It needs the master key: a probe without one fails, and Kubernetes starts the pod again and again.
      """,
    limits: "Probes of load balancers and of monitoring are not seen.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: litellm }
      spec:
        template:
          spec:
            containers:
              - name: litellm
                image: ghcr.io/berriai/litellm:main-v1.81.9-stable
                livenessProbe: { httpGet: { path: /health, port: 4000 } }
      """,
    good: """
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: litellm }
      spec:
        template:
          spec:
            containers:
              - name: litellm
                image: ghcr.io/berriai/litellm:main-v1.81.9-stable
                livenessProbe: { httpGet: { path: /health/liveliness, port: 4000 } }
      """,
    form: .documents)

  static func check(_ pod: LiteLLMPod) -> [Finding] {
    pod.probes.filter { asksModels($0.target.value) }.map { probe in
      let right = probe.kind == .liveness ? "/health/liveliness" : "/health/readiness"
      return Finding(
        "the \(probe.kind.rawValue) sends requests to every model: it asks '/health'", at: probe.target.range,
        hint: "write '\(right)'", replacement: probe.isPath ? .string(right) : nil)
    }
  }

  private static func asksModels(_ target: String) -> Bool {
    let path = target.prefix { $0 != "?" }
    return path.hasSuffix("/health") || path.hasSuffix("/health/")
  }
}
