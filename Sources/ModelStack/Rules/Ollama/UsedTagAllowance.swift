/// What `tags.allow` lifts is refused and used.
enum UsedTagAllowance: StackRule {
  static let metadata = RuleMetadata(
    id: "used-tag-allowance", severity: .warning,
    summary: "Each entry of 'tags.allow' lifts a built-in refusal of a tag that the stack names.",
    rationale: "An entry left behind would let the next mistake with that tag pass.",
    limits: "A refusal of the stack's own is not lifted by 'allow', but by removing it.",
    bad: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: chat, backend: ollama, model: phi4-mini }
      tags: { allow: { "phi4-mini:3.8b": measured in March } }
      """,
    good: """
      backends:
        ollama: { engine: ollama, service: ollama, port: 11434, version: 0.13.3 }
      models:
        - { alias: chat, backend: ollama, model: "phi4-mini:3.8b" }
      tags: { allow: { "phi4-mini:3.8b": measured in March } }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    if stack.tags.allowed.isEmpty { return [] }
    let named = Set(stack.pulledReferences.map(\.value.canonical))
    return stack.tags.allowed.compactMap { allowance in
      let reference = allowance.reference
      if TagRefusals.builtIn[reference.value.canonical] == nil {
        return Finding(
          "the built-in policy does not refuse '\(reference.value.text)'", at: reference.range,
          hint: "remove the entry")
      }
      if named.contains(reference.value.canonical) { return nil }
      return Finding(
        "no route and no 'alsoPull' names '\(reference.value.text)'", at: reference.range, hint: "remove the entry")
    }
  }
}
