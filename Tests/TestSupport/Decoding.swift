@testable public import ModelStack
import Testing
import YAML

/// The stack that a fragment of models.yaml makes, with the sections that it lacks.
public func decodedStack(_ fragment: String) throws -> Stack {
  var sources = SourceSet()
  let result = Stack.decode(
    sources.add(name: "models.yaml", bytes: Array(completed(fragment).utf8)), named: "models.yaml")
  #expect(result.problems.isEmpty)
  return try #require(result.value)
}
