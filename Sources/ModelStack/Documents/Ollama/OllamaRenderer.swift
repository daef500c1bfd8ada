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
      fullnameOverride: service, imageTag: backend.version, port: port, pull: models(of: backend, server, in: stack),
      clean: server.clean, serviceLabels: labels, deploymentLabels: labels,
      podLabels: server.podLabels.labelled(by: stack), memory: backend.memory, cpu: backend.cpu,
      volume: server.storage, environment: environment(of: backend, server), node: backend.node,
      extra: server.values)
  }

  /// What routes name, then what is only kept; each model once.
  static func models(
    of backend: Backend, _ server: OllamaServer, in stack: Stack
  ) -> [Located<ModelReference>] {
    let routed = stack.models(of: backend).compactMap { model in
      model.reference.map { Located($0, at: model.model.range) }
    }
    var seen: Set<String> = []
    return (routed + server.alsoPull).filter { seen.insert($0.value.canonical).inserted }
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
    add(.promptCache, promptCache(of: backend, server), remark: "MiB, of each loaded model's prompt cache")
    return variables + server.env.map { OllamaValues.Variable($0.name.value, $0.value) }
  }

  /// The bound on llama-server's prompt cache in MiB, from Ollama 0.30: 8192 unless it is set, which a small container
  /// does not survive.
  private static func promptCache(of backend: Backend, _ server: OllamaServer) -> Located<String>? {
    guard let version = backend.version, OllamaVersion(version.value)?.isAtLeast(0, 30) == true else { return nil }
    return server.promptCache?.map { String($0.bytes >> 20) } ?? Located("0", at: version.range)
  }
}
