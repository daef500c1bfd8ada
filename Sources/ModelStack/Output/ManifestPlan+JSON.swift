internal import YAML

extension ManifestPlan {
  /// What is made and how it reaches those who read it, for programs that deploy it: one object a manifest.
  public func json(in workspace: Workspace) -> [JSON] {
    items.map { item in
      let delivery = item.manifest.delivery
      return .object(
        [
          ("path", .string(workspace.shown(item.path))), ("stack", .string(delivery.stack)),
          ("namespace", .string(delivery.namespace)),
        ] + delivery.form.members)
    }
  }
}

extension Delivery.Form {
  fileprivate var members: [(name: String, value: JSON)] {
    switch self {
    case .values(let release): [("release", release.json)]
    case .configMap(let name, nil): [("configMap", .string(name))]
    case .configMap(let name, let copy?): [("configMap", .string(name)), ("copyTo", copy.json)]
    case .patch(let deployment): [("patchOf", .string(deployment))]
    case .file: []
    }
  }
}

extension HelmRelease {
  fileprivate var json: JSON {
    [
      "name": .string(name), "chart": .string(OllamaChart.name), "repository": .string(OllamaChart.repository),
      "version": .string(chartVersion),
      // Whole seconds, so that no program has to read a decimal number.
      "coldStart": coldStart.map { .int(($0.milliseconds + 999) / 1000) },
    ]
  }
}

extension FileCopy {
  fileprivate var json: JSON { ["node": .string(node.value), "path": .string(path.value)] }
}
