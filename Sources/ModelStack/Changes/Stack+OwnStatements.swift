internal import YAML

extension Stack {
  /// What models.yaml says for rules and readers: of it no manifest has more than a comment.
  var ownStatements: Statements {
    var told = Statements()
    for requirement in requirements ?? [] { told.say("text of", of: requirement.id.value, requirement.text.value) }
    for node in nodes {
      told.say("memory of node", of: node.name.value, node.memory?.value.text ?? "not said")
      told.say("GPU of node", of: node.name.value, node.hasGPU.value ? "yes" : "no")
    }
    for (number, backend) in backends.enumerated() {
      sayOwn(of: backend, isUsed: !index.models(ofBackend: number).isEmpty, &told)
    }
    for model in models { Self.sayOwn(of: model, &told) }
    for budget in budgets {
      let chain = budget.alias.value
      told.say("budget to the next tier, of", of: chain, budget.nextTierWhenRefused?.value.text)
      told.say("budget to the last tier, of", of: chain, budget.lastTierWhenHung?.value.text)
    }
    for entry in retired { told.say("retired alias", of: entry.alias.value, entry.reason.value) }
    sayTags(&told)
    for change in severities {
      told.say("severity of", of: change.rule.value, "\(change.level.value.rawValue), \(change.reason.value)")
    }
    sayPolicy(&told)
    told.say("LiteLLM's version", litellm.version)
    told.say("LiteLLM's service", litellm.service)
    told.say("LiteLLM's port", litellm.port)
    for secret in litellm.secrets {
      told.say("Secret", of: secret.name.value, secret.keys.map(\.value).joined(separator: ", "))
    }
    let copy = fallbackConfig?.copyTo.map { "\($0.node.value):\($0.path.value)" }
    told.say("copy of the fallback config", copy)
    return told
  }

  /// - Parameter isUsed: whether a model is on it; then LiteLLM's config tells its address and key.
  private func sayOwn(of backend: Backend, isUsed: Bool, _ told: inout Statements) {
    func say(_ word: String, _ value: String?) { told.say("\(word) of", of: backend.name.value, value) }
    say("engine", backend.engine.value.name)
    if !isUsed {
      say("address", backend.baseURL(namespace: namespace.value)?.value)
      say("variable of the key", backend.apiKey?.value)
    }
    // The values of its chart tell these of an Ollama server.
    if backend.ollama == nil {
      say("version", backend.version?.value)
      say("node", backend.node?.value)
      say("context", backend.context.map { String($0.value) })
      for (name, resources) in [("memory", backend.memory), ("CPU", backend.cpu)] {
        say("\(name) request", resources.request?.value.text)
        say("\(name) limit", resources.limit?.value.text)
      }
    }
    say("cold start", backend.coldStart?.value.text)
    say("GPU mode", backend.gpuMode?.value)
  }

  private func sayPolicy(_ told: inout Statements) {
    told.say("policy of Ollama's service", policy.ollamaService)
    told.say("policy of Ollama's port", policy.ollamaPort)
    told.say("policy of Ollama on GPU nodes", policy.ollamaOnGPUNode?.value.rawValue)
    told.say("policy of fallbacks of GPU aliases", policy.gpuAliasFallback?.value.rawValue)
    told.say("policy of the last tier", policy.lastTier?.value.rawValue)
    told.list("policy of traceability", policy.traceability.map(\.value.rawValue))
  }

  private static func sayOwn(of model: Model, _ told: inout Statements) {
    let alias = model.alias.value
    told.say("latency budget", model.latencyBudget, about: alias)
    // Of an Ollama model LiteLLM's config tells it.
    if model.reference == nil { told.say("context", model.context, about: alias) }
    if model.isExplicit.value { told.say("asked for by name only", "yes", about: alias) }
    told.say("GPU mode", model.gpuMode, about: alias)
    if model.isReplica.value { told.say("replica", "yes", about: alias) }
    told.list("used for", model.uses.map(\.value.rawValue), about: alias)
    told.say("thinking", model.thinking, about: alias)
    told.say("declared memory", model.memory, about: alias)
    told.say("note", model.note, about: alias)
  }

  private func sayTags(_ told: inout Statements) {
    for refusal in tags.refused {
      let use = refusal.replacement.map { ", use \($0.value.text)" } ?? ""
      told.say("refused tag", of: refusal.reference.value.text, refusal.reason.value + use)
    }
    for allowance in tags.allowed {
      told.say("allowed tag", of: allowance.reference.value.text, allowance.reason.value)
    }
    for known in tags.known {
      let parts: [String?] = [
        known.size.map { "size \($0.value.text)" }, known.context.map { "context \($0.value)" },
        known.memory.map { "memory \($0.value.text)" },
      ]
      let capabilities = known.capabilities.map(\.value.rawValue)
      told.say(
        "known model", of: known.reference.value.text, (parts.compactMap { $0 } + capabilities).joined(separator: ", "))
    }
  }
}
