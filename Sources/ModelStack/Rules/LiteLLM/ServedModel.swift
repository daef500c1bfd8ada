/// Every route names a model that its server has.
enum ServedModel: ServerRule {
  static let metadata = RuleMetadata(
    id: "served-model", severity: .error, inDocuments: .error,
    summary: "Each route names a model that its server's own manifest pulls or serves.",
    rationale: """
      Ollama and vLLM answer 404 to every model that they do not have. LiteLLM then falls back each time, or passes the \
      404 on.
      """,
    limits: """
      It compares what hand-written files say together: from models.yaml the pulled models are derived. A server is \
      known by the name and port of its service; where that is not certain, or its manifest names no model, it is \
      silent. It is a warning where other models can lie on the server's volume, or where a vLLM serves \
      the model of another route, so that it may be switched.
      """,
    verifiedOn: ["Ollama 0.13.3", "LiteLLM 1.81.9", "LiteLLM 1.106.2"],
    bad: """
      model_list:
        - model_name: chat
          litellm_params: { model: ollama_chat/phi4-mini, api_base: "http://ollama:11434" }
      ---
      fullnameOverride: ollama
      ollama: { models: { pull: ["phi4-mini:3.8b"] } }
      """,
    good: """
      model_list:
        - model_name: chat
          litellm_params: { model: ollama_chat/phi4-mini, api_base: "http://ollama:11434" }
      ---
      fullnameOverride: ollama
      ollama: { models: { pull: [phi4-mini] } }
      """,
    form: .documents)

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    stack.backends.flatMap { backend -> [Finding] in
      guard let manifest = backend.manifest, let served = manifest.models else { return [] }
      let asked = stack.models(of: backend).filter(\.isPlain)
      return backend.ollama == nil
        ? vllmFindings(asked, served) : ollamaFindings(asked, served, manifest)
    }
  }

  private static func ollamaFindings(
    _ asked: [Model], _ served: [Located<String>], _ manifest: ServerManifest
  ) -> [Finding] {
    // With none in the values, somebody pulls them by hand.
    if served.isEmpty { return [] }
    let names = Set(served.compactMap { try? ModelReference($0.value).canonical })
    return asked.compactMap { model in
      guard let reference = model.reference, !reference.isCloud, !names.contains(reference.canonical) else {
        return nil
      }
      let other = served.first { (try? ModelReference($0.value))?.name == reference.name }
      let alternative = other.map { ", or ask for '\($0.value)'" } ?? ""
      return Finding(
        "'\(model.alias.value)' asks for '\(reference.text)', which the server's values do not pull",
        at: model.model.range, hint: "add '\(reference.text)' to 'ollama.models.pull'\(alternative)",
        severity: manifest.keepsOtherModels ? .warning : nil,
        notes: [Diagnostic.Note("the server's models are here", at: served.first?.range ?? manifest.place)])
    }
  }

  private static func vllmFindings(_ asked: [Model], _ served: [Located<String>]) -> [Finding] {
    let names = Set(served.map(\.value))
    let missing = asked.filter { !names.contains($0.model.value) }
    guard let first = served.first else { return [] }
    let list = served.map { "'\($0.value)'" }.joined(separator: " and ")
    return missing.map { model in
      Finding(
        "'\(model.alias.value)' asks for '\(model.model.value)', but the vLLM there serves \(list)",
        at: model.model.range, hint: "ask for '\(first.value)', or serve '\(model.model.value)'",
        severity: missing.count < asked.count ? .warning : nil,
        notes: [Diagnostic.Note("what it serves is here", at: first.range)])
    }
  }
}

extension Model {
  /// Whether the route names one model, as it stands: no pattern, no variable that is filled in later, and no provider
  /// that is said elsewhere.
  fileprivate var isPlain: Bool {
    !model.value.contains("*") && !model.value.contains("${") && params?["custom_llm_provider"] == nil
  }
}
