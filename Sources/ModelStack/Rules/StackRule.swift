public import YAML

/// One check of what a stack means: stateless, without input or output.
public protocol StackRule: Sendable {
  static var metadata: RuleMetadata { get }
  /// Everything in the stack that breaks the rule, in any order.
  static func check(_ stack: Stack, _ facts: Facts) -> [Finding]
}

/// A rule about servers and what is asked of them, whoever asks: it looks at nothing that LiteLLM's config alone tells,
/// so it holds of hand-written files without one, too.
public protocol ServerRule: StackRule {}

/// What rules know of a stack beside what it says, worked out once for all of them.
public struct Facts: Sendable {
  public let library: OllamaLibrary
  /// The digests that were locked, where there is a lock.
  public let lock: ModelsLock?
  /// What is known of its Ollama models.
  public let catalog: ModelCatalog
  /// How many tokens its aliases take.
  public let contexts: EffectiveContexts
  /// What each of its Ollama servers may have to load.
  public let serverLoads: [ServerLoad]
  /// Where its chains of fallbacks lead.
  let chains: [FallbackChain]
  /// The circles among its fallbacks.
  let circles: [FallbackCycles.Circle]
  /// What it passes on to LiteLLM.
  let passThroughBlocks: [PassThroughBlock]

  public init(about stack: Stack, library: OllamaLibrary = .embedded, lock: ModelsLock? = nil) {
    self.library = library
    self.lock = lock
    catalog = ModelCatalog(stack, library)
    contexts = EffectiveContexts(stack, catalog)
    serverLoads = ServerLoad.all(in: stack, catalog)
    chains = FallbackChain.all(in: stack)
    circles = FallbackCycles(among: stack.index.fallbacks, named: stack.index.aliases).circles
    passThroughBlocks = stack.passThroughBlocks
  }
}

/// What a rule found. The linter signs it with the rule's id, so that no rule can sign with another's.
public struct Finding: Sendable {
  /// What it weighs, where that is not the rule's own severity.
  public var severity: Severity?
  public var message: String
  public var range: SourceRange
  public var hint: String
  public var notes: [Diagnostic.Note]
  /// What to write in place of the text at `range`, where that is surely what was meant.
  public var replacement: YAMLValue?
  /// Whether the text at `range` may be a secret.
  public var hidesText: Bool
  /// The value of the key at `range`, where it may be a secret.
  public var hiddenValue: SourceRange?

  public init(
    _ message: String, at range: SourceRange, hint: String, severity: Severity? = nil,
    notes: [Diagnostic.Note] = [], replacement: YAMLValue? = nil, hidesText: Bool = false,
    hiddenValue: SourceRange? = nil
  ) {
    self.severity = severity
    self.message = message
    self.range = range
    self.hint = hint
    self.notes = notes
    self.replacement = replacement
    self.hidesText = hidesText
    self.hiddenValue = hiddenValue
  }
}
