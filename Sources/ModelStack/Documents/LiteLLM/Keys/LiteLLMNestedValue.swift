internal import YAML

/// A value within a setting that LiteLLM reads by name.
struct LiteLLMNestedValue {
  var entry: YAMLValue.Entry
  var demand: LiteLLMDemand

  /// Those that are not as LiteLLM takes them.
  static func all(in document: LiteLLMDocument) -> [LiteLLMNestedValue] {
    let router = document.values["router_settings"]
    let groups = router?["model_group_retry_policy"]?.entries.map(\.value) ?? []
    let budgets = router?["provider_budget_config"]?.entries ?? []
    let policies = [router?["retry_policy"], router?["allowed_fails_policy"]].compactMap { $0 } + groups
    // That a key is none of a policy's is another rule's.
    let numbers = policies.flatMap(\.entries).filter { policyKeys.contains($0.key) }
    return budgets.flatMap(budgetMistakes) + numbers.compactMap { mistake(in: $0, policyNumber) }
  }

  /// The numbers of the router's policies are fields of pydantic's (`RetryPolicy`, types/router.py).
  private static let policyNumber = LiteLLMDemand(shape: .checkedInteger, otherwise: nil)

  private static let policyKeys = Set(LiteLLMKeys.retryPolicy.all + LiteLLMKeys.allowedFailsPolicy.all)

  /// What `BudgetConfig` takes (types/utils.py): by its own names, and by those that it renames.
  private static let budgetKeys: [String: LiteLLMShape] = [
    "budget_limit": .checkedNumber, "max_budget": .checkedNumber, "time_period": .text, "budget_duration": .text,
    "tpm_limit": .checkedInteger, "rpm_limit": .checkedInteger,
  ]

  private static func budgetMistakes(of provider: YAMLValue.Entry) -> [LiteLLMNestedValue] {
    provider.value.entries.compactMap { entry in
      budgetKeys[entry.key].flatMap { mistake(in: entry, LiteLLMDemand(shape: $0, otherwise: .doesNotStart)) }
    }
  }

  private static func mistake(in entry: YAMLValue.Entry, _ demand: LiteLLMDemand) -> LiteLLMNestedValue? {
    demand.shape.isMet(by: entry.value) ? nil : LiteLLMNestedValue(entry: entry, demand: demand)
  }
}
