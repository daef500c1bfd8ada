import Testing

@testable import ModelStack

@Suite struct WeightsTests {
  @Test func exactSizeWins() throws {
    #expect(try libraryFigures("phi4-mini").weights == ByteRange(ByteCount(2_491_874_624)))
    let vision = try libraryFigures("moondream")
    #expect(vision.projector == ByteCount(909_790_045))
    #expect(vision.weights.lower > vision.projector)
    let tag = try #require(try OllamaLibrary.embedded.tag(of: ModelReference("moondream")))
    #expect(vision.weights.upper == tag.exactSize?.total)
  }

  @Test func listedSizeKeepsItsBounds() throws {
    let weights = try libraryFigures("phi4-mini:3.8b-q8_0").weights
    #expect(weights == ByteRange(lower: ByteCount(4_050_000_000), upper: ByteCount(4_150_000_000)))
    #expect(weights.middle == ByteCount(4_100_000_000))
  }

  @Test(arguments: [
    ("deepseek-r1:671b", "0.13.3", [MemoryEstimate.Caveat.latentAttention]),
    ("granite4:350m-h", "0.13.3", [.recurrentState]),
    ("mixtral:8x7b", "0.13.3", []), ("mixtral:8x7b", "0.32.0", [.expertsNotMeasured]),
    ("moondream", "0.13.3", []), ("moondream", "0.32.0", [.projectorNotMeasured]),
  ])
  func saysWhatItDoesNotKnow(reference: String, version: String, caveats: [MemoryEstimate.Caveat]) throws {
    let settings = runnerSettings(version)
    let estimate = MemoryEstimate(
      try libraryFigures(reference), context: 2048, settings: settings, formula: settings.formulas[0])
    #expect(estimate.caveats == caveats)
  }

  @Test func saysWhereItWasNotMeasured() throws {
    func caveats(_ context: Int, _ formula: MemoryFormula) throws -> [MemoryEstimate.Caveat] {
      MemoryEstimate(try libraryFigures("phi4-mini"), context: context, settings: runnerSettings(nil), formula: formula)
        .caveats
    }
    #expect(try caveats(16384, .llamaServer) == [])
    #expect(try caveats(16385, .llamaServer) == [.contextNotMeasured])
    #expect(try caveats(16385, .embeddedRunner) == [])
  }
}
