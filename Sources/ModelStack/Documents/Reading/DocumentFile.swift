public import YAML

/// One file that somebody wrote by hand: what it holds, document by document.
public struct DocumentFile: Sendable {
  /// A document that gen checks.
  enum Document: Sendable {
    case litellm(LiteLLMDocument)
    case ollama(OllamaValuesDocument)
    case vllm(VLLMDeployment)
    case fallback(FallbackConfigDocument)
    case pod(LiteLLMPod)
  }

  /// Where a document stands.
  struct Found: Sendable {
    var document: Document
    /// The tree it was read from: that of the file, or of a text within it.
    var tree: YAMLTree
    /// Whether places within it are exact.
    var isExact: Bool
    /// The ConfigMap's text that it is, with the ConfigMap's namespace.
    var configMap: (key: ConfigMapKey, namespace: String?)?
  }

  public let source: SourceFile
  /// Whether somebody named the file: of one that was only found below a folder nothing is said where gen knows nothing
  /// of its kind.
  public let isNamed: Bool
  /// Whether its name says that it is LiteLLM's.
  let isNamedLiteLLM: Bool
  /// The file as it was read; nil where it could not be.
  private(set) var tree: YAMLTree?
  /// Whether it is a models.yaml, which is checked as one.
  public internal(set) var isStack = false
  var found: [Found] = []
  /// The objects that gen checks.
  var objects: [Located<ObjectName>] = []
  /// The services that connect its documents with those of other files.
  var services: [ServiceManifest] = []
  /// The mappings that may be values of a Helm chart, to be laid over those of another file.
  var plainValues: [YAMLNode] = []
  /// Whether some of them have a part of LiteLLM's config.
  var hasConfigInValues = false
  /// Whether it says that kustomize or Flux is to change objects that stand elsewhere.
  var changesObjects = false
  /// Whether it has the patch that gen makes to restart LiteLLM: there is nothing in it to check.
  var hasRestartPatch = false
  /// The workloads that gen does not know, such as patches of others.
  var unknownWorkloads: Set<ObjectName> = []
  /// What could not be read.
  var problems: [Diagnostic] = []
  /// What the documents are that gen knows nothing of, each with its place.
  var strangers: [Located<String>] = []

  static let knownFileKind = RuleMetadata(
    id: "known-file-kind", severity: .error, inDocuments: .error,
    summary: "A file that is named to 'gen lint' is of a kind that it knows.",
    rationale: """
      Checked are a LiteLLM config, bare, in a ConfigMap, or below 'proxy_config' of Helm values, values of the Ollama \
      chart, a Deployment of vLLM or LiteLLM, n8n's fallback ConfigMap, and models.yaml; values of a chart also inside a \
      HelmRelease of Flux or an Application of Argo CD. Another file would seem to be clean.
      """,
    limits: "Below a folder such files are passed over.",
    bad: """
      services:
        web: { image: nginx }
      """,
    good: """
      model_list:
        - model_name: chat
          litellm_params: { model: openai/gpt-4o-mini }
      """,
    isAdjustable: false, form: .litellm)

  /// Reads a file and recognises what it holds; nothing is guessed at.
  public init(_ source: SourceFile, isNamed: Bool = true) {
    self.source = source
    self.isNamed = isNamed
    isNamedLiteLLM = LiteLLMDocument.isName(Path.split(source.name).name)
    let tree: YAMLTree
    do throws(YAMLSyntaxError) {
      tree = try YAMLComposer.compose(source)
    } catch {
      let template = TemplateMark.problem(in: source, nil)
      // A template that was only found is a chart's, of which nothing can be said.
      if template == nil || isNamed { problems = [template ?? Diagnostic(error)] }
      return
    }
    if let template = TemplateMark.problem(in: source, tree) {
      if isNamed { problems = [template] }
      return
    }
    self.tree = tree
    for document in tree.documents { recognise(document) }
    if !found.isEmpty || !isStack { problems += tree.problems }
    if let stray = strayDocument(in: tree) {
      problems.append(ReadableByPyYAML.secondDocument(at: stray.startRange, home: "into a file of its own"))
    }
  }

  /// The second document of a file whose other documents are of no kind that is known: then it is no bundle, which
  /// something else takes apart, but a LiteLLM config with a `---` in it.
  private func strayDocument(in tree: YAMLTree) -> YAMLNode? {
    guard tree.documentCount > 1, strangers.count == tree.documentCount - 1, found.count == 1,
      case .litellm = found[0].document, found[0].tree === tree
    else { return nil }
    return tree.documents[1]
  }

  /// Where the configs of LiteLLM in it begin.
  var configs: [SourceRange] {
    found.compactMap { found in if case .litellm(let document) = found.document { document.place } else { nil } }
  }

  /// Whether it holds anything that gen checks or makes.
  public var isKnown: Bool { isStack || !found.isEmpty || hasRestartPatch }

  /// Whether a file that cannot be read is a LiteLLM config all the same.
  private var isProbablyKnown: Bool {
    let text = Array("litellm_params:".utf8)
    return source.bytes.indices.contains { source.bytes[$0] == text[0] && source.bytes[$0...].starts(with: text) }
  }

  /// What is said of the file as a whole: that it cannot be read, or that it was named and holds nothing that gen
  /// checks.
  ///
  /// - Parameter layers: the files with values that are looked at beside those that they may be laid over.
  func generalProblems(layers: Set<SourceID> = []) -> [Diagnostic] {
    if !problems.isEmpty { return isNamed || isKnown || isProbablyKnown ? problems : [] }
    // A service is looked at beside the files that it connects.
    if !isNamed || isKnown || strangers.isEmpty && !services.isEmpty || layers.contains(source.id) { return [] }
    let first = strangers.first ?? Located("an empty file", at: source.startRange)
    return [
      Self.knownFileKind.diagnostic(
        "this is \(first.value), not a kind of file that gen checks", at: first.range,
        hint: """
          name a LiteLLM config (bare, in a ConfigMap or in Helm values), values of the Ollama chart, a Deployment \
          of vLLM or LiteLLM, n8n's fallback ConfigMap or a models.yaml
          """)
    ]
  }
}

extension YAMLTree {
  /// Keys that stand twice; of merge keys several may.
  var problems: [Diagnostic] { duplicateKeys.filter { $0.name != "<<" }.map(Diagnostic.init) }
}
