/// Where requests for an alias go when it fails: LiteLLM tries the targets in order.
///
/// A chain `[A, B, C]` is models.yaml's spelling of `A: [B]` and `B: [C]`.
public struct FallbackRoute: Sendable, Equatable {
  public var alias: Located<String>
  public var targets: [Located<String>]

  public init(alias: Located<String>, targets: [Located<String>]) {
    self.alias = alias
    self.targets = targets
  }
}
