// Which release of LiteLLM reads a config stands in the image of the pod that is started with it.
extension [DocumentFile] {
  /// The same, each config with its release: where all pods that are started with it run one.
  var withReleases: [DocumentFile] {
    let pods = flatMap(\.found).compactMap { found -> LiteLLMPod? in
      guard case .pod(let pod) = found.document, pod.config != nil else { return nil }
      return pod
    }
    if pods.isEmpty { return self }
    return map { file in
      var file = file
      for number in file.found.indices {
        guard case .litellm(var config) = file.found[number].document,
          let (key, namespace) = file.found[number].configMap
        else { continue }
        let own = pods.filter { pod in
          let other = pod.object?.value.namespace
          return pod.config == key && (namespace == nil || other == nil || namespace == other)
        }
        guard let release = own.first?.release, own.allSatisfy({ $0.release == release }) else { continue }
        config.release = release
        file.found[number].document = .litellm(config)
      }
      return file
    }
  }
}
