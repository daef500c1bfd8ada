internal import YAML

/// Every manifest says why it is there, where the policy says so.
enum TracedManifest: StackRule {
  static let metadata = RuleMetadata(
    id: "traced-manifest", severity: .error,
    summary: "Every manifest traces to a requirement of each kind that 'policy.traceability' names.",
    rationale: "A manifest whose header names no requirement can be neither reviewed nor removed with confidence.",
    limits: "A stack without 'policy.traceability' is not checked.",
    bad: example(traces: "[Story 14.6, FR114]"),
    good: example(traces: "[Story 14.6, FR114, NFR65]"))

  private static func example(traces: String) -> String {
    let text = traces.contains("NFR65") ? "\n  NFR65: failover is detected within 5 seconds" : ""
    return """
      policy: { traceability: [Story, FR, NFR] }
      requirements:
        Story 14.6: Configure External Provider Parallel Models
        FR114: three tiers, vLLM, Ollama, OpenAI\(text)
      litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, traces: \(traces) }
      """
  }

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let needed = stack.policy.traceability.map(\.value)
    if needed.isEmpty { return [] }
    var seen: Set<Int> = []
    // LiteLLM's ConfigMap and its restart patch share their traces.
    return stack.manifestTargets.filter { seen.insert(Int($0.section.start)).inserted }.compactMap { target in
      let kinds = target.traces.compactMap { Requirement.Kind(id: $0.value) }
      let missing = needed.filter { !kinds.contains($0) }.map(\.rawValue)
      if missing.isEmpty { return nil }
      return Finding(
        "'\(section(of: target.kind))' traces to no \(missing.joined(separator: " and no "))",
        at: target.tracesRange ?? target.section,
        hint: target.traces.isEmpty
          ? "add 'traces: [\(needed.map(\.placeholder).joined(separator: ", "))]' with ids of 'requirements'"
          : "add the \(missing.joined(separator: " and the ")) it serves to its 'traces'")
    }
  }

  private static func section(of kind: ManifestTarget.Kind) -> String {
    switch kind {
    case .ollamaValues(let backend, _): backend.name.value
    case .litellmConfig, .litellmConfigMap, .restartPatch: "litellm"
    case .fallbackConfigMap: "fallbackConfig"
    }
  }
}

extension ManifestTarget {
  /// From the first id to the last.
  fileprivate var tracesRange: SourceRange? {
    guard let first = traces.first, let last = traces.last else { return nil }
    return SourceRange(source: first.range.source, start: Int(first.range.start), end: Int(last.range.end))
  }
}

extension Requirement.Kind {
  /// How an id of this kind is written, with a letter for the number.
  fileprivate var placeholder: String {
    switch self {
    case .epic, .story: "\(rawValue) N"
    case .functional, .nonFunctional: "\(rawValue)n"
    }
  }
}
