internal import YAML

/// The version of Ollama that runs is known from what stands in the file.
enum PinnedOllamaVersion: ServerRule {
  static let metadata = RuleMetadata(
    id: "pinned-ollama-version", severity: .warning, inDocuments: .warning,
    summary: "The version of an Ollama in the cluster is a release, or the one that its chart's version brings.",
    rationale: """
      With a tag such as 'latest' a restart can bring another Ollama: its need of memory, its defaults for flash \
      attention and prompt caches differ between releases, and on each node the tag can mean another image.
      """,
    limits: "What the chart installs is pinned by 'chartVersion'. An Ollama behind 'apiBase' is not installed here.",
    verifiedOn: ["Ollama chart 1.36.0"],
    bad: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: latest }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """,
    good: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.compactMap { backend in
      if let finding = withLetter(backend) { return finding }
      guard backend.ollama != nil, backend.isInstalledByChart, let tag = backend.version,
        backend.ollamaVersion == nil, !tag.value.contains("@")
      else { return nil }
      return Finding(
        "'\(tag.value)' is not a release of Ollama, so a restart can bring another one", at: tag.range,
        hint: "write a release, such as '\(OllamaChart.appVersion)', or remove it: then the chart's own is taken")
    }
  }

  /// The images of Ollama's own repository are tagged without the letter that its releases on GitHub have
  /// (https://hub.docker.com/r/ollama/ollama/tags).
  private static func withLetter(_ backend: Backend) -> Finding? {
    guard let server = backend.ollama, backend.isInstalledByChart, let tag = backend.version, tag.value.hasPrefix("v"),
      backend.ollamaVersion != nil, server.values?.value(at: ["image", "repository"]) == nil
    else { return nil }
    let release = String(tag.value.dropFirst())
    return Finding(
      "Ollama's images have no tag '\(tag.value)', so the pod cannot start", at: tag.range, hint: "write '\(release)'",
      replacement: .string(release))
  }
}
