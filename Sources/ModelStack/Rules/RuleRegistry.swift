/// All rules there are.
public enum RuleRegistry {
  /// The rules that check a stack, in the order of the manual.
  public static let stackRules: [any StackRule.Type] = [
    // References
    KnownBackend.self,
    LockedDigest.self,
    // Ollama models, their memory and their context
    KnownOllamaTag.self,
    AcceptedOllamaTag.self,
    UsedTagAllowance.self,
    OneNamePerDigest.self,
    CapableModel.self,
    CapableFallback.self,
    NoThinkingUnderLatencyBudget.self,
    PinnedOllamaVersion.self,
    KnownModelShape.self,
    ModelFitsMemory.self,
    ResidentModelsFitMemory.self,
    MemoryHeadroom.self,
    BoundedPromptCache.self,
    PromptCacheHasEffect.self,
    KVCacheTypeHasFlashAttention.self,
    RequestWithinLimit.self,
    NodeMemory.self,
    VolumeHoldsModels.self,
    ContextWithinTrained.self,
    OneContextPerModel.self,
    FallbackKeepsContext.self,
    ContextFallbackHasRoom.self,
    // Fallbacks, latency and LiteLLM
    KnownFallbackTarget.self,
    KnownGroupAlias.self,
    AcyclicFallbacks.self,
    UniqueFallbackTarget.self,
    ReachableFallback.self,
    IndependentLastTier.self,
    GPUAliasHasFallback.self,
    GroupAliasHasFallback.self,
    ContextFallbacksCover.self,
    FallbackConfigChain.self,
    UniqueAlias.self,
    BudgetNamesChain.self,
    FailoverWithinBudget.self,
    TimeoutCoversLatencyBudget.self,
    TimeoutCoversColdStart.self,
    SafeLiteLLMVersion.self,
    PinnedLiteLLMVersion.self,
    MasterKey.self,
    PromisedEnvironment.self,
    UnprefixedModel.self,
    APIBaseFitsEngine.self,
    OneModelPerVLLM.self,
    ServedModel.self,
    ChatProtocol.self,
    PreCallChecksHaveLimits.self,
    KnownRoutingStrategy.self,
    KnownCallback.self,
    EffectiveAllowedFails.self,
    DistinctPassThrough.self,
    EffectiveKeepAlive.self,
    OllamaParameterOnOllama.self,
    FlatOllamaOptions.self,
    FreeHealthChecks.self,
    // The operator's laws, Kubernetes and traceability
    KnownNode.self, OllamaOffGPUNode.self, StableOllamaService.self, OnePartOfLabel.self,
    TracedManifest.self, DefinedRequirement.self, TracedRequirement.self,
    KnownChartKey.self, ValuesDoNotOverride.self, VerifiedChartVersion.self, CreatedModelsHaveTags.self,
    ChartOwnsEnvironment.self, ValidEnvironmentName.self, ValidLabel.self, ValidKubernetesName.self,
    SensibleQuantity.self, ConfigMapSize.self,
    SeparateOutputs.self, ValidOutputPath.self, KnownOutputBackend.self, CopiedManifest.self, RetiredAliasIsGone.self,
  ]

  /// The rules about what must not change, in the order of the manual.
  public static let changeRules: [any ChangeRule.Type] = [
    KeptAlias.self, KeptOllamaService.self, OllamaKeptOffGPUNode.self,
  ]

  /// The rules that check a hand-written LiteLLM config, in the order of the manual.
  public static let litellmRules: [any DocumentRule<LiteLLMDocument>.Type] = [
    ReadableByPyYAML.self,
    CompleteDeployment.self, KnownLiteLLMKey.self, KeyInItsSection.self, KnownProvider.self, APIBasePath.self,
    WellTypedValue.self, NumericSetting.self, BooleanFlag.self, KnownLiteLLMValue.self, KnownPolicyKey.self,
    OwnServerHasKey.self, OwnModelHasAddress.self,
    StreamKeepsTimeout.self, FallbackListShape.self, FallbacksWhereRead.self,
    SingleFallbackEntry.self,
    EnvironmentBeforeFile.self, EnvironmentReference.self, MasterKeyNotNull.self, CacheSaysType.self,
  ]

  /// The rules that check the pod of LiteLLM.
  static let podRules: [any DocumentRule<LiteLLMPod>.Type] = [FreeProbes.self]

  /// The rules that check hand-written values of an Ollama chart, in the order of the manual.
  static let ollamaRules: [any DocumentRule<OllamaValuesDocument>.Type] = [
    KnownOllamaValue.self, WellFormedVariable.self, VariableSetOnce.self,
  ]

  /// The rules that check a hand-written fallback ConfigMap, in the order of the manual.
  static let fallbackRules: [any DocumentRule<FallbackConfigDocument>.Type] = [
    TierSaysModel.self, EndpointsAgree.self, AvailableInCodeNode.self, TextInConfigMap.self,
  ]

  /// What every rule is, those of reading and of writing included, in the order of the manual.
  public static let metadata: [RuleMetadata] = {
    // One list after the other: as one sum, older compilers give up on the type.
    var all = DecodingRule.all
    all += stackRules.map { $0.metadata }
    all += changeRules.map { $0.metadata }
    all += [NoLiteralSecret.metadata, ReadableBase.metadata, DocumentFile.knownFileKind, UniqueObject.metadata]
    all += litellmRules.map { $0.metadata }
    all += podRules.map { $0.metadata }
    all += ollamaRules.map { $0.metadata }
    all += fallbackRules.map { $0.metadata }
    all += LintingRule.all
    all += [ManifestPlan.upToDate]
    return all
  }()

  static func isChangeRule(_ id: String) -> Bool { changeRules.contains { $0.metadata.id == id } }

  public static func metadata(of id: String) -> RuleMetadata? { metadataByID[id] }

  private static let metadataByID = Dictionary(metadata.map { ($0.id, $0) }) { first, _ in first }
}
