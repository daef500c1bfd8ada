// Which release of LiteLLM reads a config stands in the image of the pod that is started with it.
extension [DocumentFile] {
  /// The same, each config with its release: where all pods that are started with it run one.
  var withReleases: [DocumentFile] {
    let releases = ReleasesOfConfigs(self)
    if releases.isEmpty { return self }
    return map { file in
      var file = file
      for number in file.found.indices {
        guard case .litellm(var config) = file.found[number].document,
          let (key, namespace) = file.found[number].configMap, let release = releases.release(of: key, in: namespace)
        else { continue }
        config.release = release
        file.found[number].document = .litellm(config)
      }
      return file
    }
  }
}

/// The releases of the pods that are started with each text of a ConfigMap.
private struct ReleasesOfConfigs {
  /// Each once, nil of an image that names none, by the namespaces that the pods say.
  private var releases: [ConfigMapKey: [String?: Set<LiteLLMVersion?>]] = [:]
  /// The same of whatever namespace.
  private var all: [ConfigMapKey: Set<LiteLLMVersion?>] = [:]

  init(_ files: [DocumentFile]) {
    for case .pod(let pod) in files.lazy.flatMap(\.found).map(\.document) {
      guard let key = pod.config else { continue }
      releases[key, default: [:]][pod.object?.value.namespace, default: []].insert(pod.release)
      all[key, default: []].insert(pod.release)
    }
  }

  var isEmpty: Bool { all.isEmpty }

  /// Namespaces are compared only where both sides say one.
  func release(of key: ConfigMapKey, in namespace: String?) -> LiteLLMVersion? {
    let own =
      namespace.map { name in
        [name, nil].reduce(into: Set()) { $0.formUnion(releases[key]?[$1] ?? []) }
      } ?? all[key] ?? []
    return own.count == 1 ? own.first ?? nil : nil
  }
}
