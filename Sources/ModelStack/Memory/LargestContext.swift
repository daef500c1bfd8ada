extension ModelFigures {
  /// The largest context in tokens, a multiple of 256 and at most the trained one, with which the container fits its
  /// limit; nil where not even 256 tokens do.
  ///
  /// `others` are the other models of the server and keep their contexts. A listed size counts with its upper bound.
  public func largestContext(
    fitting limit: ByteCount, margin: MemoryMargin = .none, besides others: [ModelDemand] = [],
    maxLoadedModels: Int = RunnerSettings.defaultMaxLoadedModels, settings: RunnerSettings
  ) -> Int? {
    let usable = limit.usable(margin)
    func fits(_ steps: Int) -> Bool {
      let demand = ModelDemand.computed(self, context: steps * RunnerLoad.contextStep)
      let container = ContainerEstimate(of: [demand] + others, maxLoadedModels: maxLoadedModels, settings: settings)
      return container.total.upper <= usable
    }
    // No term shrinks as the context grows, so the contexts that fit come before those that do not.
    var fitting = 0
    var end = trainedContext / RunnerLoad.contextStep + 1
    while end - fitting > 1 {
      let middle = fitting + (end - fitting) / 2
      if fits(middle) { fitting = middle } else { end = middle }
    }
    return fitting == 0 ? nil : fitting * RunnerLoad.contextStep
  }
}
