internal import YAML

/// What must not change can be judged.
enum ReadableBase {
  static let metadata = RuleMetadata(
    id: "readable-base", severity: .note,
    summary: "The base can be read, so that what must not change is judged.",
    rationale: "Who sees no finding must learn that none was looked for.",
    limits: "Known only to 'gen diff --base'. Where the base has no models.yaml, there is nothing to judge.",
    bad: example(timeout: "30") + "\n---\n" + example(timeout: "30s"),
    good: example(timeout: "60s") + "\n---\n" + example(timeout: "30s"),
    form: .change)

  private static func example(timeout: String) -> String {
    """
    models:
      - { alias: chat, backend: openai, model: gpt-4o-mini, timeout: \(timeout) }
    """
  }

  static func diagnostic(of base: SourceFile, for stack: Stack) -> Diagnostic {
    metadata.diagnostic(
      "'\(base.name)' cannot be read, so that nothing was judged of what must not change", at: stack.name.range,
      hint: "compare with a revision that can be read")
  }
}
