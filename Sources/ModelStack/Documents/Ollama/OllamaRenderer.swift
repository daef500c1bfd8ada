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

  /// The variables of the server, by their names in envconfig/config.go at Ollama v0.13.3. `OLLAMA_HOST` is left to the
  /// chart, which sets it itself.
  private static func environment(of backend: Backend, _ server: OllamaServer) -> [OllamaValues.Variable] {
    var variables: [OllamaValues.Variable] = []
    func add(_ name: String, _ value: Located<String>?, remark: String? = nil) {
      if let value { variables.append(OllamaValues.Variable(name, value, remark: remark)) }
    }
    add(
      "OLLAMA_KEEP_ALIVE", server.keepAlive?.map(\.environmentValue),
      remark: server.keepAlive?.value == .forever ? "a model stays loaded for ever" : nil)
    add("OLLAMA_MAX_LOADED_MODELS", server.maxLoadedModels?.map { String($0) })
    add("OLLAMA_CONTEXT_LENGTH", backend.context?.map { String($0) })
    add("OLLAMA_NUM_PARALLEL", server.parallel?.map { String($0) })
    add("OLLAMA_FLASH_ATTENTION", server.flashAttention?.map { $0 ? "1" : "0" })
    add("OLLAMA_KV_CACHE_TYPE", server.cacheType?.map(\.rawValue))
    add("LLAMA_ARG_CACHE_RAM", promptCache(of: backend, server), remark: "MiB, of each loaded model's prompt cache")
    return variables + server.env.map { OllamaValues.Variable($0.name.value, $0.value) }
  }

  /// The bound on llama-server's prompt cache in MiB, from Ollama 0.30: 8192 unless it is set, which a small container
  /// does not survive.
  private static func promptCache(of backend: Backend, _ server: OllamaServer) -> Located<String>? {
    guard let version = backend.version, OllamaVersion(version.value)?.isAtLeast(0, 30) == true else { return nil }
    return server.promptCache?.map { String($0.bytes >> 20) } ?? Located("0", at: version.range)
  }
}
