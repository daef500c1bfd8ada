internal import YAML

/// The parts of models.yaml that no example stands in for: items of lists, names of the operator's choice, and what
/// several keys say together.
struct StackGaps {
  /// Where they are, in order and apart from each other.
  private var ranges: [Range<UInt32>] = []
  /// What is named in the file and could not be read.
  private var names: Set<String> = []
  /// The rules that find something missing where it may be in a gap.
  private var rules: Set<String> = []

  /// - Parameters:
  ///   - problems: all that could not be read.
  ///   - residual: what is wrong though every key that is wrong was replaced.
  ///   - document: the whole of models.yaml.
  init(_ problems: [Diagnostic], beyondExamples residual: [Diagnostic], in document: YAMLNode) {
    let paths = NodePath.all(to: residual.map(\.range), in: document)
    for range in paths.map(\.whole).sorted(by: { $0.lowerBound < $1.lowerBound }) { add(range) }
    for key in paths.flatMap(\.keys) { leaveOut(Self.rulesByKey[key] ?? []) }
    let missing = Set(problems.lazy.filter { $0.rule == DecodingRule.requiredKey.id }.map(\.range))
    for path in NodePath.all(to: problems.map(\.range), in: document) {
      guard let section = path.keys.first else { continue }
      if path.keys.count > 1, Self.namedSections.contains(section) { names.insert(path.keys[1]) }
      // What a rule weighs, and whether an output is made, is not known.
      if path.keys.count > 1, section == "severities" { rules.insert(path.keys[1]) }
      if path.keys == ["outputs", "litellm"] { leaveOut(OutputsOff.aboutLiteLLM.map { $0.metadata.id }) }
      guard section == "models" else { continue }
      if path.keys.last == "alias", path.node.kind == .scalar {
        names.insert(path.node.text)
      } else if ["alias", "models"].contains(path.keys.last) || missing.contains(path.target) {
        // An alias of which nothing is known may be any.
        leaveOut(Self.aboutAliases)
      }
    }
  }

  private mutating func add(_ range: Range<UInt32>) {
    if let last = ranges.last, range.lowerBound < last.upperBound {
      ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      ranges.append(range)
    }
  }

  private mutating func leaveOut(_ rules: [String]) {
    self.rules.formUnion(rules)
  }

  /// Whether a finding may be there because of a gap.
  func explain(_ finding: Diagnostic, in source: SourceFile) -> Bool {
    if rules.contains(finding.rule) { return true }
    guard finding.range.source == source.id else { return false }
    if isInGap(finding.range.start) { return true }
    return Self.aboutNames.contains(finding.rule) && names.contains(source.text(of: finding.range.offsets))
  }

  /// By bisection: there may be as many gaps as findings.
  private func isInGap(_ place: UInt32) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(place)
  }

  /// The sections whose keys are names that other sections refer to.
  private static let namedSections: Set = ["backends", "nodes", "requirements"]

  /// The rules that find names that are not there.
  private static let aboutNames: Set<String> = [
    KnownBackend.metadata.id, KnownNode.metadata.id, KnownOutputBackend.metadata.id, DefinedRequirement.metadata.id,
    KnownFallbackTarget.metadata.id,
    KnownGroupAlias.metadata.id, BudgetNamesChain.metadata.id, FallbackConfigChain.metadata.id,
  ]

  /// Which rules compare with all that a key lists, by the key.
  private static let rulesByKey: [String: [String]] = [
    "requirements": [DefinedRequirement.metadata.id, TracedRequirement.metadata.id],
    "traces": [TracedManifest.metadata.id, TracedRequirement.metadata.id],
    "fallbacks": aboutFallbacks,
    "contextFallbacks": aboutFallbacks,
    "secrets": [PromisedEnvironment.metadata.id, MasterKey.metadata.id],
    "tags": [
      KnownOllamaTag.metadata.id, AcceptedOllamaTag.metadata.id, UsedTagAllowance.metadata.id,
      KnownModelShape.metadata.id, OneNamePerDigest.metadata.id,
    ],
  ]

  private static let aboutAliases: [String] =
    [KnownFallbackTarget.metadata.id, KnownGroupAlias.metadata.id, KnownPolicyKey.metadata.id] + aboutFallbacks

  private static let aboutFallbacks: [String] = [
    ReachableFallback.metadata.id, IndependentLastTier.metadata.id, GPUAliasHasFallback.metadata.id,
    GroupAliasHasFallback.metadata.id,
    ContextFallbacksCover.metadata.id, ContextFallbackHasRoom.metadata.id, FallbackConfigChain.metadata.id,
    BudgetNamesChain.metadata.id,
    FailoverWithinBudget.metadata.id, TimeoutCoversColdStart.metadata.id, CapableFallback.metadata.id,
    FallbackKeepsContext.metadata.id,
  ]
}

/// The keys and items that lead to a place in a document.
struct NodePath {
  let target: SourceRange
  private(set) var keys: [String] = []
  /// The last value or item.
  private(set) var node: YAMLNode
  /// The same with its key.
  private(set) var whole: Range<UInt32>

  /// The paths to several places, in the order of the document.
  static func all(to targets: [SourceRange], in document: YAMLNode) -> [NodePath] {
    let whole = document.range.start..<document.range.end
    let paths = targets.filter { $0.source == document.range.source }.sorted { $0.start < $1.start }.map {
      NodePath(target: $0, node: document, whole: whole)
    }
    return followed(paths[...])
  }

  /// The same paths to their ends; every node on the way is looked at once, whatever lies behind it.
  private static func followed(_ paths: ArraySlice<NodePath>) -> [NodePath] {
    guard let node = paths.first?.node else { return [] }
    var rest = paths
    var ended: [NodePath] = []
    func follow(_ name: String?, _ next: YAMLNode, from start: UInt32, to end: UInt32) {
      ended += rest.prefix { $0.target.start < start }
      rest = rest.drop { $0.target.start < start }
      var inside = rest.prefix { $0.target.start < end }
      rest = rest.dropFirst(inside.count)
      for number in inside.indices {
        if let name { inside[number].keys.append(name) }
        inside[number].node = next
        inside[number].whole = start..<end
      }
      // The key itself is meant, not what stands under it.
      let ofKey = inside.prefix { $0.target.start < next.range.start }
      ended += ofKey
      ended += followed(inside.dropFirst(ofKey.count))
    }
    for entry in node.entries where !rest.isEmpty {
      follow(
        entry.key.text, entry.value, from: entry.key.range.start, to: max(entry.value.range.end, entry.key.range.end))
    }
    for item in node.items where !rest.isEmpty {
      follow(nil, item, from: item.range.start, to: item.range.end)
    }
    return ended + rest
  }
}
