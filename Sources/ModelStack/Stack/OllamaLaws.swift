internal import YAML

/// A law of the operator about Ollama (story 25.2) that a backend breaks.
struct LawBreach {
  enum Law {
    /// Clients depend on the service `ollama`.
    case service
    /// Clients depend on port 11434.
    case port
    /// Ollama is the fallback for a GPU that is not there, so it must not run on the GPU's node.
    case node(ClusterNode)
    /// Of several Ollama servers each further one is there on purpose.
    case furtherServer(first: Backend)

    /// The key of the backend that the law is about, as `deliberate` names it.
    var key: String {
      switch self {
      case .service, .furtherServer: "service"
      case .port: "port"
      case .node: "node"
      }
    }
  }

  var law: Law
  var backend: Backend
  /// The value that breaks it.
  var range: SourceRange
  /// Whether models.yaml says that it is on purpose.
  var isDeliberate: Bool { backend.breaksDeliberately(law.key) }
}

extension Stack {
  /// The Ollama server in the cluster that clients depend on: the one with their service, or the first. All others are
  /// further servers.
  var mainOllama: Backend? {
    let inCluster = backends.filter { $0.engine.value == .ollama && $0.service != nil }
    return inCluster.first { $0.service?.name.value == OllamaServer.lawfulService } ?? inCluster.first
  }

  /// All breaches, the deliberate ones too.
  var lawBreaches: [LawBreach] {
    let servers = backends.filter { $0.engine.value == .ollama }
    let main = mainOllama
    return servers.flatMap { backend in
      var breaches: [LawBreach] = []
      func add(_ law: LawBreach.Law, at range: SourceRange) {
        breaches.append(LawBreach(law: law, backend: backend, range: range))
      }
      if let place = backend.node?.range, let node = node(of: backend), node.hasGPU.value {
        add(.node(node), at: place)
      }
      guard let service = backend.service, let main else { return breaches }
      if backend.name != main.name {
        add(.furtherServer(first: main), at: service.name.range)
      } else {
        if service.name.value != OllamaServer.lawfulService { add(.service, at: service.name.range) }
        if service.port.value != OllamaServer.lawfulPort { add(.port, at: service.port.range) }
      }
      return breaches
    }
  }
}

extension Stack {
  /// The Ollama backends on a node with a GPU that do not say it is on purpose.
  var misplacedBackends: Set<String> {
    Set(
      lawBreaches.compactMap { breach in
        if case .node = breach.law, !breach.isDeliberate { breach.backend.name.value } else { nil }
      })
  }
}

extension Backend {
  /// The Kubernetes service, of a backend in the cluster.
  var service: (name: Located<String>, port: Located<Int>)? {
    if case .service(let name, let port) = address { (name, port) } else { nil }
  }
}
