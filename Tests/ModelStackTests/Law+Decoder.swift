import TestSupport
import YAML

@testable import ModelStack

extension Law {
  /// A file gives a stack, problems that lie in it, or both; without a stack there is a problem.
  static func decoder(_ bytes: [UInt8]) throws(BrokenLaw) {
    let source = file(bytes)
    let decoded = Stack.decode(source, named: "models.yaml")
    try require(decoded.value != nil || !decoded.problems.isEmpty, "neither a stack nor a problem")
    for problem in decoded.problems {
      try requirePlace(problem.range, in: source, problem.message)
      for note in problem.notes { try requirePlace(note.range, in: source, note.message) }
      try require(!problem.message.isEmpty, "a problem says nothing")
    }
    let lock = ModelsLock.decode(source, named: ModelsLock.fileName)
    for problem in lock.problems { try requirePlace(problem.range, in: source, problem.message) }
  }

  /// All laws by their names.
  static let byName: [String: @Sendable ([UInt8]) throws(BrokenLaw) -> Void] = [
    "composer": composer, "decoder": decoder, "pipeline": pipeline, "readers": readers, "fixing": fixing,
    "emitter": emitter, "written": written, "secrets": secrets, "growth": growth,
  ]
}
