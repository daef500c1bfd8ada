internal import YAML

/// A `kustomization.yaml`, or a Kustomization of Flux: what is done to objects before they are applied.
enum Kustomization {
  /// Whether a document says that objects of other files are changed, patched for example
  /// (https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/, kustomize.toolkit.fluxcd.io/v1).
  static func changesObjects(_ node: YAMLNode) -> Bool {
    let keys = node.entries.map(\.key.text)
    let isOne = node.value(of: "kind").map { $0.text == "Kustomization" } ?? keys.contains("resources")
    let inner = node.value(of: "spec")?.entries.map(\.key.text) ?? []
    return isOne && !changes.isDisjoint(with: keys + inner)
  }

  private static let changes: Set = [
    "components", "patches", "patchesJson6902", "patchesStrategicMerge", "replacements", "transformers",
  ]
}
