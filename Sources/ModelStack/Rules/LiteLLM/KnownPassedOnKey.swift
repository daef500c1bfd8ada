internal import YAML

/// What is passed on to LiteLLM are keys that something reads.
enum KnownPassedOnKey: StackRule {
  static let metadata = RuleMetadata(
    id: "known-passed-on-key", severity: .warning,
    summary: "Every key in 'params', 'info', 'litellmSettings' and 'generalSettings' is one that LiteLLM reads.",
    rationale: """
      LiteLLM starts with a misspelt key and says nothing: the setting is not made, or goes to the provider in the \
      body of each request.
      """,
    limits: """
      The keys are those of LiteLLM \(LiteLLMKeys.versions). Any other key of 'params' is passed to the provider, and \
      of 'info' shown to clients, so there only keys that are nearly known ones are reported.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, params: { max_parallel_request: 4 } }
      """,
    good: """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini, params: { max_parallel_requests: 4 } }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    facts.passThroughBlocks.flatMap { block -> [Finding] in
      guard let section = LiteLLMSection(rawValue: block.section.rawValue) else { return [] }
      let nested = LiteLLMGroup.all(in: section, block.entries).flatMap { written in
        written.unknownKeys.map { written.finding(about: $0, at: block.key(of: $0.entry)) }
      }
      if section == .router { return nested }
      return nested + block.entries.compactMap { finding(about: $0, in: block, section) }
    }
  }

  private static func finding(
    about entry: YAMLValue.Entry, in block: PassThroughBlock, _ section: LiteLLMSection
  ) -> Finding? {
    let key = entry.key
    let isReportedOtherwise =
      LiteLLMSections.readNowhere.contains(key) || LiteLLMSections.home(of: key, writtenIn: block.section) != nil
      || LiteLLMOwnWords.word(for: key, in: block.section, on: block.backend?.engine.value) != nil
    if section.reads(key) || isReportedOtherwise { return nil }
    let meant = section.meaning(of: key, present: block.entries.lazy.map(\.key))
    if section.isOpen, meant == nil { return nil }
    let word = meant.flatMap { LiteLLMOwnWords.word(for: $0, in: block.section, on: block.backend?.engine.value) }
    let right = word.map { "write '\($0.name):' in \($0.quotedPlace) instead" } ?? meant.map { "write '\($0)'" }
    return Finding(
      "LiteLLM reads no key '\(key)' in '\(block.section.word)'", at: block.key(of: entry), hint: right ?? "remove it",
      replacement: word == nil ? meant.map { .string($0) } : nil,
      hiddenValue: SecretName.secretValue(of: entry, meant: meant))
  }
}
