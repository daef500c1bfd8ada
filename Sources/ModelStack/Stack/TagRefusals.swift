/// The Ollama tags that a stack must not name: those of the built-in policy that it does not lift, and its own.
struct TagRefusals {
  /// One refusal in force.
  struct Refusal {
    var reason: String
    var replacement: ModelReference?
    /// Where the stack says so; nil for the built-in policy.
    var declared: Located<ModelReference>?
  }

  private var refusals: [String: Refusal] = [:]

  init(_ policy: TagPolicy) {
    let lifted = Set(policy.allowed.map(\.reference.value.canonical))
    refusals = Self.builtIn.filter { !lifted.contains($0.key) }
    for refusal in policy.refused {
      refusals[refusal.reference.value.canonical] = Refusal(
        reason: refusal.reason.value, replacement: refusal.replacement?.value, declared: refusal.reference)
    }
  }

  /// Why a tag is refused; nil for one that is not.
  subscript(reference: ModelReference) -> Refusal? { refusals[reference.canonical] }

  /// The built-in policy by canonical reference. The library lists the tag, with the digest of `phi4-mini`.
  static let builtIn: [String: Refusal] = [
    "phi4-mini:3.8b": Refusal(
      reason: "it is another name of 'phi4-mini:latest', and one name per model is kept",
      replacement: try? ModelReference("phi4-mini"))
  ]
}
