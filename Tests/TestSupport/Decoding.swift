public import ModelStack
import Testing
import YAML

/// The stack of a text that decodes without a mistake.
public func decodedStack(_ text: String) throws -> Stack {
  var sources = SourceSet()
  let decoded = StackDecoder.decode(sources.add(name: "models.yaml", bytes: Array(text.utf8)))
  try #require(decoded.problems.isEmpty, "\(decoded.problems)")
  return try #require(decoded.stack)
}
