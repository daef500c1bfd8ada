internal import YAML

/// Stack in, manifests out: documents, headers and places.
enum ManifestRenderer {
  /// - Parameter config: the path of models.yaml from the root of its repository, for the headers.
  static func manifests(of stack: Stack, config: String) -> [Manifest] {
    rendered(stack, config: config).map(\.manifest)
  }

  /// The same, each beside what asks for it.
  static func rendered(_ stack: Stack, config: String) -> [(target: ManifestTarget, manifest: Manifest)] {
    let litellm = LiteLLMRenderer.config(of: stack)
    return stack.manifestTargets.compactMap { target in
      guard let document = document(of: target.kind, litellm, stack) else { return nil }
      let header = header(stack, config, traces: target.traces, purpose: purpose(of: target.kind, stack))
      let emitted = YAMLEmitter.emit(header: header, document)
      let manifest = Manifest(
        title: target.kind.title, place: target.place, delivery: target.kind.delivery(in: stack),
        bytes: emitted.bytes, origins: emitted.origins)
      return (target, manifest)
    }
  }

  /// - Returns: nothing where it is not clear which chain the fallback config tells.
  private static func document(
    of kind: ManifestTarget.Kind, _ litellm: LiteLLMConfig, _ stack: Stack
  ) -> YAMLValue? {
    switch kind {
    case .ollamaValues(let backend, let server): OllamaRenderer.values(of: backend, server, in: stack).yaml
    case .litellmConfig: litellm.yaml
    case .litellmConfigMap: LiteLLMRenderer.configMap(litellm, of: stack).yaml
    case .restartPatch: RestartPatch.render(litellm, of: stack).yaml
    case .fallbackConfigMap: FallbackRenderer.config(of: stack)?.configMap.yaml
    }
  }

  private static func purpose(of kind: ManifestTarget.Kind, _ stack: Stack) -> String {
    let name = "the stack '\(stack.name.value)'"
    let owner = "\(name), namespace \(stack.namespace.value)."
    return switch kind {
    case .ollamaValues(let backend, let server):
      """
      Values of the Ollama Helm chart \(server.pinnedChartVersion) for the backend \
      '\(backend.name.value)' of \(owner)
      """
    case .litellmConfig: "LiteLLM's config of \(name)."
    case .litellmConfigMap: "LiteLLM's config of \(owner)"
    case .restartPatch:
      "Patch for LiteLLM's Deployment of \(owner) Applying it restarts LiteLLM when its config changed."
    case .fallbackConfigMap: "Endpoints and the n8n routing pattern for the fallback chain of \(owner)"
    }
  }

  /// Origin, purpose and traceability, as comment lines without their `#`.
  private static func header(
    _ stack: Stack, _ config: String, traces: [Located<String>], purpose: String
  ) -> [String] {
    var lines = [String(Manifest.markLine(config: config).dropFirst(2)), "", purpose]
    guard let requirements = stack.requirements, !traces.isEmpty else { return lines }
    let texts = Dictionary(requirements.map { ($0.id.value, $0.text.value) }, uniquingKeysWith: { first, _ in first })
    let kinds = traces.map { Requirement.Kind(id: $0.value) }
    for kind in Requirement.Kind.allCases where kinds.contains(kind) {
      lines.append("")
      lines += zip(traces, kinds).filter { $1 == kind }.map { id, _ in "\(id.value): \(texts[id.value] ?? "")" }
    }
    return lines
  }
}
