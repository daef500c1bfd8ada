internal import YAML

/// LiteLLM's router knows the settings that are passed on to it.
enum KnownRouterSetting: StackRule {
  static let metadata = RuleMetadata(
    id: "known-router-setting", severity: .error,
    summary: "Every key of 'routerSettings' is a setting of LiteLLM's router.",
    rationale: "The router ignores any other, with one line in the log.",
    limits: "The keys of the other two sections are not checked so: any attribute of LiteLLM can be set there.",
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        routerSettings: { retry_afer: 1 }
      """,
    good: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        routerSettings: { retry_after: 1 }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let settings = stack.litellm
    guard let passedOn = settings.routerSettings?.entries else { return [] }
    let known = settings.behaviour == .until1_81_9 ? LiteLLMSections.routerUntil1_81_9 : LiteLLMSections.router
    return passedOn.compactMap { entry in
      let key = entry.key
      let isReportedOtherwise =
        LiteLLMSections.home(of: key, writtenIn: .router) != nil || LiteLLMSections.readNowhere.contains(key)
        || LiteLLMOwnWords.word(for: key, in: .router, on: nil) != nil
      guard !known.contains(key), !isReportedOtherwise else { return nil }
      let nearest = Suggestion.nearest(to: key, among: known.sorted()).first
      let isLater = LiteLLMSections.router.contains(key)
      return Finding(
        isLater
          ? "the router of LiteLLM '\(settings.version?.value ?? "")' has no setting '\(key)' yet"
          : "LiteLLM's router has no setting '\(key)'",
        at: entry.keyOrigin ?? settings.place,
        hint: isLater ? "run a newer LiteLLM, or remove it" : nearest.map { "write '\($0)'" } ?? "remove it",
        replacement: isLater ? nil : Suggestion.onlyNearest(to: key, among: known).map { .string($0) })
    }
  }
}
