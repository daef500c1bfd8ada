internal import YAML

extension LiteLLMPod {
  /// The environment of a container of which nothing but its own list and Kubernetes says anything.
  struct Environment: Sendable {
    var names: Set<String>
    /// The place of the list.
    var place: SourceRange

    /// Whether a variable may be there: it is in the list, or Kubernetes makes such ones for each service
    /// (https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables), or every container has
    /// it.
    func mayHave(_ name: String) -> Bool {
      names.contains(name) || ["HOSTNAME", "HOME", "PATH"].contains(name) || name.hasSuffix("_SERVICE_HOST")
        || name.contains("_PORT")
    }
  }
}

extension LiteLLMPod.Environment {
  /// Nothing where something else may set variables too: another list, a shell, an image or a container of one's own, a
  /// file that LiteLLM loads (`.env`), or what a webhook puts in.
  init?(of container: YAMLValue, in workload: YAMLValue) {
    let pod = workload.value(at: ["spec", "template", "spec"])
    guard let entry = container.entry(named: "env"), let place = entry.keyOrigin, !entry.value.items.isEmpty,
      container["envFrom"]?.items.isEmpty ?? true, pod?["containers"]?.items.count == 1,
      Self.isOfficial(container["image"]?.string ?? ""), Self.startsLiteLLM(container),
      !Self.mayLoadFile(container), !Self.isChangedByWebhook(workload)
    else { return nil }
    names = []
    self.place = place
    for item in entry.value.items {
      guard let name = item["name"]?.settledText else { return nil }
      names.insert(name.value)
    }
  }

  /// `ghcr.io/berriai/litellm`, `docker.litellm.ai/berriai/litellm-database`, `litellm/litellm`, from a mirror too.
  private static func isOfficial(_ image: String) -> Bool {
    let names = image.prefix { $0 != "@" }.split(separator: "/")
    guard let last = names.last, let owner = names.dropLast().last else { return false }
    return last.hasPrefix("litellm") && ["berriai", "litellm"].contains(owner.lowercased())
  }

  private static func startsLiteLLM(_ container: YAMLValue) -> Bool {
    let command = container["command"]?.items ?? []
    return command.first.map { $0.string == "litellm" } ?? true
  }

  /// LiteLLM loads a `.env` from the folder of its code or one above it (litellm/__init__.py, 1.81.9 and 1.106.2).
  private static func mayLoadFile(_ container: YAMLValue) -> Bool {
    (container["volumeMounts"]?.items ?? []).contains { mount in
      guard let path = mount["mountPath"]?.string.map(Path.normalized) else { return true }
      return path == "/" || path == "/app" || path.contains(".env")
    }
  }

  /// Injectors of secrets are told by annotations of the pod or of what makes it.
  private static func isChangedByWebhook(_ workload: YAMLValue) -> Bool {
    [["metadata"], ["spec", "template", "metadata"]].contains { path in
      let annotations = workload.value(at: path + ["annotations"])?.entries ?? []
      return annotations.contains { $0.key.contains("inject") || $0.key.contains("vault") }
    }
  }
}
