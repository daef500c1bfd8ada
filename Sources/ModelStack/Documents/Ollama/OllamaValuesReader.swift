internal import YAML

/// Values of an Ollama chart in, the server that they describe out. The way back of ``OllamaRenderer``.
enum OllamaValuesReader {
  /// - Parameters:
  ///   - release: what is known of the Helm release, where an object around the values says something.
  ///   - place: the place of what the values do not say.
  static func part(of values: OllamaValues, in release: ChartRelease?, place: SourceRange) -> ServerPart {
    let service = service(of: values, in: release)
    var server = OllamaServer(
      chartVersion: release?.version, storage: values.volume, keepAlive: nil, maxLoadedModels: nil, parallel: nil,
      cacheType: nil, flashAttention: nil, promptCache: nil, alsoPull: values.pull,
      clean: values.clean ?? Located(false, at: place), env: [], podLabels: values.podLabels,
      values: passedOn(by: values))
    var context: Located<Int>?
    for variable in values.environment where !server.read(variable, context: &context) {
      server.env.append(Setting(name: Located(variable.name, at: variable.value.range), value: variable.value))
    }
    let backend = Backend(
      name: Located(OllamaServer.defaultService, at: place), engine: Located(.ollama, at: place),
      address: .service(
        service.usualName(at: place), port: values.servicePort ?? Located(OllamaServer.defaultPort, at: place)),
      apiKey: nil, node: values.node, version: values.imageTag, context: context, memory: values.memory,
      cpu: values.cpu, coldStart: nil, gpuMode: nil, traces: [], ollama: server,
      manifest: manifest(of: values, in: release, place: place))
    return ServerPart(backend: backend, service: service, namespace: namespace(of: values, in: release))
  }

  /// What the chart calls the service: `ollama.fullname` of its templates/_helpers.tpl.
  private static func service(of values: OllamaValues, in release: ChartRelease?) -> ServerPart.ServiceName {
    if let name = values.fullnameOverride { return .exactly(name) }
    let words = ["fullnameOverride", "nameOverride"].map { values.extra?[$0]?.string ?? "" }
    // What Flux fills in is not known.
    if words.contains(where: { $0.contains("${") }) { return .selecting(labels: values.podLabels) }
    let name = words[1].isEmpty ? OllamaChart.name : words[1]
    guard let release = release?.name else { return .containing(name) }
    return .exactly(release.value.contains(name) ? release : release.map { "\($0)-\(name)" })
  }

  private static func namespace(of values: OllamaValues, in release: ChartRelease?) -> Located<String>? {
    values.extra?["namespaceOverride"]?.settledText ?? release?.namespace
  }

  /// The values without a word in models.yaml.
  private static func passedOn(by values: OllamaValues) -> YAMLValue? {
    let labels = YAMLValue.mapping(
      .entry("service", labels(values.serviceLabels)), .entry("deployment", labels(values.deploymentLabels)))
    // Where the service's port is another one, that of the container has no word.
    let listening = values.port.flatMap { $0 == values.servicePort ? nil : $0 }
    let port = YAMLValue.mapping(.entry("ollama", listening.map { .mapping(.entry("port", .int($0))) }))
    return (values.extra ?? .mapping([])).merging(labels).merging(port).unlessEmpty
  }

  private static func labels(_ labels: [Setting]) -> YAMLValue? {
    if labels.isEmpty { return nil }
    let entries = labels.map { YAMLValue.Entry($0.name.value, .string($0.value), keyOrigin: $0.name.range) }
    return .mapping(.entry("labels", .mapping(entries)))
  }

  private static func manifest(
    of values: OllamaValues, in release: ChartRelease?, place: SourceRange
  ) -> ServerManifest {
    let showsAll = release?.hasOtherValues != true
    let isPersistent = values.volume != nil || values.extra?["volumeMounts"]?.items.isEmpty == false
    return ServerManifest(
      place: place, models: showsAll ? values.models : nil,
      keepsOtherModels: isPersistent && values.clean?.value != true,
      showsEnvironment: showsAll && values.extra?["extraEnvFrom"]?.items.isEmpty ?? true,
      usesGPU: values.extra?.value(at: ["ollama", "gpu", "enabled"])?.locatedFlag?.value ?? false)
  }
}

extension ServerPart.ServiceName {
  /// The name where it is told, else the one that the chart's README installs with.
  fileprivate func usualName(at place: SourceRange) -> Located<String> {
    if case .exactly(let name) = self { name } else { Located(OllamaServer.defaultService, at: place) }
  }
}

extension OllamaValues {
  /// The names of all models that are on the server when it has started; nil where the values do not show them.
  fileprivate var models: [Located<String>]? {
    let section = extra?.value(at: ["ollama", "models"])
    // A hook of one's own stands in place of the one that brings the models.
    if extra?["lifecycle"]?.isEmpty == false || section?["pull"] != nil { return nil }
    let created = section?["create"]?.items.map { $0["name"] ?? $0 } ?? []
    let others = ((section?["run"]?.items ?? []) + created).map(\.settledText)
    if others.contains(where: { $0 == nil }) { return nil }
    return pull.map { $0.map(\.text) } + others.compactMap { $0 }
  }
}

extension OllamaServer {
  /// Takes a variable for the property that says it.
  ///
  /// - Returns: whether there is one, and the variable's text is one that it can say.
  fileprivate mutating func read(_ variable: OllamaValues.Variable, context: inout Located<Int>?) -> Bool {
    let text = variable.value
    func take<Value>(_ property: inout Located<Value>?, _ value: Value?) -> Bool {
      guard let value else { return false }
      property = Located(value, at: text.range)
      return true
    }
    switch OllamaVariable(rawValue: variable.name) {
    case .keepAlive: return take(&keepAlive, KeepAlive(environmentValue: text.value))
    case .maxLoadedModels: return take(&maxLoadedModels, count(text.value))
    case .context: return take(&context, count(text.value))
    case .parallel: return take(&parallel, count(text.value))
    case .flashAttention: return take(&flashAttention, flag(text.value))
    case .kvCacheType: return take(&cacheType, KVCacheType(rawValue: text.value))
    case .promptCache: return take(&promptCache, try? Quantity("\(text.value)Mi"))
    case nil: return false
    }
  }

  /// To Ollama zero is its own choice, like an absent variable.
  private func count(_ text: String) -> Int? { Int(text).flatMap { $0 > 0 ? $0 : nil } }

  /// What Go's `strconv.ParseBool` takes.
  private func flag(_ text: String) -> Bool? {
    switch text {
    case "1", "t", "T", "true", "TRUE", "True": true
    case "0", "f", "F", "false", "FALSE", "False": false
    default: nil
    }
  }
}
