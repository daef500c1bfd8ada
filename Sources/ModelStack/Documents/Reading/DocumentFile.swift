public import YAML

/// One file that somebody wrote by hand: what it holds, document by document.
public struct DocumentFile: Sendable {
  /// A config that was found in it.
  struct Config: Sendable {
    var document: LiteLLMDocument
    /// The tree it was read from: that of the file, or of a text within it.
    var tree: YAMLTree
    /// Whether places within it are exact.
    var isExact: Bool
  }

  public let source: SourceFile
  /// Whether it is a models.yaml, which is checked as one.
  public private(set) var isStack = false
  private(set) var configs: [Config] = []
  /// What could not be read.
  private(set) var problems: [Diagnostic] = []
  /// What the documents are that gen knows nothing of, each with its place.
  private var strangers: [Located<String>] = []

  static let knownFileKind = RuleMetadata(
    id: "known-file-kind", severity: .error, inDocuments: .error,
    summary: "A file that is named to 'gen lint' is of a kind that it knows.",
    rationale: """
      A LiteLLM config, bare, in a ConfigMap, or below 'proxy_config' of Helm values, and models.yaml are checked. \
      Another file would seem to be clean.
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
  public init(_ source: SourceFile) {
    self.source = source
    let tree: YAMLTree
    do throws(YAMLSyntaxError) {
      tree = try YAMLComposer.compose(source)
    } catch {
      problems = [Self.template(in: source, nil) ?? Diagnostic(error)]
      return
    }
    if let template = Self.template(in: source, tree) {
      problems = [template]
      return
    }
    for document in tree.documents { recognise(document, tree) }
    if !configs.isEmpty || !isStack { problems += tree.duplicateKeys.filter { $0.name != "<<" }.map(Diagnostic.init) }
  }

  /// Whether it holds anything that gen checks.
  public var isKnown: Bool { isStack || !configs.isEmpty }

  /// Whether a file that cannot be read is a LiteLLM config all the same.
  var isProbablyKnown: Bool {
    let text = Array("litellm_params:".utf8)
    return source.bytes.indices.contains { source.bytes[$0] == text[0] && source.bytes[$0...].starts(with: text) }
  }

  /// What is said of a file that was named and holds nothing that gen checks.
  var strangeness: [Diagnostic] {
    if isKnown || !problems.isEmpty { return [] }
    let first = strangers.first ?? Located("an empty file", at: source.startRange)
    return [
      Self.knownFileKind.diagnostic(
        "this is \(first.value), not a kind of file that gen checks", at: first.range,
        hint: "name a LiteLLM config (bare, in a ConfigMap or in Helm values) or a models.yaml")
    ]
  }

  private mutating func recognise(_ node: YAMLNode, _ tree: YAMLTree) {
    if LiteLLMDocument.recognises(node) {
      configs.append(Config(document: LiteLLMDocument(node), tree: tree, isExact: true))
    } else if StrangeDocument.isStack(node) {
      isStack = true
    } else if node.value(of: "kind")?.text == "ConfigMap" {
      recogniseConfigMap(node)
    } else if let values = StrangeDocument.proxyConfig(in: node), LiteLLMDocument.recognises(values) {
      configs.append(Config(document: LiteLLMDocument(values), tree: tree, isExact: true))
    } else {
      strangers.append(Located(StrangeDocument.description(of: node), at: node.startRange))
    }
  }

  /// Any of its texts can be the config, by whatever name; the others are somebody else's.
  private mutating func recogniseConfigMap(_ node: YAMLNode) {
    let count = configs.count
    let texts = node.value(of: "data").map { data in data.entries.filter { $0.value.kind == .scalar } } ?? []
    for entry in texts {
      let text = entry.value.text
      guard text.contains(":"), LiteLLMDocument.marks.union(["model_list"]).contains(where: text.contains) else {
        continue
      }
      do throws(YAMLSyntaxError) {
        let embedded = try EmbeddedYAML(in: entry.value)
        if embedded.isExact, let template = Self.template(in: embedded.tree.source, embedded.tree) {
          problems.append(template)
          continue
        }
        guard let document = embedded.tree.documents.first, LiteLLMDocument.recognises(document) else { continue }
        configs.append(
          Config(document: LiteLLMDocument(document), tree: embedded.tree, isExact: embedded.isExact))
        problems += embedded.tree.duplicateKeys.filter { $0.name != "<<" }.map(Diagnostic.init)
      } catch {
        problems.append(Diagnostic(error))
      }
    }
    if configs.count == count {
      strangers.append(Located("a ConfigMap without a LiteLLM config", at: node.startRange))
    }
  }

  /// What is said of a file with `{{ }}` outside of its texts and comments: it is YAML only when rendered.
  private static func template(in source: SourceFile, _ tree: YAMLTree?) -> Diagnostic? {
    guard let start = templateStart(in: source.bytes, texts: tree?.scalarOffsets ?? []) else { return nil }
    return DecodingRule.validYAML.diagnostic(
      "a template begins here: the file is YAML only when it is rendered",
      at: SourceRange(source: source.id, start: start, end: start + 2),
      hint: "lint what is rendered: 'helm template ... | gen lint -'")
  }

  private static func templateStart(in bytes: [UInt8], texts: [Range<Int>]) -> Int? {
    var texts = texts[...]
    var isComment = false
    var last = UInt8(ascii: "\n")
    var index = 0
    while index + 1 < bytes.count {
      while let text = texts.first, text.upperBound <= index { texts.removeFirst() }
      if let text = texts.first, text.contains(index) {
        index = text.upperBound
        continue
      }
      let byte = bytes[index]
      if byte == 0x0A { isComment = false }
      if byte == UInt8(ascii: "#"), last <= 0x20 { isComment = true }
      if !isComment, byte == UInt8(ascii: "{"), bytes[index + 1] == byte { return index }
      last = byte
      index += 1
    }
    return nil
  }
}

extension YAMLNode {
  /// The value of a key of a mapping.
  func value(of key: String) -> YAMLNode? { entries.first { $0.key.text == key }?.value }
}
