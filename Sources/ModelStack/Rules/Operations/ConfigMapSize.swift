/// What goes into a ConfigMap fits into one.
enum ConfigMapSize: StackRule {
  static let metadata = RuleMetadata(
    id: "configmap-size", severity: .error,
    summary: "LiteLLM's config and the fallback config fit into their ConfigMaps.",
    rationale: """
      The API server refuses a ConfigMap of more than 1 MiB. From 256 KiB on, a warning: 'kubectl apply' fails without \
      '--server-side', since it keeps a copy of the object in an annotation.
      """,
    limits: "The copy is larger than the values it holds, so the warning may come a little late.",
    bad: example(repeats: 8),
    good: example(repeats: 2))

  /// A text that aliases repeat `repeats` to the fifth times.
  private static func example(repeats: Int) -> String {
    let lists = zip("bcdef", "abcde").map { name, part in
      "      \(name): &\(name) [\(Array(repeating: "*\(part)", count: repeats).joined(separator: ", "))]"
    }
    return """
      models:
        - alias: chat
          backend: openai
          model: gpt-4o-mini
          info:
            a: &a no shorter than thirty letters
      \(lists.joined(separator: "\n"))
      """
  }

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.manifestTargets.compactMap { target in
      switch target.kind {
      case .litellmConfigMap:
        return finding(
          LiteLLMRenderer.configMap(LiteLLMRenderer.config(of: stack), of: stack), "LiteLLM's config",
          hint: "write 'outputs: { litellmForm: bare }' and mount the file, or make two stacks of it")
      case .fallbackConfigMap:
        return FallbackRenderer.config(of: stack).flatMap {
          finding($0.configMap, "the fallback config", hint: "tell a shorter chain")
        }
      case .ollamaValues, .litellmConfig, .restartPatch: return nil
      }
    }
  }

  private static func finding(_ configMap: ConfigMap, _ title: String, hint: String) -> Finding? {
    let size = configMap.dataSize
    let place = configMap.metadata.name.range
    if size > ConfigMap.sizeLimit {
      return Finding(
        "\(title) has \(size >> 10) KiB, and a ConfigMap holds \(ConfigMap.sizeLimit >> 10)", at: place, hint: hint)
    }
    if size > ConfigMap.annotationLimit {
      return Finding(
        "\(title) has \(size >> 10) KiB, and a plain 'kubectl apply' takes \(ConfigMap.annotationLimit >> 10)",
        at: place,
        hint: "apply it with '--server-side'", severity: .warning)
    }
    return nil
  }
}
