import Testing

@testable import ModelStack

/// Rounded to the nearest, as the tables of measurements are.
private func mebibytes(_ count: ByteCount) -> Int {
  Int((Double(count.bytes) / 1_048_576).rounded())
}

@Suite struct MemoryEstimateTests {
  @Test func breaksPhi4MiniDown() throws {
    let estimate = MemoryEstimate(
      try libraryFigures("phi4-mini"), context: 4096, settings: runnerSettings("0.13.3"), formula: .embeddedRunner)
    #expect(estimate.weights == ByteRange(ByteCount(2_491_874_624)))
    let parts = [estimate.weights.lower, estimate.kvCache, estimate.compute, estimate.output]
    #expect(parts.map(\.mebibytesText) == ["2376.4", "512.0", "396.8", "0.8"])
    #expect(estimate.checkpoints == .zero && estimate.runnerOverhead == .zero && estimate.projector == .zero)
    #expect(estimate.caveats.isEmpty)
    #expect(MemoryFormula.embeddedRunner.containerOverhead == .mebibytes(256))
  }

  @Test(arguments: [
    ("0.13.3", 4096, 3542), ("0.13.3", 8192, 4085), ("0.13.3", 16384, 5509),
    ("0.30.0", 4096, 3542), ("0.31.2", 8192, 4451), ("0.30.0", 16384, 5475),
    ("0.32.15", 4096, 3227), ("0.32.0", 8192, 3829), ("0.33.0-rc2", 16384, 4869),
  ])
  func estimatesPhi4Mini(version: String, context: Int, total: Int) throws {
    let demand = ModelDemand.computed(try libraryFigures("phi4-mini"))
    let container = ContainerEstimate(of: [demand], settings: runnerSettings(version, context: context))
    #expect(container.total.lower == container.total.upper)
    #expect(mebibytes(container.total.upper) == total)
  }

  @Test(arguments: [("0.13.3", 5212), ("0.32.15", 4800)])
  func estimatesTwoModelsTogether(version: String, total: Int) throws {
    let demands = [ModelDemand.computed(try libraryFigures("llama3.2:1b")), .computed(try libraryFigures("phi4-mini"))]
    let both = ContainerEstimate(of: demands, settings: runnerSettings(version))
    #expect(mebibytes(both.total.upper) == total)
    #expect(both.residents.count == 2)
    #expect(MemoryVerdict(both.total, limit: .mebibytes(4096)) == .exceeds)

    let one = ContainerEstimate(of: demands, maxLoadedModels: 1, settings: runnerSettings(version))
    #expect(one == ContainerEstimate(of: [demands[1]], settings: runnerSettings(version)))
  }

  @Test func usesTheSmallerBatchWhereTheContextIsSmall() throws {
    let model = try libraryFigures("phi4-mini")
    func compute(_ context: Int, _ parallel: Int) -> ByteCount {
      RunnerLoad(model, context: context, settings: runnerSettings("0.32.0", parallel: parallel), formula: .llamaServer)
        .compute
    }
    // 4·B·(3F + 3E + HD) + 2·B·C
    #expect(compute(4096, 1).bytes == 4 * 512 * (3 * 8192 + 5 * 3072) + 2 * 512 * 4096)
    #expect(compute(4097, 1).bytes == 4 * 1024 * (3 * 8192 + 5 * 3072) + 2 * 1024 * 4352)
    #expect(compute(4096, 2).bytes == 4 * 1024 * (3 * 8192 + 5 * 3072) + 2 * 1024 * 4096)
    #expect(compute(32769, 1).bytes == 4 * 2048 * (3 * 8192 + 5 * 3072) + 2 * 2048 * 33024)
  }

  @Test(arguments: MemoryFormula.allCases)
  func everySlotHasItsCache(formula: MemoryFormula) throws {
    let model = try libraryFigures("phi4-mini")
    let one = MemoryEstimate(model, context: 4096, settings: runnerSettings(nil), formula: formula)
    let four = MemoryEstimate(model, context: 4096, settings: runnerSettings(nil, parallel: 4), formula: formula)
    #expect(four.kvCache.bytes == 4 * one.kvCache.bytes)
    #expect(four.output.bytes == 4 * one.output.bytes)
  }

  @Test func noContextIsLargerThanTheTrainedOne() throws {
    let model = try libraryFigures("all-minilm")
    for formula in MemoryFormula.allCases {
      let trained = MemoryEstimate(model, context: 512, settings: runnerSettings(nil), formula: formula)
      #expect(
        MemoryEstimate(model, context: .max, settings: runnerSettings(nil, parallel: .max), formula: formula) == trained
      )
    }
  }

  @Test func absurdSettingsDoNotOverflow() throws {
    var model = try libraryFigures("deepseek-r1:671b")
    model.trainedContext = .max
    for formula in MemoryFormula.allCases {
      for (context, parallel) in [(Int.max, Int.max), (Int.min, Int.min), (0, 0)] {
        let estimate = MemoryEstimate(
          model, context: context, settings: runnerSettings(nil, parallel: parallel), formula: formula)
        #expect(estimate.total.upper > model.weights.upper)
      }
    }
  }

  @Test func embeddingModelsHaveOneSlotAndEncodersNoCache() throws {
    for (reference, hasCache) in [
      ("all-minilm", false), ("nomic-embed-text", false), ("embeddinggemma", false),
      ("qwen3-embedding:0.6b", true),
    ] {
      let model = try libraryFigures(reference)
      let one = MemoryEstimate(model, context: 512, settings: runnerSettings(nil), formula: .embeddedRunner)
      let four = MemoryEstimate(
        model, context: 512, settings: runnerSettings(nil, parallel: 4), formula: .embeddedRunner)
      #expect(model.isEmbedding)
      #expect(one == four)
      #expect((one.kvCache > .zero) == hasCache, "\(reference)")
    }
  }
}
