internal import YAML

extension Stack {
  /// The Ollama server in the cluster that clients depend on: the one with the service that the policy names, or the
  /// first. All others are further servers.
  var mainOllama: Backend? {
    let inCluster = backends.filter { $0.engine.value == .ollama && $0.service != nil }
    return inCluster.first { $0.service?.name == policy.ollamaService } ?? inCluster.first
  }

  /// The node with a GPU that an Ollama server is pinned to, where the policy forbids that, and where it is written.
  func forbiddenNode(of backend: Backend) -> (node: ClusterNode, place: SourceRange)? {
    guard policy.ollamaOnGPUNode != nil, backend.engine.value == .ollama, let place = backend.node?.range,
      let node = node(of: backend), node.hasGPU.value
    else { return nil }
    return (node, place)
  }
}

extension Backend {
  /// The Kubernetes service, of a backend in the cluster.
  var service: (name: Located<String>, port: Located<Int>)? {
    if case .service(let name, let port) = address { (name, port) } else { nil }
  }
}
