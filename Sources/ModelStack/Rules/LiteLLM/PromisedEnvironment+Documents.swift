internal import YAML

// The same in hand-written files: what a config reads is in the environment of the container that is started with it.
extension PromisedEnvironment {
  static func check(_ files: [DocumentFile]) -> [Diagnostic] {
    if files.contains(where: \.changesObjects) { return [] }
    let patched = Set(files.flatMap(\.unknownWorkloads).map(\.name))
    let configs = configs(in: files)
    return files.flatMap { file in
      let folder = Path.split(file.source.name).folder
      return file.found.flatMap { found -> [Diagnostic] in
        guard case .pod(let pod) = found.document, let object = pod.object?.value, !patched.contains(object.name),
          let environment = pod.environment, let key = pod.config,
          let config = config(in: configs[key] ?? [:], object.namespace, folder)
        else { return [] }
        return findings(in: config, environment, of: object).map { Diagnostic($0, of: metadata) }
      }
    }
  }

  /// The configs of one name, by the namespace that they say and the folder that they stand in.
  private typealias PlacedConfigs = [String?: [String: [LiteLLMDocument]]]

  /// The texts of ConfigMaps that are configs.
  private static func configs(in files: [DocumentFile]) -> [ConfigMapKey: PlacedConfigs] {
    var configs: [ConfigMapKey: PlacedConfigs] = [:]
    for file in files {
      let folder = Path.split(file.source.name).folder
      for found in file.found {
        guard case .litellm(let document) = found.document, let (key, namespace) = found.configMap else { continue }
        configs[key, default: [:]][namespace, default: [:]][folder, default: []].append(document)
      }
    }
    return configs
  }

  /// The one config that a pod is started with: of several ConfigMaps of one name that in the pod's own folder.
  private static func config(
    in configs: PlacedConfigs, _ namespace: String?, _ folder: String
  ) -> LiteLLMDocument? {
    let all = namespace.map { [$0, nil].compactMap { configs[$0] } } ?? Array(configs.values)
    let near = all.lazy.compactMap { $0[folder] }.joined().prefix(2)
    let candidates = near.isEmpty ? Array(all.lazy.flatMap(\.values).joined().prefix(2)) : Array(near)
    return candidates.count == 1 ? candidates[0] : nil
  }

  private static func findings(
    in config: LiteLLMDocument, _ environment: LiteLLMPod.Environment, of object: ObjectName
  ) -> [Finding] {
    if config.mayGetVariablesElsewhere { return [] }
    var names: [Located<String>] = []
    collect(config.values, config.place, &names)
    let ownVariables = Set((config.values["environment_variables"]?.entries ?? []).map(\.key))
    let decisive = config.decisiveReferences(besides: environment.names.union(ownVariables))
    var suggestions = NameSuggestions(among: environment.names.sorted())
    // What the file sets itself is another rule's.
    return names.filter { !environment.mayHave($0.value) && !ownVariables.contains($0.value) }.map { name in
      let nearest = suggestions.nearest(to: name.value)
      return Finding(
        "the \(object.kind) '\(object.name)' does not set '\(name.value)': this is empty", at: name.range,
        hint: (nearest.map { "write 'os.environ/\($0.name)', or " } ?? "") + "add '\(name.value)' to the 'env' there",
        severity: decisive.contains(name.range) ? .error : .warning,
        notes: [Diagnostic.Note("its variables are here", at: environment.place)])
    }
  }
}

extension LiteLLMDocument {
  /// Whether references are looked up in a secret manager, or variables come from a database.
  fileprivate var mayGetVariablesElsewhere: Bool {
    let settings = values["general_settings"]
    if case .bool(false)? = settings?["store_model_in_db"]?.content ?? .bool(false) {
      return settings?.entries.contains { $0.key.hasPrefix("key_management") || $0.key.hasPrefix("use_") } ?? false
    }
    return true
  }

  /// The places of references without whose value LiteLLM asks another server, or with no key, or asks its clients for
  /// none.
  ///
  /// - Parameter known: the variables that are there: a provider's own (`OLLAMA_API_BASE`) stand in for those that are
  ///   not.
  fileprivate func decisiveReferences(besides known: Set<String>) -> Set<SourceRange> {
    var places: Set<SourceRange> = []
    var ownOfProvider: [String: Set<String>] = [:]
    if !known.contains("LITELLM_MASTER_KEY"), let key = values["general_settings"]?["master_key"]?.origin {
      places.insert(key)
    }
    for deployment in deployments {
      guard let params = deployment["litellm_params"], params["custom_llm_provider"] == nil,
        params["litellm_credential_name"] == nil, let model = params["model"]?.string
      else { continue }
      let provider = ProviderModel.split(model).provider
      guard Self.ownServers.contains(provider) || Self.keyedProviders.contains(provider) else { continue }
      let own = ownOfProvider[provider] ?? known.filter { $0.hasPrefix(provider.prefix { $0 != "_" }.uppercased()) }
      ownOfProvider[provider] = own
      if Self.ownServers.contains(provider), !own.contains(where: { $0.hasSuffix("_BASE") }),
        let place = params["api_base"]?.origin
      {
        places.insert(place)
      }
      if Self.keyedProviders.contains(provider), params["api_base"] == nil, own.isEmpty,
        let place = params["api_key"]?.origin
      {
        places.insert(place)
      }
    }
    return places
  }

  /// Providers of servers of one's own: without an address LiteLLM asks its own machine for Ollama, and api.openai.com for
  /// vLLM (1.81.9 and 1.106.2).
  private static let ownServers: Set = ["hosted_vllm", "ollama", "ollama_chat"]
  /// Providers that answer nobody without a key, and whose own variables begin with their names.
  private static let keyedProviders: Set = ["anthropic", "deepseek", "groq", "mistral", "openai"]
}
