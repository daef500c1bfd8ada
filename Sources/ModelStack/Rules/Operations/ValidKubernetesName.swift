/// Nodes, StorageClasses and services have names that Kubernetes takes.
enum ValidKubernetesName: StackRule {
  static let metadata = RuleMetadata(
    id: "valid-kubernetes-name", severity: .error,
    summary: "Nodes, StorageClasses and services are named by Kubernetes' grammar.",
    rationale: "The API server refuses such an object, or waits for ever for a node or class that cannot exist.",
    limits: "Kubernetes with relaxed service names (alpha in 1.34) takes a digit first.",
    bad: RuleExample.ollama("storage: { class: NFS client, size: 50Gi }"),
    good: RuleExample.ollama("storage: { class: nfs-client, size: 50Gi }"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    // A node that is not listed is reported as that.
    let nodes = stack.nodes.isEmpty ? stack.namedNodes : stack.nodes.map(\.name)
    let classes = stack.backends.compactMap(\.ollama?.storage?.storageClass)
    let services = stack.backends.compactMap(\.service?.name) + [stack.litellm.service]
    return nodes.compactMap { subdomain($0, "node") }
      // The chart takes `-` for "no class" and an empty text for the cluster's own.
      + classes.filter { !["", "-"].contains($0.value) }.compactMap { subdomain($0, "StorageClass") }
      + services.filter { $0.value.utf8.first.map { $0 < 0x3A } ?? false }.map { service in
        Finding(
          "'\(service.value)' cannot be the name of a service", at: service.range, hint: "begin it with a letter")
      }
  }

  private static func subdomain(_ name: Located<String>, _ kind: String) -> Finding? {
    if KubernetesName.isSubdomain(name.value) { return nil }
    return Finding(
      "'\(name.value)' cannot be the name of a \(kind)", at: name.range,
      hint: "use lower-case letters, digits, '-' and '.', beginning and ending with a letter or digit")
  }
}
