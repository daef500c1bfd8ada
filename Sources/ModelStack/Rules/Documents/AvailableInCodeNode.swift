internal import YAML

/// A routing pattern uses what n8n's Code node has.
enum AvailableInCodeNode: DocumentRule {
  static let metadata = RuleMetadata(
    id: "available-in-code-node", severity: .warning, inDocuments: .warning,
    summary: "A routing pattern uses only what a Code node of n8n has.",
    rationale: """
      A Code node has no '$http' and no 'fetch'. A pattern that catches the error takes every tier for down: it asks \
      nobody, sends each document to its last tier, which may be the paid one, and nothing is red.
      """,
    limits: """
      Not known here: the modules that n8n is set to allow, and the node's mode. '$env' works in n8n 1.x, and in 2.x \
      with N8N_BLOCK_ENV_ACCESS_IN_NODE=false: nothing is said of it. A name that the pattern declares or tests first \
      is its own business.
      """,
    verifiedOn: ["n8n 1.123.81", "n8n 2.41.1"],
    bad: example("await $http.get(url, { timeout: 5000 })"),
    good: example("await this.helpers.httpRequest({ url, timeout: 5000 })"), form: .fallback)

  private static func example(_ request: String) -> String {
    """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: llm-fallback-config, namespace: ml }
    data:
      FALLBACK_ROUTING_PATTERN: |
        const url = 'http://vllm-api:8000/health';
        let tier = { endpoint: 'http://litellm:4000/v1/chat/completions', model: 'gpt-4o-mini' };
        try {
          \(request);
          tier = { endpoint: 'http://vllm-api:8000/v1/chat/completions', model: 'Qwen/Qwen3-8B-AWQ' };
        } catch (error) {}
        return $input.all().map((item) => ({ ...item, json: { ...item.json, ...tier } }));
    """
  }

  static func check(_ document: FallbackConfigDocument) -> [Finding] {
    guard let pattern = document.pattern else { return [] }
    return missingNames(in: pattern) + modules(in: pattern) + strictMode(in: pattern)
  }

  /// One finding for each name, at its first use.
  private static func missingNames(in pattern: RoutingPatternText) -> [Finding] {
    let uses = JavaScriptGlobals.uses(of: CodeNode.missingNames, in: pattern.tokens).map { pattern.tokens[$0] }
    return firstOfEach(uses).compactMap { token in
      CodeNode.remedy(for: token.text).map { remedy in
        Finding("a Code node of n8n has no '\(token.text)'", at: pattern.range(of: token), hint: remedy)
      }
    }
  }

  private static func modules(in pattern: RoutingPatternText) -> [Finding] {
    let tokens = pattern.tokens
    let calls = JavaScriptGlobals.uses(of: ["require"], in: tokens)
    let modules = calls.compactMap { number -> JavaScriptToken? in
      let isCall = number + 2 < tokens.count && tokens[number + 1].isMark("(")
      return isCall && tokens[number + 2].kind == .string ? tokens[number + 2] : nil
    }
    return firstOfEach(modules).compactMap { module in
      guard let variable = CodeNode.variable(allowing: module.text) else { return nil }
      return Finding(
        "a Code node of n8n loads no module '\(module.text)' unless \(variable) allows it",
        at: pattern.range(of: module),
        hint: "\(CodeNode.request); if n8n allows the module, accept this above the pattern's key")
    }
  }

  private static func strictMode(in pattern: RoutingPatternText) -> [Finding] {
    let tokens = pattern.tokens
    guard let first = tokens.first, first.kind == .string, first.text == "use strict" else { return [] }
    let usesHelpers = tokens.indices.dropLast(2).contains { number in
      tokens[number].isName("this") && tokens[number + 1].isMark(".") && tokens[number + 2].isName("helpers")
    }
    guard usesHelpers else { return [] }
    return [
      Finding(
        "with 'use strict' a Code node of n8n has no 'this.helpers'", at: pattern.range(of: first),
        hint: "remove 'use strict', or write 'helpers' without 'this'")
    ]
  }

  /// The first token of each text.
  private static func firstOfEach(_ tokens: [JavaScriptToken]) -> [JavaScriptToken] {
    var seen: Set<String> = []
    return tokens.filter { seen.insert($0.text).inserted }
  }
}
