internal import YAML

/// Variables of the environment are named as LiteLLM names them.
enum EnvironmentReference: DocumentRule {
  static let metadata = RuleMetadata(
    id: "environment-reference", severity: .warning, inDocuments: .warning,
    summary: "What stands for a variable of the environment begins with 'os.environ/'.",
    rationale: """
      LiteLLM looks up nothing else: 'env/OPENAI_API_KEY' or 'os.environ["OPENAI_API_KEY"]' is sent as the key itself, \
      and every request is refused.
      """,
    limits: """
      Only a whole value is looked at, and names in capitals. '$NAME' and '${NAME}' can be filled in before LiteLLM \
      reads the file.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini, api_key: env/OPENAI_API_KEY }
      """,
    good: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini, api_key: os.environ/OPENAI_API_KEY }
      """,
    form: .litellm)

  /// What other programs write before and behind the name of a variable.
  private static let otherForms = [
    ("env/", ""), ("environ/", ""), ("os.env/", ""), ("env.", ""), ("os.environ.", ""),
    ("os.environ[", "]"), ("os.environ.get(", ")"), ("os.getenv(", ")"), ("env(", ")"),
  ]

  static func check(_ document: LiteLLMDocument) -> [Finding] {
    let entries = document.keys.flatMap(\.entries) + (document.values["environment_variables"]?.entries ?? [])
    return entries.compactMap { entry in
      guard let text = entry.value.string, let name = variable(in: text) else { return nil }
      return Finding(
        "LiteLLM takes '\(text)' as it stands, not for a variable", at: entry.value.origin ?? entry.place(in: document),
        hint: "write 'os.environ/\(name)'")
    }
  }

  /// The variable that a text names in another way than LiteLLM's.
  static func variable(in text: String) -> String? {
    // Most texts are none of them.
    guard text.hasPrefix("env") || text.hasPrefix("os.") else { return nil }
    for (opening, closing) in otherForms where text.hasPrefix(opening) && text.hasSuffix(closing) {
      let name = text.dropFirst(opening.count).dropLast(closing.count).filter { $0 != "'" && $0 != "\"" }
      if isName(name) { return name }
    }
    return nil
  }

  private static func isName(_ text: String) -> Bool {
    let isCapital = { (byte: UInt8) in byte == UInt8(ascii: "_") || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }
    guard let first = text.utf8.first, isCapital(first) else { return false }
    return text.utf8.count > 1 && text.utf8.allSatisfy { isCapital($0) || isDecimalDigit($0) }
  }
}
