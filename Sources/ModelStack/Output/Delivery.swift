internal import YAML

/// How a manifest reaches those who read it.
public struct Delivery: Sendable {
  /// What its stack is called.
  public var stack: String
  /// The Kubernetes namespace of what it makes.
  public var namespace: String
  public var form: Form

  public enum Form: Sendable {
    /// The values of a Helm release.
    case values(HelmRelease)
    /// An object of its own; a node may keep a copy of the file.
    case configMap(name: String, copyTo: FileCopy?)
    /// A patch of a Deployment that gen does not render.
    case patch(deployment: String)
    /// The file itself.
    case file
  }

  public init(stack: String, namespace: String, form: Form) {
    self.stack = stack
    self.namespace = namespace
    self.form = form
  }
}

/// One installation of the Ollama chart.
public struct HelmRelease: Sendable {
  /// The name of the release, and by `fullnameOverride` of its Deployment and its Service.
  public var name: String
  /// The pinned version of the chart.
  public var chartVersion: String
  /// How long the first answer after a restart takes, as measured.
  public var coldStart: Duration?
}

extension ManifestTarget.Kind {
  /// How a manifest of this kind reaches those who read it.
  func delivery(in stack: Stack) -> Delivery {
    Delivery(stack: stack.name.value, namespace: stack.namespace.value, form: form(in: stack))
  }

  private func form(in stack: Stack) -> Delivery.Form {
    switch self {
    case .ollamaValues(let backend, let server):
      .values(
        HelmRelease(
          name: backend.service?.name.value ?? backend.name.value, chartVersion: server.pinnedChartVersion,
          coldStart: backend.coldStart?.value))
    case .litellmConfig: .file
    case .litellmConfigMap: .configMap(name: stack.litellm.configMap.value, copyTo: nil)
    case .restartPatch: .patch(deployment: stack.litellm.deployment.value)
    case .fallbackConfigMap(let settings): .configMap(name: settings.configMap.value, copyTo: settings.copyTo)
    }
  }
}
