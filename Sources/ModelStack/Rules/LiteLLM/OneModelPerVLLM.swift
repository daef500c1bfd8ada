internal import YAML

/// The aliases on one vLLM server are all answered.
enum OneModelPerVLLM: StackRule {
  static let metadata = RuleMetadata(
    id: "one-model-per-vllm", severity: .error, inDocuments: .warning,
    summary: "The aliases on a vLLM backend name one model, but for those of another GPU mode, which are explicit.",
    rationale: """
      vLLM serves the model it was started with and answers 404 to every other name. LiteLLM then falls back each \
      time, or passes the 404 on.
      """,
    limits: """
      In models.yaml a name that is no path, or says 'lora' or 'adapter', is taken for that of a LoRA adapter or another name of the \
      model ('--lora-modules', '--served-model-name'), to which vLLM answers too. In \
      hand-written files a server is taken for a vLLM by 'hosted_vllm/' or by its name, unless that says 'router' or \
      'gateway', and aliases without a fallback for ones that are asked for while their model is loaded.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: """
      backends:
        vllm: { engine: vllm, service: vllm, port: 8000 }
      models:
        - { alias: chat, backend: vllm, model: Qwen/Qwen3-8B-AWQ, selection: explicit }
        - { alias: code, backend: vllm, model: Qwen/Qwen2.5-Coder-7B-Instruct-AWQ, selection: explicit }
      """,
    good: """
      backends:
        vllm: { engine: vllm, service: vllm, port: 8000, gpuMode: chat }
      models:
        - { alias: chat, backend: vllm, model: Qwen/Qwen3-8B-AWQ, selection: explicit }
        - alias: code
          backend: vllm
          model: Qwen/Qwen2.5-Coder-7B-Instruct-AWQ
          selection: explicit
          gpuMode: code
      """)

  /// What is loaded together: one server in one mode.
  private struct Load: Hashable {
    var server: String
    var mode: String?
  }

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    var loaded: [Load: Model] = [:]
    let targets = stack.isHandWritten ? Set(stack.fallbacks.lazy.flatMap(\.targets).map(\.value)) : []
    return stack.placedModels.compactMap { model, backend in
      let alias = model.alias.value
      let isRouted =
        !stack.isHandWritten || targets.contains(alias) || stack.fallback(of: alias) != nil
      // What its own manifest says of a server is told by another rule.
      guard backend.isVLLM, isRouted, stack.isHandWritten || model.mayBeBase, backend.manifest?.models == nil else {
        return nil
      }
      let mode = model.gpuMode ?? backend.gpuMode
      let load = Load(server: backend.server, mode: mode?.value)
      let isSame = { (other: Model) in
        other.model == model.model
          || UnprefixedModel.name(of: other, on: backend) == UnprefixedModel.name(of: model, on: backend)
      }
      if let first = loaded[load], !isSame(first) { return conflict(of: model, with: first, on: backend, in: stack) }
      if loaded[load] == nil { loaded[load] = model }
      guard let mode, mode != backend.gpuMode, !model.isExplicit.value else { return nil }
      return unexplained(model, mode, on: backend)
    }
  }

  private static func advice(_ first: Model, _ backend: Backend) -> Wording {
    let provider = LiteLLMRenderer.providerPrefix(of: first, on: backend)
    return Wording(
      "write '\(first.model.value)', or say with 'gpuMode' and 'selection: explicit' which is loaded when",
      litellm: "write '\(provider)/\(first.model.value)', or give each its own server")
  }

  private static func conflict(
    of model: Model, with first: Model, on backend: Backend, in stack: Stack
  ) -> Finding {
    Finding(
      """
      '\(stack.name(of: backend))' serves one model, and '\(first.alias.value)' names another than \
      '\(model.alias.value)'
      """,
      at: model.model.range, hint: stack.words(advice(first, backend)),
      notes: [Diagnostic.Note("the first is here", at: first.model.range)])
  }

  private static func unexplained(_ model: Model, _ mode: Located<String>, on backend: Backend) -> Finding {
    let usual =
      backend.gpuMode.map { "'\(backend.name.value)' is in the mode '\($0.value)'" }
      ?? "'\(backend.name.value)' names no 'gpuMode'"
    return Finding(
      "'\(model.alias.value)' answers in the GPU mode '\(mode.value)' only, and \(usual)", at: mode.range,
      hint: "add 'selection: explicit', or write 'gpuMode: \(mode.value)' at the backend",
      notes: backend.gpuMode.map { [Diagnostic.Note("the backend's mode", at: $0.range)] } ?? [])
  }
}

extension Model {
  /// Whether its name is one that a server is started with: an id of Hugging Face or a path.
  fileprivate var mayBeBase: Bool {
    let name = model.value.lowercased()
    return name.contains("/") && !name.contains("lora") && !name.contains("adapter")
  }
}

extension Backend {
  /// Whether it is a vLLM, as far as its engine, LiteLLM's name for it or its address tell.
  fileprivate var isVLLM: Bool {
    let isNamed = engine.value == .vllm || engine.value == .provider("hosted_vllm")
    guard case .url(let url) = address else { return engine.value == .vllm }
    guard isNamed || engine.value == .openAICompatible else { return false }
    let host = url.value.lowercased()
    return (isNamed || host.contains("vllm")) && !["router", "gateway", "proxy"].contains(where: host.contains)
  }
}
