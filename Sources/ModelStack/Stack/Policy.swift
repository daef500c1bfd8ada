/// What one operator wants of a stack beyond what works. models.yaml states it; a stack without it meets none of it.
public struct Policy: Sendable {
  /// The service under which clients find Ollama.
  public var ollamaService: Located<String>?
  /// The port on which clients find Ollama.
  public var ollamaPort: Located<Int>?
  /// Whether Ollama may run on a node with a GPU.
  public var ollamaOnGPUNode: Located<Permission>?
  /// Whether an alias on a GPU needs a fallback.
  public var gpuAliasFallback: Located<Demand>?
  /// What the last tier of a chain must have of its own.
  public var lastTier: Located<LastTier>?
  /// The kinds of requirements of which every manifest traces to one at least.
  public var traceability: [Located<Requirement.Kind>]

  public enum Permission: String, CaseIterable, Sendable { case forbidden }
  public enum Demand: String, CaseIterable, Sendable { case required }
  /// `independent`: it shares neither backend nor node with the first one.
  public enum LastTier: String, CaseIterable, Sendable { case independent }

  public init(
    ollamaService: Located<String>? = nil, ollamaPort: Located<Int>? = nil,
    ollamaOnGPUNode: Located<Permission>? = nil, gpuAliasFallback: Located<Demand>? = nil,
    lastTier: Located<LastTier>? = nil, traceability: [Located<Requirement.Kind>] = []
  ) {
    self.ollamaService = ollamaService
    self.ollamaPort = ollamaPort
    self.ollamaOnGPUNode = ollamaOnGPUNode
    self.gpuAliasFallback = gpuAliasFallback
    self.lastTier = lastTier
    self.traceability = traceability
  }
}
