internal import YAML

/// Which findings are about outputs that a stack does not make: what is wrong only there breaks nothing.
struct OutputsOff {
  private let rules: Set<String>
  /// Where the entries of `backends` begin, in order, and whether values are made of each.
  private let backends: [(start: UInt32, isMade: Bool)]

  init(of stack: Stack) {
    var off: [any StackRule.Type] = []
    if !stack.makesLiteLLMConfig { off += Self.aboutLiteLLM }
    if !stack.outputs.fallback.isMade { off += Self.aboutFallbackConfig }
    rules = Set(off.map { $0.metadata.id })
    backends = stack.backends.map { ($0.name.range.start, stack.outputs.place(ofOllama: $0.name.value).isMade) }
  }

  /// Whether a rule is about nothing that the stack makes.
  func silence(_ rule: any StackRule.Type) -> Bool { rules.contains(rule.metadata.id) }

  /// Whether a finding is about chart values that are not made.
  func silence(_ finding: Finding, of rule: any StackRule.Type) -> Bool {
    guard backends.contains(where: { !$0.isMade }), Self.aboutValues.contains(rule.metadata.id) else { return false }
    return backends.last { $0.start <= finding.range.start }?.isMade == false
  }

  static let aboutLiteLLM: [any StackRule.Type] = [
    SafeLiteLLMVersion.self, PinnedLiteLLMVersion.self, MasterKey.self, PromisedEnvironment.self, UnprefixedModel.self,
    APIBaseFitsEngine.self, ChatProtocol.self, PreCallChecksHaveLimits.self, KnownRoutingStrategy.self,
    KnownCallback.self, EffectiveAllowedFails.self, DistinctPassThrough.self, EffectiveKeepAlive.self,
    OllamaParameterOnOllama.self, FlatOllamaOptions.self, FreeHealthChecks.self, KnownGroupAlias.self,
    GroupAliasHasFallback.self, ContextFallbacksCover.self,
    ContextFallbackHasRoom.self, ReachableFallback.self, FailoverWithinBudget.self, TimeoutCoversColdStart.self,
    TimeoutCoversLatencyBudget.self,
  ]

  private static let aboutFallbackConfig: [any StackRule.Type] = [FallbackConfigChain.self]

  private static let aboutValues: Set<String> = Set(
    ([
      KnownChartKey.self, ValuesDoNotOverride.self, VerifiedChartVersion.self, CreatedModelsHaveTags.self,
      ChartOwnsEnvironment.self, ValidEnvironmentName.self, PinnedOllamaVersion.self, VolumeHoldsModels.self,
      SensibleQuantity.self, RequestWithinLimit.self,
    ] as [any StackRule.Type]).map { $0.metadata.id })
}
