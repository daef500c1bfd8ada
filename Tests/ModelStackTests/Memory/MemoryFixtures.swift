import Testing

@testable import ModelStack

/// The figures of a tag of the embedded library.
func libraryFigures(_ reference: String) throws -> ModelFigures {
  try #require(try OllamaLibrary.embedded.figures(of: ModelReference(reference)))
}

/// A server whose prompt cache is switched off unless a bound is given.
func runnerSettings(
  _ version: String?, context: Int = 4096, parallel: Int = 1, promptCache: ByteCount? = .zero
) -> RunnerSettings {
  RunnerSettings(
    version: version.flatMap { OllamaVersion($0) }, context: context, parallel: parallel, promptCache: promptCache)
}
