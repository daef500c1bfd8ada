internal import YAML

/// Runs on hand-written files the rules about their form, each by itself, and those about the stacks that they tell
/// together.
enum DocumentLinter {
  static func lint(_ files: [DocumentFile], _ library: OllamaLibrary) -> LintResult {
    let files = files.withReleases
    let found = files.flatMap(\.found)
    let parts = DocumentParts(of: files)
    var diagnostics = files.flatMap { $0.generalProblems(layers: parts.layers) }
    diagnostics += UniqueObject.check(files) + PromisedEnvironment.check(files) + found.flatMap(formFindings)
    for stack in StackJoiner.stacks(of: parts) {
      diagnostics += findings(in: stack, Facts(about: stack, library: library))
    }
    let sources = Dictionary(files.map { ($0.source.id, $0.source) }) { first, _ in first }
    diagnostics.removeAll { sources[$0.range.source].map($0.isAboutWhatIsFilledIn) ?? false }
    diagnostics.placeRoughly(Set(found.filter { !$0.isExact }.map(\.document.place)))
    var result = LintResult(diagnostics: diagnostics.unique, acceptedCount: 0)
    // Several documents of a file have one tree.
    var seen: Set<ObjectIdentifier> = []
    for document in found where document.isExact && seen.insert(ObjectIdentifier(document.tree)).inserted {
      result.acceptedCount += Linter.applyAcceptances(
        in: document.tree, upTo: .error, unjudged: rulesAboutSeveralFiles, to: &result.diagnostics)
    }
    for file in files { result.diagnostics = result.diagnostics.withSafeReplacements(in: file.source) }
    result.diagnostics = result.diagnostics.inSourceOrder
    return result
  }

  /// Their findings need the files of others beside the one that they are in.
  private static let rulesAboutSeveralFiles = Set(
    RuleRegistry.stackRules.filter { $0.isAboutServers || $0 == PromisedEnvironment.self }.map { $0.metadata.id })

  /// What the rules about the form of its kind find.
  private static func formFindings(in found: DocumentFile.Found) -> [Diagnostic] {
    switch found.document {
    case .litellm(let document): findings(in: document, RuleRegistry.litellmRules)
    case .ollama(let document): findings(in: document, RuleRegistry.ollamaRules)
    case .fallback(let document): findings(in: document, RuleRegistry.fallbackRules)
    case .pod(let pod): findings(in: pod, RuleRegistry.podRules)
    case .vllm: []
    }
  }

  private static func findings<Document>(
    in document: Document, _ rules: [any DocumentRule<Document>.Type]
  ) -> [Diagnostic] {
    rules.flatMap { rule in
      rule.check(document).map { finding in
        var diagnostic = Diagnostic(finding, of: rule.metadata)
        diagnostic.severity = finding.severity ?? rule.metadata.documentSeverity ?? rule.metadata.severity
        return diagnostic
      }
    }
  }

  /// What the rules about stacks find, those left out that need what no file shows.
  private static func findings(in stack: Stack, _ facts: Facts) -> [Diagnostic] {
    RuleRegistry.stackRules.flatMap { rule -> [Diagnostic] in
      guard let severity = rule.metadata.documentSeverity, stack.showsLiteLLM || rule.isAboutServers else { return [] }
      return rule.check(stack, facts).map { finding in
        var diagnostic = Diagnostic(finding, of: rule.metadata)
        diagnostic.severity = min(finding.severity ?? severity, severity)
        return diagnostic
      }
    }
  }
}

extension DocumentParts {
  init(of files: [DocumentFile]) {
    for file in files {
      paths[file.source.id] = Path.names(in: file.source.name).filter { $0 != "." }
      services += file.services
      for found in file.found {
        switch found.document {
        case .litellm(var document):
          if file.hasConfigLayers(among: files) { document.mayGetOtherModels = true }
          routings.append(document.part)
        case .ollama(let values):
          let beside = file.layers(of: values, among: files)
          layers.formUnion(beside.compactMap { $0.origin?.source })
          servers.append(values.settled(beside: beside).part)
        case .vllm(let deployment): servers.append(deployment.part)
        case .fallback(let config): chains.append(config.part)
        case .pod: break
        }
      }
    }
  }
}

extension DocumentFile.Document {
  fileprivate var place: SourceRange {
    switch self {
    case .litellm(let document): document.place
    case .ollama(let values): values.place
    case .vllm(let deployment): deployment.place
    case .fallback(let config): config.place
    case .pod(let pod): pod.place
    }
  }
}

extension [Diagnostic] {
  /// The same, each once: one server can be seen by two clients.
  fileprivate var unique: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }

  /// Says of findings at these places that what they are about cannot be told more exactly.
  fileprivate mutating func placeRoughly(_ places: Set<SourceRange>) {
    for number in indices where places.contains(self[number].range) {
      self[number].replacement = nil
      self[number].notes = [
        Diagnostic.Note(
          "the text is quoted or folded, so that places within it cannot be told: write it as a literal block, '|'")
      ]
    }
  }
}
