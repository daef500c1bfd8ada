/// One check of what a stack became: stateless, without input or output. It runs where the stack before is known.
public protocol ChangeRule: Sendable {
  static var metadata: RuleMetadata { get }
  /// Every change that breaks the rule, in any order; the places are those of the stack after.
  static func check(_ before: Stack, _ after: Stack) -> [Finding]
}
