internal import YAML

extension Stack {
  /// What the values of an Ollama server's chart say, in their order.
  func statements(of backend: Backend, _ server: OllamaServer) -> Statements {
    var told = Statements()
    told.sayHeader(of: self, traces: backend.traces)
    told.say("chart version", server.chartVersion?.value ?? OllamaChart.version)
    told.say("service", backend.service?.name)
    told.say("version", backend.version)
    told.say("port", backend.service?.port)
    told.list("pulled model", pulledModels(of: backend).map(\.value.text))
    told.say("removes models that are not listed", server.clean)
    told.say("pod label", server.podLabels.labelled(by: self))
    told.say("CPU", backend.cpu)
    told.say("memory", backend.memory)
    if let storage = server.storage { told.say(storage) }
    told.say("keep alive", (server.keepAlive?.value).map { $0 == .forever ? "forever" : $0.environmentValue })
    told.say("models loaded at once", server.maxLoadedModels)
    told.say("context", backend.context)
    told.say("parallel requests", server.parallel)
    told.say("flash attention", server.flashAttention)
    told.say("KV cache type", server.cacheType?.value.rawValue)
    told.say("prompt cache", server.promptCacheBound(of: backend).map { "\($0.value.bytes >> 20) MiB" })
    told.say("variable", server.env)
    told.say("node", backend.node)
    told.say("chart value", server.values)
    return told
  }
}

extension Statements {
  fileprivate mutating func say(_ storage: OllamaServer.Storage) {
    say("storage", "yes")
    say("storage claim", storage.existingClaim)
    say("storage class", storage.storageClass)
    say("storage size", storage.size)
    list("storage access mode", storage.accessModes.map(\.value.rawValue))
  }
}
