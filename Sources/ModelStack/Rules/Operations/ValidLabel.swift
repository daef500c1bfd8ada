/// Labels and annotations are as Kubernetes takes them.
enum ValidLabel: ServerRule {
  static let metadata = RuleMetadata(
    id: "valid-label", severity: .error, inDocuments: .error,
    summary: "Labels and annotations have keys and values by Kubernetes' grammar.",
    rationale: "The API server refuses the whole object otherwise, when it is applied.",
    bad: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        labels: { team: machine learning }
      """,
    good: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        labels: { team: machine-learning }
      """)

  private static let valueHint =
    "use at most 63 letters, digits, '-', '_' and '.', beginning and ending with a letter or digit"
  private static let keyHint = "write NAME or DOMAIN/NAME, the name of \(valueHint.dropFirst("use ".count))"

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let labels = stack.labels + stack.nodeSelectors
    let annotations = stack.annotations
    return labels.compactMap { key($0, "label", isValid: KubernetesName.isLabelKey($0.key.value)) }
      // Kubernetes compares annotations without regard to case.
      + annotations.compactMap { key($0, "annotation", isValid: KubernetesName.isLabelKey($0.key.value.lowercased())) }
      + labels.compactMap { value($0, "label", isValid: KubernetesName.isLabelValue) }
      + annotations.compactMap { value($0, "annotation", isValid: { _ in true }) }
  }

  private static func key(_ entry: MetadataEntry, _ kind: String, isValid: Bool) -> Finding? {
    if isValid { return nil }
    return Finding(
      "the \(kind) key '\(entry.key.value)' is not by Kubernetes' grammar", at: entry.key.range, hint: keyHint)
  }

  private static func value(_ entry: MetadataEntry, _ kind: String, isValid: (String) -> Bool) -> Finding? {
    guard let text = entry.value else {
      return Finding(
        "the value of the \(kind) '\(entry.key.value)' is not text", at: entry.valueRange, hint: "write it in quotes")
    }
    if isValid(text) { return nil }
    return Finding("the \(kind) value '\(text)' is not by Kubernetes' grammar", at: entry.valueRange, hint: valueHint)
  }
}
