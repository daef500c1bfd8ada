internal import YAML

/// Stack in, n8n's fallback config out.
public enum FallbackRenderer {
  /// - Returns: nothing where the stack wants none, or it is not clear which chain it tells: a rule says so.
  public static func config(of stack: Stack) -> FallbackConfig? {
    guard let settings = stack.fallbackConfig, let first = firstAlias(of: settings, in: stack) else { return nil }
    return FallbackConfig(
      metadata: ObjectMeta(
        name: settings.configMap, namespace: stack.namespace, labels: settings.labels.labelled(by: stack)),
      tiers: tiers(from: first, in: stack), healthTimeout: settings.healthTimeout,
      healthInterval: settings.healthInterval)
  }

  /// The chain it tells: the one that is named, or the only one.
  static func firstAlias(of settings: FallbackSettings, in stack: Stack) -> String? {
    if let chain = settings.chain { return chain.value }
    let firsts = stack.firstAliases
    return firsts.count == 1 ? firsts[0].value : nil
  }

  private static func tiers(from first: String, in stack: Stack) -> [FallbackConfig.Tier] {
    var taken: Set<String> = []
    return stack.attempts(from: first).compactMap { alias in
      guard let model = stack.model(named: alias), let backend = stack.backend(named: model.backend.value) else {
        return nil
      }
      var tier = tier(of: model, on: backend, in: stack)
      // Two tiers of one backend, and backends of names like `a` and `a-chat`, keep apart by a number.
      let name = tier.prefix
      var number = 1
      while !taken.isDisjoint(with: tier.keys) {
        number += 1
        tier.prefix = "\(name)_\(number)"
      }
      taken.formUnion(tier.keys)
      return tier
    }
  }

  private static func tier(
    of model: Model, on backend: Backend, in stack: Stack
  ) -> FallbackConfig.Tier {
    let prefix = prefix(of: backend.name.value)
    let endpoint = LiteLLMRenderer.apiBase(of: backend, namespace: stack.namespace.value)?.map { url in
      let root = url.hasSuffix("/v1") ? String(url.dropLast("/v1".count)) : url
      return root.hasPath ? url : root
    }
    let hasGPU = stack.node(of: backend)?.hasGPU.value ?? (backend.engine.value == .vllm)
    let kind: FallbackConfig.Kind =
      switch backend.engine.value {
      case .vllm: .vllm
      case .ollama: .ollama
      case .openAICompatible: .openAICompatible
      case .provider: .litellm
      }
    if kind == .litellm {
      let url = Backend.serviceURL(
        stack.litellm.service.value, namespace: stack.namespace.value, port: stack.litellm.port.value)
      return FallbackConfig.Tier(
        prefix: prefix, alias: model.alias, model: model.alias, endpoint: Located(url, at: stack.litellm.service.range),
        kind: kind, mode: .cloud)
    }
    return FallbackConfig.Tier(
      prefix: prefix, alias: model.alias, model: model.model, endpoint: endpoint ?? Located("", at: backend.name.range),
      kind: kind, mode: hasGPU ? .gpu : .cpu)
  }

  /// A backend's name as the beginning of a key: `vllm` is `VLLM`, `ollama-2` is `OLLAMA_2`.
  private static func prefix(of name: String) -> String {
    name.uppercased().split(separator: "-").joined(separator: "_")
  }
}
