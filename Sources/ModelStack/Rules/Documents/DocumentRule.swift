/// One check of the form of a hand-written file, of what only its consumer's own spelling can get wrong: stateless,
/// without input or output.
public protocol DocumentRule<Document>: Sendable {
  associatedtype Document
  static var metadata: RuleMetadata { get }
  /// Everything in the document that breaks the rule, in any order.
  static func check(_ document: Document) -> [Finding]
}
