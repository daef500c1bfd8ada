internal import YAML

/// A text of a file that is a secret or holds one.
struct FoundSecret {
  /// What speaks for it.
  enum Evidence: Equatable {
    /// Its form, whatever its name; with what it is: `a key of OpenAI`.
    case shape(String)
    /// Its name, under which nothing else stands.
    case name
    /// A name that may be a secret's, or code around it, and a text that looks like chance.
    case random
    /// Not enough to report it; enough not to show it.
    case hint
  }

  /// What it stands under; nil where it is itself a key of a mapping.
  var name: String?
  /// The keys that lead to it from the top of its document.
  var path: [String]
  var text: [UInt8]
  var range: SourceRange
  var evidence: Evidence
  /// Whether it stands in a config of LiteLLM.
  var isInConfig: Bool
}

/// Looks for secrets in every text of a tree: keys and values, and texts within texts, such as the config of a ConfigMap,
/// the arguments of a command and the code of a pattern.
struct SecretSearch {
  /// Where a text stands.
  private struct Context {
    var name: String?
    var isInConfig = false
    /// Whether names say nothing, because references stand below them.
    var isReference = false

    func below(_ key: String) -> Context {
      Context(
        name: key, isInConfig: isInConfig, isReference: isReference || SecretName.holdsReferences(key))
    }
  }

  /// Where the configs of LiteLLM begin.
  private let configs: [SourceRange]
  /// The place in the file of bytes of the text that is looked at, where it is a text of the file.
  private var placed: (Range<Int>) -> SourceRange
  private(set) var found: [FoundSecret] = []
  /// The keys that lead to what is looked at.
  private var path: [String] = []
  private var depth = 0

  /// How deep texts lie in texts; nobody writes a fourth.
  private static let deepest = 3

  /// - Parameter configs: where configs of LiteLLM begin.
  static func all(in tree: YAMLTree, configs: [SourceRange] = []) -> [FoundSecret] {
    let source = tree.source.id
    var search = SecretSearch(configs: configs) {
      SourceRange(source: source, start: $0.lowerBound, end: $0.upperBound)
    }
    for document in tree.documents { search.visit(document, Context()) }
    return search.found
  }

  private init(configs: [SourceRange], _ placed: @escaping (Range<Int>) -> SourceRange) {
    self.configs = configs
    self.placed = placed
  }

  private mutating func visit(_ node: YAMLNode, _ context: Context) {
    var context = context
    if !context.isInConfig { context.isInConfig = configs.contains(placed(node.range.offsets).startRange) }
    switch node.kind {
    case .scalar: visit(scalar: node.target, context)
    case _ where node.isAlias: break  // It was visited where it was written.
    case .sequence: visit(items: node.items, context)
    case .mapping: visit(entries: node.entries, context)
    }
  }

  /// In a list of arguments the one after `--api-key` is its value.
  private mutating func visit(items: [YAMLNode], _ context: Context) {
    var option: String?
    for item in items {
      var itemContext = context
      if let option { itemContext.name = option }
      visit(item, itemContext)
      let isOption = item.kind == .scalar && item.withText { $0.starts(with: "--".utf8) && !$0.contains(0x3D) }
      option = isOption ? item.text : nil
    }
  }

  /// In `{ name: N, value: V }`, as Kubernetes writes variables, V goes by N.
  private mutating func visit(entries: YAMLEntries, _ context: Context) {
    let variable = entries.firstIndex(ofKey: "name").map { entries[$0].value.text }
    for entry in entries {
      if entry.key.kind == .scalar { visit(key: entry.key, context) }
      let key = entry.key.text
      var below = context.below(key)
      if key == "value", let variable { below.name = variable }
      path.append(key)
      visit(entry.value, below)
      path.removeLast()
    }
  }

  private mutating func visit(key: YAMLNode, _ context: Context) {
    guard key.textLength >= SecretShape.shortest else { return }
    let key = key.target
    key.withText { text in
      guard let shape = SecretShape.name(in: text) else { return }
      add(Array(text), at: placed(key.range.offsets), .shape(shape), name: nil, context)
    }
  }

  private mutating func visit(scalar: YAMLNode, _ context: Context) {
    scalar.withText { text in
      if text.isEmpty || Self.isVariable(text) { return }
      if let evidence = evidence(of: text, scalar, context) {
        add(Array(text), at: placed(scalar.range.offsets), evidence, name: context.name, context)
      } else if text.contains(0x0A), visit(textOf: scalar, context) {
        return
      } else if text.count >= Self.shortestText {
        addMatches(in: text, scalar, context)
      }
    }
  }

  private mutating func addMatches(in text: UnsafeBufferPointer<UInt8>, _ scalar: YAMLNode, _ context: Context) {
    let matches = SecretText.matches(in: text)
    if matches.isEmpty { return }
    let isHarmless = context.name.map { SecretName.isHarmless($0.utf8) } ?? false
    let places = places(of: scalar)
    for match in matches where match.isCertain || !isHarmless {
      let name = match.name.map { String(decoding: text[$0], as: UTF8.self) } ?? context.name
      add(
        Array(text[match.range]), at: places(match.range), FoundSecret.Evidence(match), name: name, context)
    }
  }

  /// Whether a text is `os.environ/NAME`, as most are that stand in the place of a key.
  private static func isVariable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.starts(with: beginningOfVariable) && SecretReference.isVariable(text.dropFirst(beginningOfVariable.count))
  }

  private static let beginningOfVariable = Array("os.environ/".utf8)

  /// `Basic` and the shortest token.
  private static let shortestText = 14

  /// What speaks for the text of a scalar as a whole.
  private func evidence(
    of text: UnsafeBufferPointer<UInt8>, _ scalar: YAMLNode, _ context: Context
  ) -> FoundSecret.Evidence? {
    let isLine = !text.contains(0x0A)
    if isLine, let shape = SecretShape.name(in: text) { return .shape(shape) }
    guard let name = context.name?.utf8, !context.isReference, !SecretReference.isReference(text),
      !SecretReference.holdsVariable(text)
    else { return nil }
    if SecretName.isCertain(name) {
      if !isLine, let shape = SecretShape.name(in: text) { return .shape(shape) }
      if scalar.isPlain, SecretReference.isNoText(text) { return nil }
      if scalar.isPlain, SecretReference.isShortNumber(text) { return SecretName.mayBeCount(name) ? nil : .hint }
      return .name
    }
    guard isLine, text.count >= SecretShape.shortest else { return nil }
    if SecretName.isLikely(name), RandomText.hasRandomRun(text) { return .random }
    return nil
  }

  /// Visits a text that is YAML of its own.
  ///
  /// - Returns: whether it is a mapping or a list.
  private mutating func visit(textOf scalar: YAMLNode, _ context: Context) -> Bool {
    guard depth < Self.deepest, scalar.withText({ $0.contains(UInt8(ascii: ":")) }) else { return false }
    let text = SourceFile(id: scalar.range.source, name: "", bytes: scalar.withText { Array($0) })
    guard let tree = try? YAMLComposer.compose(text), tree.documents.first.map({ $0.kind != .scalar }) == true else {
      return false
    }
    let outer = placed
    let places = places(of: scalar)
    var context = context
    let offsets = outer(scalar.range.offsets).offsets
    context.isInConfig = context.isInConfig || configs.contains { offsets.contains(Int($0.start)) }
    context.name = nil
    placed = { places($0) }
    depth += 1
    for document in tree.documents { visit(document, context) }
    depth -= 1
    placed = outer
    return true
  }

  /// The places in the file of bytes of a scalar's text.
  private func places(of scalar: YAMLNode) -> (Range<Int>) -> SourceRange {
    let places = TextPlaces(of: Located(scalar.text, at: scalar.range), in: scalar.tree.source)
    let outer = placed
    return { outer(places.range(of: $0.isEmpty ? $0.lowerBound..<$0.lowerBound + 1 : $0).offsets) }
  }

  private mutating func add(
    _ text: [UInt8], at range: SourceRange, _ evidence: FoundSecret.Evidence, name: String?, _ context: Context
  ) {
    found.append(
      FoundSecret(
        name: name, path: path, text: text, range: range, evidence: evidence, isInConfig: context.isInConfig))
  }
}

extension FoundSecret.Evidence {
  fileprivate init(_ match: SecretText.Match) {
    self = match.what.map { match.name == nil ? .shape($0) : .random } ?? .hint
  }
}

extension SourceRange {
  /// Its beginning, as an empty range.
  fileprivate var startRange: SourceRange { SourceRange(source: source, start: Int(start), end: Int(start)) }
}
