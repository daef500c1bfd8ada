internal import YAML

/// The address of a Kubernetes service as clients write it: `http://ollama.ml.svc.cluster.local:11434`, `http://ollama:11434`.
struct ServiceAddress: Hashable, Sendable {
  var service: String
  /// Nothing where it is the client's own.
  var namespace: String?
  var port: Int

  init(service: String, namespace: String?, port: Int) {
    self.service = service
    self.namespace = namespace
    self.port = port
  }

  /// Nothing where the host can be no service: an address in numbers, a domain, the machine itself, a variable.
  init?(_ url: String) {
    let parts = Self.split(Substring(url), at: "/")
    guard parts.count >= 3, parts[1].isEmpty, let port = Self.usualPort(parts[0]) else { return nil }
    let host = Self.split(parts[2], at: ":")
    let labels = Self.split(Substring(host[0].lowercased()), at: ".").map(String.init)
    guard host.count <= 2, labels.allSatisfy(KubernetesName.isLabel), labels != ["localhost"],
      labels.count <= 2 || labels[2] == "svc"
    else { return nil }
    guard let number = host.count == 2 ? Int(host[1]) : port else { return nil }
    service = labels[0]
    namespace = labels.count > 1 ? labels[1] : nil
    self.port = number
  }

  /// Whether two clients can mean one service. Namespaces are compared only where both say one.
  func mayBe(_ other: ServiceAddress) -> Bool {
    service == other.service && port == other.port
      && (namespace == nil || other.namespace == nil || namespace == other.namespace)
  }

  /// By bytes: to split at characters takes ten times as long, and a config may have a thousand addresses.
  private static func split(_ text: Substring, at separator: Unicode.Scalar) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false).map { Substring($0) }
  }

  private static func usualPort(_ scheme: Substring) -> Int? {
    switch scheme.lowercased() {
    case "http:": 80
    case "https:": 443
    default: nil
    }
  }
}
