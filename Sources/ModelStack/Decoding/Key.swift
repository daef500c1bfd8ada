internal import YAML

/// One key of one mapping of models.yaml. The decoder reads by it; the manual is made from it.
public struct Key<Value: Sendable>: DescribedKey {
  public let name: String
  public let presence: Presence
  /// A sentence: what the key means.
  public let meaning: String
  /// A value that could stand there.
  public let example: String
  let type: ValueType<Value>

  public var description: TypeDescription { type.description }

  init(
    _ name: String, _ type: ValueType<Value>, _ presence: Presence = .optional, example: String, _ meaning: String
  ) {
    self.name = name
    self.type = type
    self.presence = presence
    self.example = example
    self.meaning = meaning
  }
}

/// Whether a key must be there, and what holds where it is not.
public enum Presence: Sendable, Equatable {
  case required
  case optional
  /// The value that holds without the key, as it would be written.
  case defaulted(String)
}

/// A key without the Swift type of its value: what a table of keys holds.
public protocol DescribedKey: Sendable {
  var name: String { get }
  var presence: Presence { get }
  var meaning: String { get }
  var example: String { get }
  var description: TypeDescription { get }
}

/// How a value is read from a node.
struct ValueType<Value: Sendable>: Sendable {
  let description: TypeDescription
  let decode: @Sendable (YAMLNode, Site) -> Decoded<Value>
}

/// Where a value stands, for messages.
struct Site: Sendable {
  /// The key that the value belongs to.
  var name: String
  /// Whether the value is one item of a list that stands under the key.
  var isItem = false
  /// The place of messages about the value as a whole: its key, since a block mapping begins one line below.
  var place: SourceRange
  /// What takes the place of keys that cannot be read.
  var gaps = Gaps.left

  /// What takes the place of a key that is wrong, missing or misspelt.
  enum Gaps: Sendable {
    /// Nothing, and each is a problem.
    case left
    /// The key's example, or the value of the key that was surely misspelt; only what this cannot mend is a problem.
    /// Nothing is ever made of such a stack: what rules say of it shows which of their findings are about the gaps.
    case filled
  }

  /// What messages call the value.
  var title: String { isItem ? "an item of '\(name)'" : "'\(name)'" }
}

/// What came of reading a node: a value, or none, and all mistakes on the way.
struct Decoded<Value> {
  var value: Value?
  var problems: [Diagnostic] = []

  init(_ value: Value?, problems: [Diagnostic] = []) {
    self.value = value
    self.problems = problems
  }

  static func failure(_ problem: Diagnostic) -> Decoded {
    Decoded(nil, problems: [problem])
  }

  func map<Other>(_ transform: (Value) -> Other) -> Decoded<Other> {
    Decoded<Other>(value.map(transform), problems: problems)
  }
}
