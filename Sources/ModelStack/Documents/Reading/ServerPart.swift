internal import YAML

/// A server that a manifest of its own describes, such as the values of an Ollama chart or a vLLM Deployment.
struct ServerPart: Sendable {
  /// The server, with what its ``Backend/manifest`` shows. Where its service is not told, the address is the usual one.
  var backend: Backend
  var service: ServiceName
  /// The namespace it runs in, where the document says one.
  var namespace: Located<String>?
  /// The node that it is pinned to, where it has a GPU there.
  var gpuNode: ClusterNode?

  /// What is known of the Kubernetes service that leads to it.
  enum ServiceName: Sendable, Equatable {
    case exactly(Located<String>)
    /// The service's name has this text in it: a Helm chart's, which depends on the name of the release.
    case containing(String)
    /// Nothing is known but the labels of its pods, by which a service can select them.
    case selecting(labels: [Setting])
  }
}
