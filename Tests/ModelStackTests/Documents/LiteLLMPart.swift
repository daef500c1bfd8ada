import YAML

@testable import ModelStack

/// The part of a stack that LiteLLM's config tells.
struct LiteLLMPart: Equatable {
  struct Route: Equatable {
    var alias, model, mode: String
    var address: String?
    var key: String?
    var timeout, streamTimeout: Duration?
    var context: Int?
    var params, info: YAMLValue?
  }

  var routes: [Route]
  var fallbacks, contextFallbacks: [FallbackRoute]
  var numbers: [Int?]
  var durations: [Duration?]
  var flags: [Bool?]
  var texts: [String?]
  var settings: [YAMLValue?]

  init(of stack: Stack) {
    let litellm = stack.litellm
    let isChecked = litellm.preCallChecks?.value == true
    routes = stack.placedModels.compactMap { model, backend in
      let isOwn = backend.engine.value.isSelfHosted
      let own = backend.engine.value == .ollama ? model.context : nil
      let context = isChecked && isOwn ? model.context ?? backend.context : own
      return Route(
        alias: model.alias.value,
        model: LiteLLMRenderer.providerPrefix(of: model, on: backend) + "/" + model.model.value,
        mode: model.mode.value,
        address: LiteLLMRenderer.apiBase(of: backend, namespace: stack.namespace.value)?.value,
        key: backend.apiKey?.value, timeout: model.timeout?.value,
        streamTimeout: (model.streamTimeout ?? model.timeout)?.value, context: context?.value,
        params: model.params?.unlessEmpty, info: model.info?.unlessEmpty)
    }
    fallbacks = stack.fallbacks
    contextFallbacks = stack.contextFallbacks
    numbers = [litellm.retries?.value, litellm.allowedFails?.value, litellm.maxFallbacks?.value]
    durations = [litellm.timeout?.value, litellm.cooldown?.value, litellm.requestTimeout?.value]
    flags = [litellm.preCallChecks?.value, litellm.dropParams?.value, litellm.verbose?.value]
    texts = [litellm.routing?.value, litellm.masterKey?.value] + litellm.callbacks.map(\.value)
    settings = [litellm.routerSettings, litellm.litellmSettings, litellm.generalSettings].map { $0?.unlessEmpty }
  }
}
