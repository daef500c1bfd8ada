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
    diagnostics += files.filter { $0.isKnown || parts.layers.contains($0.source.id) }.flatMap(NoLiteralSecret.check)
    for stack in StackJoiner.stacks(of: parts) {
      diagnostics += findings(in: stack, Facts(about: stack, library: library))
    }
    let sources = Dictionary(files.map { ($0.source.id, $0.source) }) { first, _ in first }
    diagnostics.removeAll { sources[$0.range.source].map($0.isAboutWhatIsFilledIn) ?? false }
    diagnostics.placeRoughly(Set(found.filter { !$0.isExact }.map(\.document.place)))
    var result = LintResult(diagnostics: diagnostics.inSourceOrder.unique, acceptedCount: 0)
    // Several documents of a file have one tree.
    var seen: Set<ObjectIdentifier> = []
    let trees = found.filter { $0.isExact && seen.insert(ObjectIdentifier($0.tree)).inserted }.map(\.tree)
    result.acceptedCount = Linter.applyAcceptances(in: trees, acceptanceScope, to: &result.diagnostics)
    result.diagnostics = result.diagnostics.withSafeReplacements(in: sources)
    result.diagnostics = result.diagnostics.inSourceOrder
    return result
  }

  /// What a hand-written file refers to may be defined elsewhere, such as in LiteLLM's database.
  private static let acceptanceScope = AcceptanceScope(
    unjudged: rulesAboutSeveralFiles, open: [KnownFallbackTarget.metadata.id, KnownGroupAlias.metadata.id])

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

  /// The rules about stacks that say anything of hand-written files, asked once: there can be thousands of stacks.
  private static let stackRules = RuleRegistry.stackRules.compactMap { rule in
    rule.metadata.documentSeverity.map { (rule: rule, severity: $0, isAboutServers: rule.isAboutServers) }
  }

  /// What the rules about stacks find, those left out that need what no file shows.
  private static func findings(in stack: Stack, _ facts: Facts) -> [Diagnostic] {
    let showsLiteLLM = stack.showsLiteLLM
    return stackRules.lazy.filter { showsLiteLLM || $0.isAboutServers }.flatMap { rule, severity, _ in
      rule.check(stack, facts).lazy.map { finding in
        var diagnostic = Diagnostic(finding, of: rule.metadata)
        diagnostic.severity = min(finding.severity ?? severity, severity)
        return diagnostic
      }
    }
  }
}

extension DocumentParts {
  init(of files: [DocumentFile]) {
    let releases = ReleaseFiles(files)
    var ollamas: [OllamaValuesDocument] = []
    for file in files {
      paths.add(file.source)
      services += file.services
      for found in file.found {
        switch found.document {
        case .litellm(var document):
          if releases.hasConfigLayers(over: file) { document.mayGetOtherModels = true }
          routings.append(document.part)
        case .ollama(let values):
          ollamas.append(values)
          servers.append(values.settled(beside: releases.layers(over: values)).part)
        case .vllm(let deployment): servers.append(deployment.part)
        case .fallback(let config): chains.append(config.part)
        case .pod: break
        }
      }
    }
    layers = releases.layerFiles(over: ollamas)
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
  /// The same, each once: one server can be seen by two clients. They are in the order of the source, so that only those
  /// of one place are held against each other.
  fileprivate var unique: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    var place: SourceRange?
    return filter { diagnostic in
      let start = SourceRange(
        source: diagnostic.range.source, start: Int(diagnostic.range.start), end: Int(diagnostic.range.start))
      if start != place { seen.removeAll(keepingCapacity: false) }
      place = start
      return seen.insert(diagnostic).inserted
    }
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
