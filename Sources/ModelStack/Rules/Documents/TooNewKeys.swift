internal import YAML

/// The settings that a release of LiteLLM does not know yet. Those of `litellm_settings` are left out: it sets whatever
/// the package has, by whatever way it came there.
struct TooNewKeys {
  private let release: LiteLLMVersion
  private let isOld: Bool

  /// - Parameter release: nil where it is not known; then no key is too new.
  init(for release: LiteLLMVersion?) {
    isOld = LiteLLMBehaviour(of: release) == .until1_81_9
    self.release = release ?? LiteLLMVersion(0, 0, 0)
  }

  /// What is said of a key that a later release reads. Of a model's keys any is passed on or shown, whoever reads it.
  func findings(about key: LiteLLMKeyUses, _ document: LiteLLMDocument) -> [Finding] {
    guard isOld, key.section == .router || key.section == .general, key.section.reads(key.key),
      let since = key.section.keys.key(named: key.key)?.since
    else { return [] }
    return key.uses.map { use in
      Finding(
        "LiteLLM \(release.text) reads no key '\(key.key)' in \(document.title(of: key.section)) yet: \(since) does",
        at: use.entry.place(in: document), hint: "run a newer LiteLLM, or remove it",
        severity: document.rendering != nil && key.section == .router ? .error : .warning)
    }
  }
}
