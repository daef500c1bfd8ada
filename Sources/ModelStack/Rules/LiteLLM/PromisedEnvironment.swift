internal import YAML

/// Every environment variable that LiteLLM's file reads is in a Secret.
enum PromisedEnvironment: StackRule {
  static let metadata = RuleMetadata(
    id: "promised-environment", severity: .error, inDocuments: .error,
    summary: "Where 'litellm.secrets' is given, it has every environment variable that LiteLLM's file reads.",
    rationale: """
      LiteLLM takes a variable that is not there for an absent value, without a word: a provider's requests fail, \
      a server of your own is sent the real OPENAI_API_KEY instead, and what was meant for a vLLM without an address \
      goes to api.openai.com.
      """,
    limits: """
      Silent without 'litellm.secrets'. Variables that the Deployment sets otherwise are not known. In hand-written files \
      a ConfigMap is compared with the one container of the Deployment that is started with it, of LiteLLM's own image \
      and with nothing but 'env': no 'envFrom', shell, secret manager, '.env', injector or patch. It is a warning where \
      an empty value can be meant: where the variable is no address, no master key, and not the key of a provider that \
      has none otherwise.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      litellm:
        version: 1.81.9
        secrets: { litellm-keys: [LITELLM_MASTER_KEY, OPENAI_KEY] }
      """,
    good: """
      litellm:
        version: 1.81.9
        secrets: { litellm-keys: [LITELLM_MASTER_KEY, OPENAI_API_KEY] }
      """)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let secrets = stack.litellm.secrets
    guard let first = secrets.first else { return [] }
    let promised = secrets.flatMap(\.keys).map(\.value)
    let known = Set(promised)
    var suggestions = NameSuggestions(among: promised)
    // A backend's key serves all its models, and a variable is missing once.
    var seen: Set<String> = []
    return uses(in: stack, facts).compactMap { name in
      guard !known.contains(name.value), seen.insert(name.value).inserted else { return nil }
      let nearest = suggestions.nearest(to: name.value)
      return Finding(
        "no Secret of 'litellm.secrets' has '\(name.value)'", at: name.range,
        hint: (nearest.map { "write '\($0.name)', or " } ?? "") + "add '\(name.value)' to a Secret",
        notes: [Diagnostic.Note("the Secrets are here", at: first.name.range)])
    }
  }

  private static func uses(in stack: Stack, _ facts: Facts) -> [Located<String>] {
    var names = stack.placedModels.compactMap { $1.apiKey }
    if let masterKey = stack.litellm.masterKey { names.append(masterKey) }
    for block in facts.passThroughBlocks {
      for entry in block.entries { collect(entry.value, block.value(of: entry), &names) }
    }
    return names
  }

  /// LiteLLM resolves strings, and those in mappings, but not the strings of a list (proxy_server.py, 1.81.9 and
  /// 1.106.2).
  static func collect(_ value: YAMLValue, _ place: SourceRange, _ names: inout [Located<String>]) {
    let prefix = "os.environ/"
    if let text = value.string, text.hasPrefix(prefix) {
      names.append(Located(String(text.dropFirst(prefix.count)), at: value.origin ?? place))
    }
    for entry in value.entries { collect(entry.value, entry.value.origin ?? place, &names) }
    for item in value.items where item.string == nil { collect(item, item.origin ?? place, &names) }
  }
}
