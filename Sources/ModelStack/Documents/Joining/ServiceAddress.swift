internal import YAML

/// The address of a Kubernetes service as clients write it: `http://ollama.ml.svc.cluster.local:11434`, `http://ollama:11434`.
struct ServiceAddress: Hashable, Sendable {
  var service: String
  /// Nothing where it is the client's own.
  var namespace: String?
  var port: Int

  /// Nothing where the host can be no service: an address in numbers, a domain, the machine itself, a variable.
  init?(_ url: String) {
    let parts = url.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[1].isEmpty, let port = ["http:": 80, "https:": 443][parts[0].lowercased()] else {
      return nil
    }
    let host = parts[2].split(separator: ":", omittingEmptySubsequences: false)
    let labels = host[0].lowercased().split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard host.count <= 2, labels.allSatisfy(KubernetesName.isLabel), labels != ["localhost"],
      labels.count <= 2 || labels[2] == "svc"
    else { return nil }
    guard let number = host.count == 2 ? Int(host[1]) : port else { return nil }
    service = labels[0]
    namespace = labels.count > 1 ? labels[1] : nil
    self.port = number
  }
}
