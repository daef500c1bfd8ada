/// Every object is part of the stack it is made from.
enum OnePartOfLabel: StackRule {
  static let metadata = RuleMetadata(
    id: "one-part-of-label", severity: .error,
    summary: "No map of labels says another 'app.kubernetes.io/part-of' than 'stack.partOf'.",
    rationale: """
      Every object carries the label with the stack's own value; another one would be dropped, or hide an object from \
      whoever selects the stack's.
      """,
    limits: "A stack without 'partOf' is not checked.",
    bad: """
      stack: { name: lab, namespace: ml, partOf: home-lab }
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        labels: { app.kubernetes.io/part-of: litellm }
      """,
    good: """
      stack: { name: lab, namespace: ml, partOf: home-lab }
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        labels: { app.kubernetes.io/name: litellm }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard let partOf = stack.partOf else { return [] }
    return stack.labels.filter { $0.key.value == PartOfLabel.name && $0.value != partOf.value }.map { label in
      Finding(
        "the label '\(PartOfLabel.name)' is not '\(partOf.value)', which the stack says", at: label.valueRange,
        hint: "remove the label", notes: [Diagnostic.Note("the stack's own value is here", at: partOf.range)])
    }
  }
}
