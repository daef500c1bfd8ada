public import YAML

extension OllamaValues {
  /// The file: what this type says, and merged into it what models.yaml passes on.
  public var yaml: YAMLValue {
    let own = YAMLValue.mapping(
      .entry("fullnameOverride", fullnameOverride.map(YAMLValue.string)),
      .entry("image", imageTag.map { .mapping(.entry("tag", .string($0))) }),
      .entry("ollama", ollamaSection),
      .entry("service", serviceSection.unlessEmpty),
      .entry("deployment", deploymentLabels.isEmpty ? nil : .mapping(.entry("labels", .settings(deploymentLabels)))),
      .entry("podLabels", podLabels.isEmpty ? nil : .settings(podLabels)),
      .entry("resources", resourcesSection.unlessEmpty),
      .entry("persistentVolume", volume.map(persistentVolumeSection)),
      .entry("extraEnv", environmentSection),
      .entry("nodeSelector", node.map { .mapping(.entry("kubernetes.io/hostname", .string($0))) }))
    return extra.map(own.merging) ?? own
  }

  private var ollamaSection: YAMLValue {
    let models = YAMLValue.mapping(
      .entry(
        "pull",
        YAMLValue.sequence(pull.map { .string($0.value.text, origin: $0.range) })
          .commented("Derived from the routes, so that none can name what is not pulled.")),
      .entry(
        "clean",
        clean.map { .bool($0).remarked($0.value ? "models that are not listed are removed" : nil) }))
    return .mapping(.entry("port", port.map(YAMLValue.int)), .entry("models", models))
  }

  private var serviceSection: YAMLValue {
    .mapping(
      .entry("port", servicePort.map(YAMLValue.int)),
      .entry("labels", serviceLabels.isEmpty ? nil : .settings(serviceLabels)))
  }

  private var resourcesSection: YAMLValue {
    func section(_ cpu: Located<Quantity>?, _ memory: Located<Quantity>?) -> YAMLValue? {
      YAMLValue.mapping(
        .entry("cpu", cpu.map(YAMLValue.quantity)), .entry("memory", memory.map(YAMLValue.quantity))
      ).unlessEmpty
    }
    return .mapping(
      .entry("requests", section(cpu.request, memory.request)), .entry("limits", section(cpu.limit, memory.limit)))
  }

  private func persistentVolumeSection(_ volume: OllamaServer.Storage) -> YAMLValue {
    .mapping(
      .entry("enabled", .bool(true)),
      .entry("existingClaim", volume.existingClaim.map(YAMLValue.string)),
      .entry("storageClass", volume.storageClass.map(YAMLValue.string)),
      .entry("size", volume.size.map(YAMLValue.quantity)),
      .entry(
        "accessModes", volume.accessModes.isEmpty ? nil : .flow(volume.accessModes.map { .string($0.map(\.rawValue)) }))
    )
  }

  private var environmentSection: YAMLValue? {
    if environment.isEmpty { return nil }
    return .sequence(
      environment.map { variable in
        .mapping(
          [
            YAMLValue.Entry("name", .string(variable.name)),
            YAMLValue.Entry("value", .string(variable.value).remarked(variable.remark)),
          ], origin: variable.value.range)
      })
  }
}

extension YAMLValue {
  /// This mapping with the entries of another: mappings under one key are merged, other values stand as here.
  func merging(_ other: YAMLValue) -> YAMLValue {
    guard case .mapping(var own) = content, case .mapping(let added) = other.content else { return self }
    for entry in added {
      if let number = own.firstIndex(where: { $0.key == entry.key }) {
        own[number].value = own[number].value.merging(entry.value)
      } else {
        own.append(entry)
      }
    }
    var merged = self
    merged.content = .mapping(own)
    return merged
  }
}
