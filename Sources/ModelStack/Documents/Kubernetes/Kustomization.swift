internal import YAML

/// A `kustomization.yaml`, or a Kustomization of Flux: what is done to objects before they are applied.
enum Kustomization {
  /// Whether a document is one; kustomize's own may leave out its kind.
  static func recognises(_ node: YAMLNode) -> Bool {
    node.value(of: "kind").map { $0.text == "Kustomization" } ?? (node.value(of: "resources")?.kind == .sequence)
  }

  /// Whether a document says that objects of other files are changed, patched for example
  /// (https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/, kustomize.toolkit.fluxcd.io/v1).
  static func changesObjects(_ node: YAMLNode) -> Bool {
    let all = [node, node.value(of: "spec")].compactMap { $0 }.flatMap { $0.entries.map(\.key.text) }
    return recognises(node) && !changes.isDisjoint(with: all)
  }

  private static let changes: Set = [
    "components", "patches", "patchesJson6902", "patchesStrategicMerge", "replacements", "transformers",
  ]
}
