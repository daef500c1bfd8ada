internal import YAML

/// Kubernetes' Service (v1): which pods a name leads to. By itself it is nothing that gen checks; it connects a
/// Deployment with the addresses that lead to it.
struct ServiceManifest: Sendable {
  var name: Located<String>
  var namespace: Located<String>?
  /// The labels of the pods that it leads to.
  var selector: [Setting]
  var ports: [Port]

  struct Port: Sendable {
    var port: Int
    /// The port of the pods, where it is a number: the service's own unless said.
    var target: Int?

    init?(_ item: YAMLValue) {
      guard let port = item["port"]?.integer else { return nil }
      self.port = port
      if let target = item["targetPort"] { self.target = target.integer } else { target = port }
    }
  }

  /// Nothing where the object is another, or selects no pods.
  init?(_ object: YAMLValue) {
    guard let head = ObjectHead(object), head.apiVersion == "v1", head.kind == "Service", let name = head.name else {
      return nil
    }
    self.name = name
    namespace = head.namespace
    selector = object["spec"]?["selector"]?.settings ?? []
    if selector.isEmpty { return nil }
    ports = (object["spec"]?["ports"]?.items ?? []).compactMap(Port.init)
  }
}
