/// How much context a model has room for under the limit of its container, loaded alone and without its prompt cache.
struct ContextRoom {
  /// The largest context in tokens that fits, in steps of 256.
  let largest: Int?
  /// The largest that leaves 5 % of the limit.
  let withMargin: Int?
  /// Whether no context fits, even if the weights are as small as their listed size may mean.
  let isHopeless: Bool

  init(of figures: ModelFigures, in load: ServerLoad, limit: ByteCount) {
    let settings = load.settingsWithoutPromptCache
    largest = figures.largestContext(fitting: limit, maxLoadedModels: 1, settings: settings)
    withMargin = figures.largestContext(fitting: limit, margin: .fivePercent, maxLoadedModels: 1, settings: settings)
    let smallest = ModelDemand.computed(figures, context: RunnerLoad.contextStep)
    isHopeless = ContainerEstimate(of: [smallest], maxLoadedModels: 1, settings: settings).total.lower > limit
  }

  /// Part of a message: `the largest context that fits is 8192, with 5 % to spare 6656`.
  var sentence: String {
    guard let largest else { return isHopeless ? "no context fits" : "no context is sure to fit" }
    let margin = withMargin.map { "with 5 % to spare \($0)" } ?? "with 5 % to spare none"
    return "the largest context that fits is \(largest), \(margin)"
  }
}
