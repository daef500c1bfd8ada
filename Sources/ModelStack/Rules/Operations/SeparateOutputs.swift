internal import YAML

/// No manifest is written over another one.
enum SeparateOutputs: StackRule {
  static let metadata = RuleMetadata(
    id: "separate-outputs", severity: .error,
    summary: "Every manifest has a path of its own.",
    rationale: "Of two manifests at one path only the last would be left.",
    limits: """
      A path of 'outputs' that leads into the output folder is not compared with the standard places there; the \
      writer refuses such a pair.
      """,
    bad: "outputs: { litellm: apps/litellm.yaml, restartPatch: apps/litellm.yaml }",
    good: "outputs: { litellm: apps/litellm.yaml, restartPatch: apps/litellm-patch.yaml }")

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    Dictionary(grouping: stack.manifestTargets, by: \.comparablePath).values.filter { $0.count > 1 }.map { targets in
      let last = targets[targets.count - 1]
      return Finding(
        "\(targets.map(\.name).joined(separator: " and ")) go to one path, '\(last.path)'", at: last.pathRange,
        hint: last.isOllama
          ? "name a path for each backend: 'outputs: { ollama: { BACKEND: PATH } }'"
          : "name another path for one of them",
        notes: targets.dropLast().map { Diagnostic.Note("the other one is here", at: $0.pathRange) })
    }
  }
}

extension ManifestTarget {
  fileprivate var isOllama: Bool {
    if case .ollamaValues = kind { true } else { false }
  }

  fileprivate var name: String {
    switch kind {
    case .ollamaValues(let backend, _): "the values of '\(backend.name.value)'"
    default: "the \(kind.title)"
    }
  }

  /// As models.yaml says it, or the standard place.
  fileprivate var path: String {
    switch place {
    case .inOutput(let path), .beside(let path, _): path
    }
  }

  /// Where models.yaml says the path, or asks for the manifest.
  fileprivate var pathRange: SourceRange {
    if case .beside(_, let range) = place { range } else { section }
  }

  /// The same for two targets only where they go to one file.
  fileprivate var comparablePath: String {
    switch place {
    case .inOutput(let path): "output " + Path.normalized(path)
    case .beside(let path, _): "beside " + Path.normalized(path)
    }
  }
}
