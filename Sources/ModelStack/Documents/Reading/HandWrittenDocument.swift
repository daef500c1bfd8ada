internal import YAML

/// A hand-written document of one consumer: what stands there, and what it tells of a stack.
protocol HandWrittenDocument: Sendable {
  /// What it tells: routes, a server, or a chain.
  associatedtype Part

  /// Whether a node is surely a document of this kind; nothing is guessed at.
  static func recognises(_ node: YAMLNode) -> Bool

  /// Reads a document that was recognised. It fails on nothing: what cannot be typed stays among the values.
  init(_ node: YAMLNode)

  /// The document as it stands, each value and key with its place.
  var values: YAMLValue { get }
  /// The place of messages about the document as a whole.
  var place: SourceRange { get }
  /// The part of a stack that it tells.
  var part: Part { get }
}
