/// Quantities are of the size that their unit was meant for.
enum SensibleQuantity: ServerRule {
  static let metadata = RuleMetadata(
    id: "sensible-quantity", severity: .warning, inDocuments: .warning,
    summary: "No memory is below 1Mi, no processor count at 1000, no volume below 1Gi.",
    rationale: """
      Kubernetes takes '512m' of memory for half a byte and '2000' for two thousand processors: a pod that is killed \
      at once, or never scheduled.
      """,
    limits: "Not known here: whether an unusual size is meant.",
    bad: RuleExample.ollama("cpu: { limit: 2000 }"),
    good: RuleExample.ollama("cpu: { limit: 2000m }"))

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.flatMap(findings)
      + stack.nodes.compactMap(\.memory).compactMap(memory)
      + stack.models.compactMap(\.memory).compactMap(memory)
      + stack.tags.known.flatMap { [$0.size, $0.memory].compactMap { $0 } }.compactMap(memory)
  }

  private static func findings(_ backend: Backend) -> [Finding] {
    let memories = [backend.memory.request, backend.memory.limit, backend.ollama?.promptCache].compactMap { $0 }
    let processors = [backend.cpu.request, backend.cpu.limit].compactMap { $0 }
    let size = backend.ollama?.storage?.size
    return memories.compactMap(memory) + processors.compactMap(processor)
      + [size].compactMap { $0 }.compactMap(volume)
  }

  private static func memory(_ amount: Located<Quantity>) -> Finding? {
    // Zero switches a prompt cache off.
    guard amount.value.nanos > 0, amount.value.bytes < 1 << 20 else { return nil }
    return Finding(
      "'\(amount.value.text)' of memory is less than 1Mi", at: amount.range, hint: "write it with 'Mi' or 'Gi'")
  }

  private static func processor(_ amount: Located<Quantity>) -> Finding? {
    guard amount.value.bytes >= 1000 else { return nil }
    return Finding(
      "'\(amount.value.text)' is \(amount.value.bytes) processors", at: amount.range,
      hint: "write '\(amount.value.bytes)m' for thousandths of one")
  }

  private static func volume(_ amount: Located<Quantity>) -> Finding? {
    guard amount.value.bytes < 1 << 30 else { return nil }
    return Finding(
      "a volume of '\(amount.value.text)' holds no model", at: amount.range, hint: "write it with 'Gi'")
  }
}
