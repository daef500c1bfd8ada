public import YAML

/// One manifest that a stack asks for: which, where it goes and what it traces to. Rules look at these before anything
/// is rendered; the renderer makes the documents.
public struct ManifestTarget: Sendable {
  public enum Kind: Sendable {
    /// The values of an Ollama backend's chart.
    case ollamaValues(Backend, OllamaServer)
    /// LiteLLM's config, bare.
    case litellmConfig
    case litellmConfigMap
    case restartPatch
    case fallbackConfigMap(FallbackSettings)

    /// What the consumer is, for messages.
    public var title: String {
      switch self {
      case .ollamaValues: "Ollama values"
      case .litellmConfig: "LiteLLM config"
      case .litellmConfigMap: "LiteLLM ConfigMap"
      case .restartPatch: "LiteLLM restart patch"
      case .fallbackConfigMap: "fallback ConfigMap"
      }
    }

    /// The place below the output folder; where the values of several Ollama servers have none of their own, the name
    /// of its backend is a part of it.
    public var standardPath: String {
      switch self {
      case .ollamaValues: "ollama/values.yaml"
      case .litellmConfig: "litellm/config.yaml"
      case .litellmConfigMap: "litellm/configmap.yaml"
      case .restartPatch: "litellm/restart-patch.yaml"
      case .fallbackConfigMap: "vllm/fallback-config.yaml"
      }
    }
  }

  public var kind: Kind
  public var place: Manifest.Place
  public var traces: [Located<String>]
  /// The section or entry of models.yaml that asks for it.
  public var section: SourceRange
}

extension Stack {
  /// The manifests this stack asks for, in the order they are rendered. An Ollama outside the cluster has no values.
  public var manifestTargets: [ManifestTarget] {
    let outputs = outputs
    var targets = backends.compactMap(ollamaTarget)
    func add(
      _ kind: ManifestTarget.Kind, _ place: Outputs.Place, _ traces: [Located<String>], _ section: SourceRange
    ) {
      guard let place = Manifest.Place(place, standard: kind.standardPath) else { return }
      targets.append(ManifestTarget(kind: kind, place: place, traces: traces, section: section))
    }
    if outputs.litellmForm?.value == .bare {
      add(.litellmConfig, outputs.litellm, litellm.traces, litellm.place)
    } else {
      add(.litellmConfigMap, outputs.litellm, litellm.traces, litellm.place)
      // Without the ConfigMap there is nothing whose change could restart LiteLLM.
      let patch = if case .none = outputs.litellm { Outputs.Place.none } else { outputs.restartPatch }
      add(.restartPatch, patch, litellm.traces, litellm.place)
    }
    if let fallbackConfig {
      add(.fallbackConfigMap(fallbackConfig), outputs.fallback, fallbackConfig.traces, fallbackConfig.place)
    }
    return targets
  }

  /// Whether the values of several Ollama servers have no path of their own.
  private var sharesStandardPath: Bool {
    let standard = backends.lazy.filter { backend in
      guard backend.ollama != nil, backend.service != nil else { return false }
      return if case .standard = outputs.place(ofOllama: backend.name.value) { true } else { false }
    }
    return standard.prefix(2).count > 1
  }

  private func ollamaTarget(of backend: Backend) -> ManifestTarget? {
    guard let server = backend.ollama, case .service = backend.address else { return nil }
    let kind = ManifestTarget.Kind.ollamaValues(backend, server)
    let standard = sharesStandardPath ? "ollama/values-\(backend.name.value).yaml" : kind.standardPath
    guard let place = Manifest.Place(outputs.place(ofOllama: backend.name.value), standard: standard) else {
      return nil
    }
    return ManifestTarget(kind: kind, place: place, traces: backend.traces, section: backend.name.range)
  }
}

extension Manifest.Place {
  /// Where a manifest goes; nil where the stack wants none.
  init?(_ place: Outputs.Place, standard: String) {
    switch place {
    case .standard: self = .inOutput(standard)
    case .path(let path): self = .beside(path.value, path.range)
    case .none: return nil
    }
  }
}
