public import ModelStack
import Testing
import YAML

/// The stack of a fragment of models.yaml, completed by the smallest good stack.
public func decodedStack(_ fragment: String) throws -> Stack {
  var sources = SourceSet()
  let source = sources.add(name: "models.yaml", bytes: Array(completed(fragment).utf8))
  let result = StackDecoder.decode(source)
  #expect(result.problems.isEmpty)
  return try #require(result.stack)
}
