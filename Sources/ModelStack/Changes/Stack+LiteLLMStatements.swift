internal import YAML

extension Stack {
  /// What LiteLLM's config says, in its order.
  var litellmStatements: Statements {
    let isBare = outputs.litellmForm?.value == .bare
    var told = Statements()
    told.say("form", isBare ? "bare file" : "ConfigMap")
    told.sayHeader(of: self, traces: litellm.traces, namespace: !isBare)
    if !isBare {
      told.say("ConfigMap", litellm.configMap)
      told.say("label", litellm.labels.labelled(by: self))
    }
    sayModels(&told)
    sayRouter(&told)
    told.say("verbose", litellm.verbose)
    told.say("drops parameters that a model does not take", litellm.dropParams)
    told.say("request timeout", litellm.requestTimeout)
    told.list("callback", litellm.callbacks.map(\.value))
    told.say("litellm_settings", litellm.litellmSettings)
    told.say("variable of the master key", litellm.masterKey)
    told.say("general_settings", litellm.generalSettings)
    return told
  }

  /// The servers that the models are on, each once, and the models.
  private func sayModels(_ told: inout Statements) {
    // In an order of their own: that of the file is the models'.
    for (number, backend) in backends.enumerated().sorted(by: { $0.element.name.value < $1.element.name.value })
    where !index.models(ofBackend: number).isEmpty {
      told.say(
        "address of", of: backend.name.value,
        LiteLLMRenderer.apiBase(of: backend, namespace: namespace.value)?.value)
      told.say("variable of the key of", of: backend.name.value, backend.apiKey?.value)
    }
    var counts: [String: Int] = [:]
    placedModels.forEach { model, backend in
      let count = counts[model.alias.value, default: 0] + 1
      counts[model.alias.value] = count
      // A replica has no name of its own.
      let subject = count == 1 ? model.alias.value : "\(model.alias.value) (\(count))"
      say(model, backend, about: subject, &told)
    }
  }

  private func say(_ model: Model, _ backend: Backend, about subject: String, _ told: inout Statements) {
    told.say(nil, model.model.value, about: subject)
    told.say("backend", backend.name, about: subject)
    told.say("provider", LiteLLMRenderer.providerPrefix(of: model, on: backend), about: subject)
    told.say("timeout", model.timeout, about: subject)
    if let streamed = model.streamTimeout, streamed != model.timeout {
      told.say("stream timeout", streamed, about: subject)
    }
    if backend.engine.value == .ollama { told.say("context", model.context, about: subject) }
    told.say("parameter", model.params, about: subject)
    told.say("mode", model.mode, about: subject)
    told.say("token limit", LiteLLMRenderer.checkedTokens(of: model, on: backend, in: self), about: subject)
    told.say("model info", model.info, about: subject)
  }

  private func sayRouter(_ told: inout Statements) {
    told.say("routing", litellm.routing)
    told.say("retries", litellm.retries)
    told.say("timeout", litellm.timeout)
    told.say("cooldown", litellm.cooldown)
    told.say("allowed fails", litellm.allowedFails)
    told.say("fallbacks followed", litellm.maxFallbacks)
    told.say("checks before calls", litellm.preCallChecks)
    told.say("fallback of", fallbacks)
    told.say("fallback for what is too long for", contextFallbacks)
    told.say("router_settings", litellm.routerSettings)
  }

  /// What the patch that restarts LiteLLM says.
  var restartStatements: Statements {
    var told = Statements()
    told.sayHeader(of: self, traces: litellm.traces)
    told.say("Deployment", litellm.deployment)
    told.say("label", [Setting]().labelled(by: self))
    let patch = RestartPatch.render(LiteLLMRenderer.config(of: self), of: self)
    told.say("LiteLLM restarts, the hash of its config", patch.configHash)
    return told
  }
}

extension Statements {
  fileprivate mutating func say(_ word: String, _ routes: [FallbackRoute]) {
    for route in routes { say(word, of: route.alias.value, route.targets.map(\.value).joined(separator: ", then ")) }
  }
}
