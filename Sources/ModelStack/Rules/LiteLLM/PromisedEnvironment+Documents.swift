internal import YAML

// The same in hand-written files: what a config reads is in the environment of the container that is started with it.
extension PromisedEnvironment {
  static func check(_ files: [DocumentFile]) -> [Diagnostic] {
    if files.contains(where: \.changesObjects) { return [] }
    let patched = Set(files.flatMap(\.unknownWorkloads).map(\.name))
    return files.flatMap { file in
      file.found.flatMap { found -> [Diagnostic] in
        guard case .pod(let pod) = found.document, let object = pod.object?.value, !patched.contains(object.name),
          let environment = pod.environment, let config = config(of: pod, in: object, at: file, among: files)
        else { return [] }
        return findings(in: config, environment, of: object).map { Diagnostic($0, of: metadata) }
      }
    }
  }

  /// The one config that a pod is started with: of several ConfigMaps of one name that in the pod's own folder.
  private static func config(
    of pod: LiteLLMPod, in object: ObjectName, at file: DocumentFile, among files: [DocumentFile]
  ) -> LiteLLMDocument? {
    var all: [(folder: String, config: LiteLLMDocument)] = []
    for other in files {
      for found in other.found {
        guard case .litellm(let document) = found.document, let (key, namespace) = found.configMap, key == pod.config,
          namespace == nil || object.namespace == nil || namespace == object.namespace
        else { continue }
        all.append((Path.split(other.source.name).folder, document))
      }
    }
    let near = all.filter { $0.folder == Path.split(file.source.name).folder }
    let candidates = near.isEmpty ? all : near
    return candidates.count == 1 ? candidates[0].config : nil
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
    if !known.contains("LITELLM_MASTER_KEY"), let key = values["general_settings"]?["master_key"]?.origin {
      places.insert(key)
    }
    for deployment in deployments {
      guard let params = deployment["litellm_params"], params["custom_llm_provider"] == nil,
        params["litellm_credential_name"] == nil, let model = params["model"]?.string
      else { continue }
      let provider = ProviderModel.split(model).provider
      let own = known.filter { $0.hasPrefix(provider.prefix { $0 != "_" }.uppercased()) }
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
