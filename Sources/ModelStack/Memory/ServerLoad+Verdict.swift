extension ServerLoad {
  /// What does not fit the memory limit, whatever listed sizes were rounded from and without prompt caches.
  enum Overflow {
    /// A model does not fit even alone.
    case model
    /// Each model fits, but not those that may be loaded together.
    case residents
  }

  /// Nil where all fits, or no limit is set.
  var overflow: Overflow? {
    guard let limit else { return nil }
    if entries.contains(where: { exceeds(limit, $0) }) { return .model }
    return MemoryVerdict(container.total, limit: limit) == .exceeds ? .residents : nil
  }

  /// Whether a model does not fit alone; where its need is not known, whether its weights do not.
  private func exceeds(_ limit: ByteCount, _ entry: Entry) -> Bool {
    guard let container = container(of: entry) else { return weightsExceedLimit(entry) }
    return MemoryVerdict(container.total, limit: limit) == .exceeds
  }

  /// Whether even the weights of a model are more than the limit.
  func weightsExceedLimit(_ entry: Entry) -> Bool {
    guard let limit, let weights = entry.weights else { return false }
    return weights.lower > limit
  }

  /// How many of the largest models satisfy a condition on the container's total; at least one.
  func mostModels(_ isEnough: (ByteRange) -> Bool) -> Int {
    var total = ByteRange(container.formula.containerOverhead)
    let totals = container.residents.map { resident in
      total = total + resident.total
      return total
    }
    return max(1, totals.prefix(while: isEnough).count)
  }

  /// The residents for a message: `'phi4-mini' and 'llama3.2:1b' and 2 more`.
  var residentNames: String {
    let names = residents.map { "'\($0.reference.value.text)'" }
    let others = names.count > Self.mostNames ? ["\(names.count - Self.mostNames) more"] : []
    return (names.prefix(Self.mostNames) + others).joined(separator: " and ")
  }

  /// So many models a message names.
  static let mostNames = 3

  /// How an estimate comes about, and what is uncertain in it.
  func explanation(of container: ContainerEstimate) -> [Diagnostic.Note] {
    var sentences = ["in MiB: \(container.breakdown)"] + container.caveats.map(\.sentence)
    if settings.version == nil {
      sentences.append("the version of Ollama is not known: this is the larger of what its versions need")
    }
    return sentences.map { Diagnostic.Note($0) }
  }

  /// Whether a model leaves the memory as soon as its request is answered.
  var unloadsAtOnce: Bool {
    backend.ollama?.keepAlive?.value == .duration(.zero)
  }
}
