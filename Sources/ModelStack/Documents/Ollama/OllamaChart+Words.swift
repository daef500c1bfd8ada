extension OllamaChart {
  /// What to write in models.yaml in place of a chart value; nil where models.yaml has no word for it.
  ///
  /// - Parameter path: of the value, from the root of the chart's values.
  static func word(for path: [String]) -> String? { words[path] }

  /// The paths that ``OllamaValues`` writes, with the keys of a backend they come from.
  private static let words: [[String]: String] = [
    ["fullnameOverride"]: "service",
    ["image", "tag"]: "version",
    ["ollama", "port"]: "port",
    ["ollama", "models", "pull"]: "alsoPull",
    ["ollama", "models", "clean"]: "clean",
    ["service", "port"]: "port",
    ["podLabels"]: "podLabels",
    ["resources", "requests", "memory"]: "memory: { request: ... }",
    ["resources", "requests", "cpu"]: "cpu: { request: ... }",
    ["resources", "limits", "memory"]: "memory: { limit: ... }",
    ["resources", "limits", "cpu"]: "cpu: { limit: ... }",
    ["persistentVolume", "enabled"]: "storage",
    ["persistentVolume", "existingClaim"]: "storage: { existingClaim: ... }",
    ["persistentVolume", "storageClass"]: "storage: { class: ... }",
    ["persistentVolume", "size"]: "storage: { size: ... }",
    ["persistentVolume", "accessModes"]: "storage: { accessModes: ... }",
    ["nodeSelector", "kubernetes.io/hostname"]: "node",
  ]
}
