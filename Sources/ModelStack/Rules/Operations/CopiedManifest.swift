/// What is to be copied is written.
enum CopiedManifest: StackRule {
  static let metadata = RuleMetadata(
    id: "copied-manifest", severity: .error,
    summary: "A manifest that 'copyTo' copies is one that is written.",
    rationale: """
      With 'outputs: { fallback: false }' there is no manifest, so 'deploy' copies nothing, and the scripts on the node \
      go on reading what was copied last.
      """,
    bad: RuleExample.twoTiers(
      """
      fallbacks: [[chat, spare]]
      outputs: { fallback: false }
      fallbackConfig: { copyTo: { node: gpu-worker, path: /srv/n8n/fallback.yaml } }
      """),
    good: RuleExample.twoTiers(
      """
      fallbacks: [[chat, spare]]
      fallbackConfig: { copyTo: { node: gpu-worker, path: /srv/n8n/fallback.yaml } }
      """))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    guard case .none = stack.outputs.fallback, let copy = stack.fallbackConfig?.copyTo else { return [] }
    return [
      Finding(
        "nothing is copied to '\(copy.path.value)': 'outputs' leaves the fallback ConfigMap out", at: copy.path.range,
        hint: "remove 'fallback: false' from 'outputs', or 'copyTo'")
    ]
  }
}
