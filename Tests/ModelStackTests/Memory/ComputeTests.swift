import Testing

@testable import ModelStack

@Suite struct ComputeTests {
  // phi4-mini: E 3072, F 8192, H 24, HKV 8, D 128, V 200,064.
  static let cases: [(MemoryFormula, FlashAttention, context: Int, bytes: Int)] = [
    (.embeddedRunner, .off, 4096, 4 * 512 * 203_136),
    (.embeddedRunner, .off, 8192, 4 * 512 * (8192 * 25 + 2 * 3072 + 2 * 3072 + 2 * 1024)),
    (.embeddedRunner, .on, 8192, 4 * 512 * 203_136 + 2 * 512 * 8192),
    (.llamaServer, .on, 4096, 4 * 512 * (3 * 8192 + 5 * 3072) + 2 * 512 * 4096),
    (
      .llamaServer, .off, 4096,
      4 * 512 * (4096 * 25 + 5 * 3072 + 2 * 3072 + 2 * 1024) + 2 * 512 * 4096 * 24
    ),
    (.llamaServerReservingLogits, .on, 4096, 4 * 512 * 203_136),
    (.llamaServerReservingLogits, .off, 8192, 4 * 1024 * (8192 * 25 + 23_552) + 2 * 1024 * 8192 * 24),
  ]

  @Test(arguments: cases)
  func followsTheFormula(formula: MemoryFormula, attention: FlashAttention, context: Int, bytes: Int) throws {
    var settings = runnerSettings(nil)
    settings.flashAttention = attention
    let estimate = MemoryEstimate(
      try libraryFigures("phi4-mini"), context: context, settings: settings, formula: formula)
    #expect(estimate.compute.bytes == bytes)
  }

  @Test func countsTheMaskOfTheWindow() throws {
    // gemma3:1b: E 1152, F 6912, H 4, D 256; window 512 and batch 1024.
    let estimate = MemoryEstimate(
      try libraryFigures("gemma3:1b"), context: 8192, settings: runnerSettings("0.32.0"), formula: .llamaServer)
    #expect(estimate.compute.bytes == 4 * 1024 * (3 * 6912 + 5 * 1152) + 2 * 1024 * (8192 + 1536))
  }

  @Test func flashAttentionIsOffByDefaultUpTo0_13_3() throws {
    func compute(_ version: String?) throws -> ByteCount {
      let settings = runnerSettings(version, context: 16384)
      return MemoryEstimate(
        try libraryFigures("phi4-mini"), context: 16384, settings: settings, formula: settings.formulas[0]
      ).compute
    }
    #expect(try compute("0.13.3") > compute("0.13.4"))
    #expect(try compute(nil) == compute("0.13.3"))
  }

  @Test func expertsAtWorkWidenTheFeedForward() throws {
    let shape = try libraryFigures("gpt-oss-safeguard:20b").shape
    #expect(shape.feedForwardLength == nil)
    #expect(shape.activeFeedForwardLength == 4 * 2880)
    #expect(try libraryFigures("gpt-oss:20b").shape.activeFeedForwardLength == 2880)
  }
}
