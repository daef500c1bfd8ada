internal import YAML

/// Stack in, the values of an Ollama chart out: one set for each Ollama backend in the cluster.
public enum OllamaRenderer {
  /// - Parameters:
  ///   - backend: a backend with the engine `ollama`.
  ///   - server: what the backend says of it.
  public static func values(of backend: Backend, _ server: OllamaServer, in stack: Stack) -> OllamaValues {
    let labels = [Setting]().labelled(by: stack)
    var service: Located<String>?
    var port: Located<Int>?
    if case .service(let name, let number) = backend.address { (service, port) = (name, number) }
    return OllamaValues(
      fullnameOverride: service, imageTag: backend.version, port: port, servicePort: port,
      pull: stack.pulledModels(of: backend), clean: server.clean, serviceLabels: labels, deploymentLabels: labels,
      podLabels: server.podLabels.labelled(by: stack), memory: backend.memory, cpu: backend.cpu,
      volume: server.storage, environment: environment(of: backend, server), node: backend.node,
      extra: server.values)
  }

  /// The variables of the server, those of `env` last. `OLLAMA_HOST` is left to the chart, which sets it itself.
  static func environment(of backend: Backend, _ server: OllamaServer) -> [OllamaValues.Variable] {
    var variables: [OllamaValues.Variable] = []
    func add(_ variable: OllamaVariable, _ value: Located<String>?, remark: String? = nil) {
      if let value { variables.append(OllamaValues.Variable(variable.rawValue, value, remark: remark)) }
    }
    add(
      .keepAlive, server.keepAlive?.map(\.environmentValue),
      remark: server.keepAlive?.value == .forever ? "a model stays loaded for ever" : nil)
    add(.maxLoadedModels, server.maxLoadedModels?.map { String($0) })
    add(.context, backend.context?.map { String($0) })
    add(.parallel, server.parallel?.map { String($0) })
    add(.flashAttention, server.flashAttention?.map { $0 ? "1" : "0" })
    add(.kvCacheType, server.cacheType?.map(\.rawValue))
    add(
      .promptCache, server.promptCacheBound(of: backend)?.map { String($0.bytes >> 20) },
      remark: "MiB, of each loaded model's prompt cache")
    return variables + server.env.map { OllamaValues.Variable($0.name.value, $0.value) }
  }
}
