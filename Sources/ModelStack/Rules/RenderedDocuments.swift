/// What a stack makes, judged by the rules that judge hand-written files: each finding is where models.yaml says it.
enum RenderedDocuments {
  static func findings(in stack: Stack) -> [Diagnostic] {
    let targets = stack.manifestTargets
    var diagnostics: [Diagnostic] = []
    let makesLiteLLM = targets.contains { target in
      switch target.kind {
      case .litellmConfig, .litellmConfigMap: true
      default: false
      }
    }
    if makesLiteLLM {
      let document = LiteLLMDocument(LiteLLMRenderer.config(of: stack), of: stack)
      diagnostics += RuleRegistry.litellmRules.flatMap { findings(in: document, $0) }
    }
    for target in targets {
      guard case .ollamaValues(let backend, let server) = target.kind else { continue }
      let values = OllamaRenderer.values(of: backend, server, in: stack)
      diagnostics += findings(
        in: OllamaValuesDocument(values, place: backend.name.range), WellFormedVariable.self)
    }
    return diagnostics
  }

  private static func findings<Rule: DocumentRule>(in document: Rule.Document, _ rule: Rule.Type) -> [Diagnostic] {
    rule.check(document).map { Diagnostic($0, of: rule.metadata) }
  }
}
