import TestSupport
import Testing
import YAML

@testable import ModelStack

/// The stack of a fragment of models.yaml, completed by the smallest good stack.
func decodedStack(_ fragment: String) throws -> Stack {
  var sources = SourceSet()
  let source = sources.add(name: "models.yaml", bytes: Array(completed(fragment).utf8))
  let decoded = Stack.decode(source, named: "models.yaml")
  #expect(decoded.problems.isEmpty)
  return try #require(decoded.value)
}
