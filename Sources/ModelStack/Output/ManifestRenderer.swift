internal import YAML

/// Stack in, manifests out: documents, headers and places.
enum ManifestRenderer {
  /// - Parameter config: the path of models.yaml from the root of its repository, for the headers.
  static func manifests(of stack: Stack, config: String) -> [Manifest] {
    ollamaValues(of: stack, config) + litellmManifests(of: stack, config)
      + [fallbackConfig(of: stack, config)].compactMap { $0 }
  }

  private static func ollamaValues(of stack: Stack, _ config: String) -> [Manifest] {
    stack.backends.compactMap { backend in
      guard let server = backend.ollama, case .service = backend.address else { return nil }
      let place = stack.outputs.ollamaByBackend.first { $0.backend.value == backend.name.value }?.place
      let header = header(
        stack, config, traces: backend.traces,
        purpose: """
          Values of the Ollama Helm chart \(server.chartVersion?.value ?? OllamaChart.version) for the backend \
          '\(backend.name.value)' of the stack '\(stack.name.value)', namespace \(stack.namespace.value).
          """)
      let values = OllamaRenderer.values(of: backend, server, in: stack).yaml
      return manifest(
        "Ollama values", place ?? stack.outputs.ollama, standard: "ollama/values-homelab.yaml", header, values)
    }
  }

  private static func litellmManifests(of stack: Stack, _ config: String) -> [Manifest] {
    let document = LiteLLMRenderer.config(of: stack)
    let about = "of the stack '\(stack.name.value)', namespace \(stack.namespace.value)."
    let traces = stack.litellm.traces
    if stack.outputs.litellmForm?.value == .bare {
      let header = header(stack, config, traces: traces, purpose: "LiteLLM's config \(about)")
      let bare = manifest(
        "LiteLLM config", stack.outputs.litellm, standard: "litellm/config.yaml", header, document.yaml)
      return [bare].compactMap { $0 }
    }
    let configMap = manifest(
      "LiteLLM ConfigMap", stack.outputs.litellm, standard: "litellm/configmap.yaml",
      header(stack, config, traces: traces, purpose: "LiteLLM's config \(about)"),
      LiteLLMRenderer.configMap(document, of: stack).yaml)
    let patch = manifest(
      "LiteLLM restart patch", stack.outputs.restartPatch, standard: "litellm/restart-patch.yaml",
      header(
        stack, config, traces: traces,
        purpose: "Patch for LiteLLM's Deployment \(about) Applying it restarts LiteLLM when its config changed."),
      RestartPatch.render(document, of: stack).yaml)
    return [configMap, patch].compactMap { $0 }
  }

  private static func fallbackConfig(of stack: Stack, _ config: String) -> Manifest? {
    guard let document = FallbackRenderer.config(of: stack) else { return nil }
    let header = header(
      stack, config, traces: stack.fallbackConfig?.traces ?? [],
      purpose: """
        Endpoints and the n8n routing pattern for the fallback chain of the stack '\(stack.name.value)', namespace \
        \(stack.namespace.value).
        """)
    return manifest(
      "fallback ConfigMap", stack.outputs.fallback, standard: "vllm/fallback-config.yaml", header,
      document.configMap.yaml)
  }

  /// - Returns: nothing where the stack wants none.
  private static func manifest(
    _ title: String, _ place: Outputs.Place, standard: String, _ header: [String], _ value: YAMLValue
  ) -> Manifest? {
    let target: Manifest.Place
    switch place {
    case .standard: target = .inOutput(standard)
    case .path(let path): target = .beside(path.value, path.range)
    case .none: return nil
    }
    let emitted = YAMLEmitter.emit(header: header, value)
    return Manifest(title: title, place: target, bytes: emitted.bytes, origins: emitted.origins)
  }

  /// Origin, purpose and traceability, as comment lines without their `#`.
  private static func header(
    _ stack: Stack, _ config: String, traces: [Located<String>], purpose: String
  ) -> [String] {
    var lines = [String(Manifest.markLine(config: config).dropFirst(2)), "", purpose]
    guard let requirements = stack.requirements, !traces.isEmpty else { return lines }
    let texts = Dictionary(requirements.map { ($0.id.value, $0.text.value) }, uniquingKeysWith: { first, _ in first })
    for kind in Requirement.Kind.allCases {
      let ids = traces.map(\.value).filter { Requirement.Kind(id: $0) == kind }
      if ids.isEmpty { continue }
      lines.append("")
      lines += ids.map { id in "\(id): \(texts[id] ?? "")" }
    }
    return lines
  }
}
