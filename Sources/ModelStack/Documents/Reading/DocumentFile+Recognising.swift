internal import YAML

// What a document is: strictly by what only its kind has.
extension DocumentFile {
  mutating func recognise(_ node: YAMLNode) {
    if Kustomization.changesObjects(node) { changesObjects = true }
    if LiteLLMDocument.recognises(node, isNamedSo: isNamedLiteLLM) {
      add(.litellm(LiteLLMDocument(node)), node)
    } else if StrangeDocument.isStack(node) {
      isStack = true
    } else if node.value(of: "apiVersion") != nil, let kind = node.value(of: "kind")?.text {
      recognise(node, of: kind)
    } else {
      if node.kind == .mapping { plainValues.append(node) }
      if !recogniseValues(node, of: nil) {
        strangers.append(Located(StrangeDocument.description(of: node), at: node.startRange))
      }
    }
  }

  private mutating func recognise(_ node: YAMLNode, of kind: String) {
    let isKnown: Bool
    switch kind {
    case "List":
      for item in node.value(of: "items")?.items ?? [] { recognise(item) }
      return
    case "ConfigMap":
      isKnown = recogniseConfigMap(node)
    case "HelmRelease", "Application":
      isKnown = recogniseReleases(node)
    case "Service":
      let service = ServiceManifest(YAMLValue(readByGo: node))
      if let service { services.append(service) }
      isKnown = service != nil
    default:
      isKnown = recogniseWorkload(node)
      if !isKnown, let object = ObjectName.located(of: node) { unknownWorkloads.insert(object.value) }
    }
    if isKnown {
      if let object = ObjectName.located(of: node) { objects.append(object) }
    } else if RestartPatch.recognises(node) {
      hasRestartPatch = true
    } else {
      strangers.append(Located(StrangeDocument.description(of: node), at: node.startRange))
    }
  }

  private mutating func recogniseWorkload(_ node: YAMLNode) -> Bool {
    let isVLLM = VLLMDeployment.recognises(node)
    let isProxy = LiteLLMPod.recognises(node)
    if isVLLM { add(.vllm(VLLMDeployment(node)), node) }
    if isProxy { add(.pod(LiteLLMPod(deployment: node)), node) }
    return isVLLM || isProxy
  }

  /// Any of its texts can be LiteLLM's config, by whatever name; the others are somebody else's.
  private mutating func recogniseConfigMap(_ node: YAMLNode) -> Bool {
    if FallbackConfigDocument.recognises(node) {
      add(.fallback(FallbackConfigDocument(node)), node)
      return true
    }
    let name = node.value(at: ["metadata", "name"])?.text ?? ""
    let namespace = node.value(at: ["metadata", "namespace"])?.text
    let isOfLiteLLM = isNamedLiteLLM || LiteLLMDocument.isName(name)
    let texts = node.value(of: "data")?.entries.map { $0 } ?? []
    return texts.map { entry in
      let isNamedSo = isOfLiteLLM || LiteLLMDocument.isName(entry.key.text)
      return recogniseText(
        entry.value, where: { isNamedSo || LiteLLMDocument.mayBe($0) }, isLikely: LiteLLMDocument.isLikely
      ) { file, config, text in
        guard file.recogniseConfig(config, isNamedSo: isNamedSo, isExact: text.isExact) else { return false }
        if let place = text.secondDocument {
          file.problems.append(ReadableByPyYAML.secondDocument(at: place, home: "under a key of its own"))
        }
        let key = ConfigMapKey(name: name, key: entry.key.text)
        file.found[file.found.count - 1].configMap = (key, namespace)
        return true
      }
    }.contains(true)
  }

  private mutating func recogniseConfig(
    _ node: YAMLNode, isNamedSo: Bool, isOfChart: Bool = false, isExact: Bool
  ) -> Bool {
    guard LiteLLMDocument.recognises(node, isNamedSo: isNamedSo) else { return false }
    var document = LiteLLMDocument(node)
    document.mayGetOtherModels = isOfChart && node.value(of: "model_list") == nil
    add(.litellm(document), node, isExact: isExact)
    return true
  }

  private mutating func recogniseReleases(_ node: YAMLNode) -> Bool {
    ChartRelease.all(in: node).map { release, values in
      guard values.kind == .scalar else { return recogniseValues(values, of: release) }
      return recogniseText(values, where: Self.areLikely, isLikely: Self.areLikely) {
        $0.recogniseValues($1, of: release, isExact: $2.isExact)
      }
    }.contains(true)
  }

  /// Values of Helm charts that gen knows; those of one chart can hold several subcharts'.
  private mutating func recogniseValues(_ node: YAMLNode, of release: ChartRelease?, isExact: Bool = true) -> Bool {
    let config = LiteLLMDocument.config(inValues: node)
    if config != nil, release == nil { hasConfigInValues = true }
    let isProxy = config.map { recogniseConfig($0, isNamedSo: true, isOfChart: true, isExact: isExact) } ?? false
    let pod = LiteLLMPod(values: node)
    if isProxy, !pod.probes.isEmpty { add(.pod(pod), node, isExact: isExact) }
    let ollamas = OllamaValuesDocument.all(in: node, of: release)
    for values in ollamas { add(.ollama(values), node, isExact: isExact) }
    return isProxy || !ollamas.isEmpty
  }

  /// Whether a text may be values that gen knows.
  private static func areLikely(_ text: String) -> Bool { text.contains("proxy_config:") || text.contains("ollama") }

  /// Reads a scalar that is a YAML text of its own.
  ///
  /// - Parameters:
  ///   - mayBe: whether the text is worth it: another program's may be anything.
  ///   - isLikely: whether it is so likely that it is said where it cannot be read.
  private mutating func recogniseText(
    _ scalar: YAMLNode, where mayBe: (String) -> Bool, isLikely: (String) -> Bool,
    _ recognise: (inout DocumentFile, YAMLNode, EmbeddedYAML) -> Bool
  ) -> Bool {
    guard scalar.kind == .scalar else { return false }
    let content = scalar.text
    guard mayBe(content) else { return false }
    let isLikely = isLikely(content)
    do throws(YAMLSyntaxError) {
      let embedded = try EmbeddedYAML(in: scalar)
      if embedded.isExact, let template = TemplateMark.problem(in: embedded.tree.source, embedded.tree) {
        if isNamed, isLikely { problems.append(template) }
        return isLikely
      }
      guard let document = embedded.tree.documents.first, recognise(&self, document, embedded) else {
        return false
      }
      problems += embedded.tree.problems
      return true
    } catch {
      // One that was only found may be a template of a chart.
      if isLikely, isNamed || !content.contains("{{") { problems.append(Diagnostic(error)) }
      return isLikely
    }
  }

  private mutating func add(_ document: Document, _ node: YAMLNode, isExact: Bool = true) {
    found.append(Found(document: document, tree: node.tree, isExact: isExact))
  }
}

extension LiteLLMDocument {
  /// The config in values of LiteLLM's Helm charts, at the top or below the key of a subchart that is not switched off.
  static func config(inValues node: YAMLNode) -> YAMLNode? {
    let subcharts = node.entries.lazy.map(\.value).filter { !$0.isSwitchedOff }
    return config(ofChart: node) ?? subcharts.compactMap(config(ofChart:)).first
  }

  /// Where the charts have it: `litellm-helm`, and `litellm`, whose proxy is in parts.
  private static func config(ofChart values: YAMLNode) -> YAMLNode? {
    values.value(of: "proxy_config") ?? values.value(at: ["gateway", "config", "proxy_config"])
  }
}

extension YAMLNode {
  /// The value of a key of a mapping.
  func value(of key: String) -> YAMLNode? {
    let entries = entries
    return entries.firstIndex(ofKey: key).map { entries[$0].value }
  }

  /// Whether these are a subchart's values with which Helm leaves it out.
  var isSwitchedOff: Bool {
    value(of: "enabled").map(YAMLValue.init(readByGo:))?.locatedFlag?.value == false
  }

  /// What stands below these keys, one within the other.
  func value(at path: [String]) -> YAMLNode? {
    path.reduce(Optional(self)) { node, key in node?.value(of: key) }
  }
}
