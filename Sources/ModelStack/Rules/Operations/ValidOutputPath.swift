/// Manifests go to YAML files below the repository.
enum ValidOutputPath: StackRule {
  static let metadata = RuleMetadata(
    id: "valid-output-path", severity: .error,
    summary: "Every path in 'outputs' is relative and names a '.yaml' or '.yml' file.",
    rationale: """
      An absolute path is right on one machine only. A file without the ending is not applied by 'kubectl apply -f \
      FOLDER', and no tool takes it for YAML.
      """,
    limits: "Whether a path with '..' stays inside the repository is known when it is written; the writer refuses it.",
    bad: "outputs: { litellm: /srv/k3s/litellm.yaml }",
    good: "outputs: { litellm: ../k3s/litellm.yaml }")

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.outputs.paths.compactMap { path in
      if path.value.isEmpty {
        return Finding("the path is empty", at: path.range, hint: "write a path, or 'false' for none")
      }
      if path.value.hasPrefix("/") || path.value.hasPrefix("~") {
        return Finding(
          "'\(path.value)' is not a path from the folder of models.yaml", at: path.range,
          hint: "write it from there, such as 'applications/litellm/configmap.yaml'")
      }
      if [".yaml", ".yml"].contains(where: path.value.hasSuffix) { return nil }
      return Finding(
        "'\(path.value)' does not end in '.yaml'", at: path.range, hint: "name a file, with its ending")
    }
  }
}

extension Outputs {
  /// Every path that models.yaml says.
  fileprivate var paths: [Located<String>] {
    ([ollama, litellm, restartPatch, fallback] + ollamaByBackend.map(\.place)).compactMap { place in
      if case .path(let path) = place { path } else { nil }
    }
  }
}
