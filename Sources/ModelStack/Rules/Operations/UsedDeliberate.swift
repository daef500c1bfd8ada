/// What is declared as deliberate is there.
enum UsedDeliberate: StackRule {
  static let metadata = RuleMetadata(
    id: "used-deliberate", severity: .warning,
    summary: "Every entry of 'deliberate' lifts a law that the backend breaks.",
    rationale: "An entry left behind would hide the next slip at its key.",
    bad: RuleExample.ollama("deliberate: { port: tests ran on another one }"),
    good: RuleExample.ollama("deliberate: { service: the old one is busy until May }", service: "ollama-cpu"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let broken = Dictionary(grouping: stack.lawBreaches, by: \.backend.name.value).mapValues { Set($0.map(\.law.key)) }
    return stack.backends.flatMap { backend in
      backend.deliberate.filter { broken[backend.name.value]?.contains($0.key.value) != true }.map { entry in
        Finding(
          "'\(backend.name.value)' breaks no law about its '\(entry.key.value)'", at: entry.key.range,
          hint: "remove the entry")
      }
    }
  }
}
