/// What a stack says of Ollama tags beyond the embedded library.
public struct TagPolicy: Sendable {
  /// Tags that no route may name.
  public var refused: [Refusal]
  /// Built-in refusals that are lifted, with the reasons.
  public var allowed: [Allowance]
  /// Models that the embedded library does not list.
  public var known: [KnownModel]

  public init(refused: [Refusal] = [], allowed: [Allowance] = [], known: [KnownModel] = []) {
    self.refused = refused
    self.allowed = allowed
    self.known = known
  }

  public struct Refusal: Sendable {
    public var reference: Located<ModelReference>
    public var reason: Located<String>
    /// What to write instead.
    public var replacement: Located<ModelReference>?

    public init(
      reference: Located<ModelReference>, reason: Located<String>, replacement: Located<ModelReference>?
    ) {
      self.reference = reference
      self.reason = reason
      self.replacement = replacement
    }
  }

  public struct Allowance: Sendable {
    public var reference: Located<ModelReference>
    public var reason: Located<String>

    public init(reference: Located<ModelReference>, reason: Located<String>) {
      self.reference = reference
      self.reason = reason
    }
  }

  /// A model that the stack vouches for.
  public struct KnownModel: Sendable {
    public var reference: Located<ModelReference>
    /// Size of its weights.
    public var size: Located<Quantity>?
    /// Tokens it was trained for.
    public var context: Located<Int>?
    /// What it can; nothing where the stack does not say.
    public var capabilities: [Located<ModelCapability>]
    /// Measured need of memory.
    public var memory: Located<Quantity>?

    public init(
      reference: Located<ModelReference>, size: Located<Quantity>?, context: Located<Int>?,
      capabilities: [Located<ModelCapability>], memory: Located<Quantity>?
    ) {
      self.reference = reference
      self.size = size
      self.context = context
      self.capabilities = capabilities
      self.memory = memory
    }
  }
}
