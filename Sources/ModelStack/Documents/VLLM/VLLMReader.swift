internal import YAML

/// A vLLM Deployment in, the server that it tells out. Nothing renders a Deployment, so there is no way back.
enum VLLMReader {
  static func server(of deployment: VLLMDeployment) -> ServerPart {
    let port = deployment.port ?? Located(VLLMDeployment.defaultPort, at: deployment.place)
    let backend = Backend(
      name: deployment.name, engine: Located(.vllm, at: deployment.name.range),
      address: .service(deployment.name, port: port), apiKey: nil, node: deployment.node, version: deployment.version,
      context: deployment.arguments.maxModelLength, memory: deployment.memory, cpu: deployment.cpu, coldStart: nil,
      gpuMode: nil, traces: [], ollama: nil,
      manifest: ServerManifest(
        place: deployment.name.range, models: deployment.servedModels, keepsOtherModels: false, showsEnvironment: true,
        usesGPU: true))
    return ServerPart(
      backend: backend, service: .selecting(labels: deployment.podLabels), namespace: deployment.namespace,
      gpuNode: deployment.gpuNode)
  }
}

extension VLLMDeployment {
  /// The same, where its container has a GPU there.
  fileprivate var gpuNode: ClusterNode? {
    guard let node, let gpus, gpus.value > 0 else { return nil }
    return ClusterNode(name: node, memory: nil, hasGPU: gpus.map { _ in true })
  }

  /// The name of the node it is pinned to.
  fileprivate var node: Located<String>? {
    nodeSelector.first { $0.name.value == "kubernetes.io/hostname" }?.value
  }
}
