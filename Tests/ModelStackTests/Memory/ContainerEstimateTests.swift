import Testing

@testable import ModelStack

@Suite struct ContainerEstimateTests {
  private let limit = ByteCount.mebibytes(4096)

  @Test func anUnknownVersionTakesTheLargerTotal() throws {
    let demand = ModelDemand.computed(try libraryFigures("phi4-mini"))
    func total(_ version: String?, _ context: Int) -> ByteCount {
      var settings = runnerSettings(version, promptCache: nil)
      settings.context = context
      return ContainerEstimate(of: [demand], settings: settings).total.upper
    }
    for context in [4096, 8192, 16384, 65536] {
      #expect(total(nil, context) == max(total("0.13.3", context), total("0.30.0", context), total("0.32.0", context)))
    }
    #expect(ContainerEstimate(of: [demand], settings: runnerSettings("0.30.0")).formula == .llamaServerReservingLogits)
  }

  @Test func promptCachesCountAsFarAsTheyAreBounded() throws {
    let demands = [ModelDemand.computed(try libraryFigures("phi4-mini")), .measured(.mebibytes(100))]
    let none = ContainerEstimate(of: demands, settings: runnerSettings("0.32.0"))
    let half = ContainerEstimate(of: demands, settings: runnerSettings("0.32.0", promptCache: .mebibytes(512)))
    let unset = ContainerEstimate(of: demands, settings: runnerSettings("0.32.0", promptCache: nil))
    #expect(none.promptCache == .zero && none.unboundedPromptCache == .zero)
    #expect(half.total == none.total + .mebibytes(1024))
    #expect(half.unboundedPromptCache == .zero)
    #expect(unset.total == none.total)
    #expect(unset.unboundedPromptCache == .mebibytes(2 * 8192))

    let early = ContainerEstimate(of: demands, settings: runnerSettings("0.13.3", promptCache: .mebibytes(512)))
    #expect(early.promptCache == .zero && early.unboundedPromptCache == .zero)
    let unknown = ContainerEstimate(of: demands, settings: runnerSettings(nil, promptCache: nil))
    #expect(unknown.promptCache == .zero && unknown.unboundedPromptCache == .mebibytes(2 * 8192))
  }

  @Test func theLargestModelsStayTogether() {
    let demands = [10, 40, 20, 30].map { ModelDemand.measured(.mebibytes($0)) }
    func total(_ count: Int) -> ByteRange {
      ContainerEstimate(of: demands, maxLoadedModels: count, settings: runnerSettings("0.13.3")).total
    }
    #expect(total(1) == ByteRange(.mebibytes(256 + 40)))
    #expect(total(3) == ByteRange(.mebibytes(256 + 90)))
    #expect(total(9) == ByteRange(.mebibytes(256 + 100)))
    #expect(total(0) == total(1))
    #expect(ContainerEstimate(of: demands, settings: runnerSettings("0.13.3")).total == total(3))
    #expect(ContainerEstimate(of: [], settings: runnerSettings("0.32.0")).total == ByteRange(.mebibytes(144)))
  }

  @Test func aModelsOwnContextWins() throws {
    let own = ContainerEstimate(
      of: [.computed(try libraryFigures("phi4-mini"), context: 8192)], settings: runnerSettings("0.13.3"))
    #expect(own.residents[0].kvCache == .mebibytes(1024))
  }

  @Test(arguments: [
    ("0.13.3", 8192, 6656), ("0.30.0", 5120, 4096), ("0.31.0", 5120, 4096), ("0.32.0", 10240, 8448),
    ("0.33.0-rc2", 10240, 8448),
  ])
  func largestContextIn4GiB(version: String, fitting: Int, withMargin: Int) throws {
    let model = try libraryFigures("phi4-mini")
    #expect(model.largestContext(fitting: limit, settings: runnerSettings(version)) == fitting)
    #expect(model.largestContext(fitting: limit, margin: .fivePercent, settings: runnerSettings(version)) == withMargin)
  }

  @Test func largestContextIsBounded() throws {
    let model = try libraryFigures("phi4-mini")
    #expect(model.largestContext(fitting: .mebibytes(2000), settings: runnerSettings("0.13.3")) == nil)
    #expect(model.largestContext(fitting: .mebibytes(1 << 20), settings: runnerSettings("0.13.3")) == 131_072)
    #expect(
      model.largestContext(fitting: ByteCount(.max), margin: .fivePercent, settings: runnerSettings(nil)) == 131_072)
  }

  @Test func largestContextLeavesRoomForOthers() throws {
    let model = try libraryFigures("phi4-mini")
    let others = [ModelDemand.measured(.mebibytes(500))]
    #expect(model.largestContext(fitting: limit, besides: others, settings: runnerSettings("0.13.3")) == 4352)
    #expect(
      model.largestContext(fitting: limit, besides: others, maxLoadedModels: 1, settings: runnerSettings("0.13.3"))
        == 8192)
  }

  /// The binary search against trying every step.
  @Test(arguments: ["0.13.3", "0.30.0", "0.32.0"])
  func noLargerContextFits(version: String) throws {
    let gemma = try libraryFigures("gemma3:1b")
    let settings = runnerSettings(version)
    func total(_ context: Int) -> ByteCount {
      ContainerEstimate(of: [.computed(gemma, context: context)], settings: settings).total.upper
    }
    for mebibytes in stride(from: 1300, through: 3300, by: 250) {
      let contexts = Array(stride(from: 256, through: gemma.trainedContext, by: 256))
      let fitting = contexts.last { total($0) <= .mebibytes(mebibytes) }
      #expect(gemma.largestContext(fitting: .mebibytes(mebibytes), settings: settings) == fitting)
    }
  }

  @Test func verdicts() {
    func verdict(_ lower: Int, _ upper: Int) -> MemoryVerdict {
      MemoryVerdict(ByteRange(lower: .mebibytes(lower), upper: .mebibytes(upper)), limit: .mebibytes(1000))
    }
    #expect(verdict(950, 950) == .fits)
    #expect(verdict(951, 951) == .tight)
    #expect(verdict(1000, 1000) == .tight)
    #expect(verdict(1001, 1001) == .exceeds)
    #expect(verdict(900, 1100) == .tight)
    #expect(verdict(900, 940) == .fits)
  }
}
