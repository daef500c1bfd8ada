internal import YAML

/// No key stands in the file itself.
enum NoLiteralSecret: StackRule {
  static let metadata = RuleMetadata(
    id: "no-literal-secret", severity: .error, inDocuments: .warning,
    summary: "Nothing in the file is a key or password, only the names of variables that hold some.",
    rationale: "The file, and what is made from it, is in git, where a key is read by everybody and stays for ever.",
    limits: """
      Comments, numbers and keys of issuers without a fixed beginning under a harmless name are not seen. In \
      hand-written files an 'api_key' that is not random is taken for the dummy of a server that asks for none.
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

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.texts.compactMap { text in
      guard let what = reason(text, in: stack) else { return nil }
      return Finding(
        "'\(text.name)' holds \(what)", at: text.range,
        hint: "\(text.use.advice); replace a real one, since whoever reads the file has it", hidesText: true)
    }
  }

  private static func reason(_ text: StackText, in stack: Stack) -> String? {
    if let shape = SecretShape.name(in: text.value) { return "what looks like \(shape)" }
    guard text.use == .litellm || text.use == .ollama, !SecretName.isReference(text.value) else { return nil }
    // In the headers of pass-through endpoints LiteLLM finds a variable behind other words.
    if text.value.contains(" os.environ/") { return nil }
    if stack.isHandWritten, EnvironmentReference.variable(in: text.value) != nil { return nil }
    let isDummy = stack.isHandWritten && text.name == "api_key"
    if SecretName.isCertain(text.name), !isDummy, text.value != MasterKeyNotNull.wellKnown {
      return "a secret as it is"
    }
    let isRandom = SecretName.isLikely(text.name) && SecretShape.hasRandomRun(text.value)
    return isRandom ? "what looks like a random secret" : nil
  }
}

extension StackText.Use {
  /// What to do instead.
  fileprivate var advice: String {
    switch self {
    case .words, .address: "remove it"
    case .variableName: "write the name of a variable that holds it"
    case .litellm: "write 'os.environ/NAME'"
    case .ollama: "keep it in a Secret, and name that under 'extraEnvFrom' of 'values'"
    }
  }
}
