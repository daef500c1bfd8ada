public import YAML

/// One check of what a stack means: stateless, without input or output.
public protocol StackRule: Sendable {
  static var metadata: RuleMetadata { get }
  /// Whether it is a ``ServerRule``: to ask the type for that takes the runtime a search through all conformances.
  static var isAboutServers: Bool { get }
  /// Everything in the stack that breaks the rule, in any order.
  static func check(_ stack: Stack, _ facts: Facts) -> [Finding]
}

/// A rule about servers and what is asked of them, whoever asks: it looks at nothing that LiteLLM's config alone tells,
/// so it holds of hand-written files without one, too.
public protocol ServerRule: StackRule {}

extension StackRule {
  public static var isAboutServers: Bool { false }
}

extension ServerRule {
  public static var isAboutServers: Bool { true }
}

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
  /// What it hands on to LiteLLM as it is.
  let passThroughBlocks: [PassThroughBlock]
  /// The circles among its fallbacks.
  let circles: FallbackCycles

  public init(about stack: Stack, library: OllamaLibrary = .embedded, lock: ModelsLock? = nil) {
    self.library = library
    self.lock = lock
    catalog = ModelCatalog(stack, library)
    contexts = EffectiveContexts(stack, catalog)
    serverLoads = ServerLoad.all(in: stack, catalog)
    chains = FallbackChain.all(in: stack)
    passThroughBlocks = stack.passThroughBlocks
    circles = FallbackCycles(among: stack.index.fallbacks, ofAliases: stack.index.aliases.count)
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
  /// Another finding of which this one is a consequence: it is reported only where that one is not, such as where it is
  /// accepted.
  var cause: Cause?

  /// A finding, by its rule and place.
  struct Cause: Hashable, Sendable {
    var rule: String
    var range: SourceRange

    init(_ rule: any StackRule.Type, at range: SourceRange) {
      self.init(rule.metadata.id, at: range)
    }

    init(_ rule: String, at range: SourceRange) {
      (self.rule, self.range) = (rule, range)
    }
  }

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

  /// A finding that is a consequence of another one, where there is one.
  init(
    _ message: String, at range: SourceRange, hint: String, notes: [Diagnostic.Note] = [], cause: Cause?
  ) {
    self.init(message, at: range, hint: hint, notes: notes)
    self.cause = cause
  }
}
