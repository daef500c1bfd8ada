internal import YAML

/// No key stands in the file itself, of whatever kind it is.
enum NoLiteralSecret {
  static let metadata = RuleMetadata(
    id: "no-literal-secret", severity: .error, inDocuments: .warning,
    summary: "Nothing in the file is a key or password, only the names of variables that hold some.",
    rationale: "The file, and what is made from it, is in git, where a key is read by everybody and stays for ever.",
    limits: """
      Comments, numbers and keys of issuers without a fixed beginning under a harmless name are not seen. In \
      hand-written files an 'api_key' that is not random is taken for the dummy of a server that asks for none, and \
      outside of LiteLLM's config words under a name such as 'secret' for the name of a Secret.
      """,
    bad: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        routerSettings: { redis_password: correct-horse-battery }
      """,
    good: """
      litellm:
        version: 1.81.9
        masterKey: LITELLM_MASTER_KEY
        routerSettings: { redis_password: os.environ/REDIS_PASSWORD }
      """,
    isAdjustable: false)

  /// The secrets of a models.yaml.
  ///
  /// - Parameter problems: what else is wrong with it: of the name of a variable that is refused nothing more is said.
  static func check(stack tree: YAMLTree, beside problems: [Diagnostic] = []) -> [Diagnostic] {
    let refused = Set(problems.map(\.range))
    return findings(SecretSearch.all(in: tree)) { secret in
      let place = secret.name == nil ? .own : StackPlace(secret)
      if place == .variableName, refused.contains(secret.range) { return nil }
      switch secret.evidence {
      case .hint: return nil
      case .shape: return place.advice
      case .name, .random: return place.isPassedOn ? place.advice : nil
      }
    }.map { Diagnostic($0, of: metadata) }
  }

  /// The secrets of a hand-written file, whatever documents it has beside the ones that are checked.
  static func check(_ file: DocumentFile) -> [Diagnostic] {
    guard let tree = file.tree else { return [] }
    return findings(SecretSearch.all(in: tree, configs: file.configs)) { secret in
      switch secret.evidence {
      case .hint: return nil
      case .name where !isSecret(secret): return nil
      case .name, .shape, .random: return advice(for: secret)
      }
    }.map { finding in
      var diagnostic = Diagnostic(finding, of: metadata)
      diagnostic.severity = metadata.documentSeverity ?? diagnostic.severity
      return diagnostic
    }
  }

  /// - Parameter advice: what to do instead; nil where the text is no secret there.
  private static func findings(_ found: [FoundSecret], advice: (FoundSecret) -> String?) -> [Finding] {
    var places: Set<SourceRange> = []
    return found.compactMap { secret in
      guard let advice = advice(secret), places.insert(secret.range).inserted else { return nil }
      let subject = secret.name.map { "'\($0)' holds" } ?? "this is"
      return Finding(
        "\(subject) \(secret.evidence.words)", at: secret.range,
        hint: "\(advice); replace a real one, since whoever reads the file has it", hidesText: true)
    }
  }

  /// Whether a text is a secret by its name alone: a server that asks for no key takes every word, charts take the name
  /// of a Secret, annotations (their names have a `/`) say where one is, and other rules tell of misspelt variables.
  private static func isSecret(_ secret: FoundSecret) -> Bool {
    guard let name = secret.name?.utf8, !SecretReference.isMisspelt(secret.text) else { return false }
    if SecretName.isOfAPIKey(name) { return RandomText.isKeyLike(secret.text) }
    if secret.isInConfig { return true }
    if name.contains(UInt8(ascii: "/")) { return false }
    let isName = SecretName.mayNameSecret(name) && SecretReference.isObjectName(secret.text)
    return !isName && !SecretReference.isVariable(secret.text)
  }

  private static func advice(for secret: FoundSecret) -> String {
    if secret.isInConfig { return "write 'os.environ/NAME'" }
    switch secret.path.last {
    case "args", "command": return "write '$(NAME)', and take NAME from a Secret under 'env'"
    case "value": return "keep it in a Secret, and write 'valueFrom' with a 'secretKeyRef' in place of 'value'"
    default: return "keep it in a Secret, and name that"
    }
  }
}

/// What becomes of a text of a models.yaml.
private enum StackPlace {
  /// It is for people, or the address of an engine.
  case own
  /// It names an environment variable, such as `apiKey`.
  case variableName
  /// It is passed on to LiteLLM.
  case litellm
  /// It is passed on to an Ollama server or its chart.
  case ollama

  init(_ secret: FoundSecret) {
    let path = secret.path
    switch path.first {
    case "litellm" where path.dropFirst().first.map { ["masterKey", "secrets"].contains($0) } ?? false:
      self = .variableName
    case "litellm" where path.dropFirst().first.map(Self.sections.contains) ?? false: self = .litellm
    case "models" where path.contains("params") || path.contains("info"): self = .litellm
    case "backends" where path.last == "apiKey" && path.count == 3: self = .variableName
    case "backends" where path.contains("env") || path.contains("values"): self = .ollama
    default: self = .own
    }
  }

  /// The sections of `litellm` that are passed on as they are.
  private static let sections = ["routerSettings", "litellmSettings", "generalSettings"]

  var isPassedOn: Bool { self == .litellm || self == .ollama }

  /// What to do instead.
  var advice: String {
    switch self {
    case .own: "remove it"
    case .variableName: "write the name of a variable that holds it"
    case .litellm: "write 'os.environ/NAME'"
    case .ollama: "keep it in a Secret, and name that under 'extraEnvFrom' of 'values'"
    }
  }
}

extension FoundSecret.Evidence {
  fileprivate var words: String {
    switch self {
    case .shape(let name): "what looks like \(name)"
    case .name: "a secret as it is"
    case .random, .hint: "what looks like a random secret"
    }
  }
}
