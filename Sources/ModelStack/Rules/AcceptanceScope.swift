internal import YAML

/// Which comments accept findings, and of which rules.
struct AcceptanceScope {
  /// Rules whose findings may need what is not at hand: a comment about one may be used another time.
  var unjudged: Set<String> = []
  /// Rules whose findings can be accepted here though nothing changes their severity.
  var open: Set<String> = []
  /// What comments of the base accept.
  private var stale: Set<Reason> = []

  /// A rule and why its finding is accepted.
  private struct Reason: Hashable {
    var rule: String
    var reason: String
  }

  init(unjudged: Set<String> = [], open: Set<String> = []) {
    self.unjudged = unjudged
    self.open = open
  }

  /// The scope of a models.yaml: without the stack before, rules about changes find nothing.
  init(since earlier: Linter.Earlier) {
    guard case .stack(_, let tree) = earlier else {
      unjudged = Set(RuleRegistry.changeRules.map { $0.metadata.id })
      return
    }
    stale = Set(Acceptance.all(in: tree, { LineTable($0) }).map { Reason(rule: $0.rule, reason: $0.reason) })
  }

  /// Whether findings of a rule can be accepted at all: those of syntax, decoding, unknown references and literal
  /// secrets cannot.
  func isAcceptable(_ rule: String) -> Bool {
    open.contains(rule) || RuleRegistry.metadata(of: rule)?.isAdjustable == true
  }

  /// Whether a comment accepts a change for the reason of an earlier one.
  func isStale(_ acceptance: Acceptance) -> Bool {
    RuleRegistry.isChangeRule(acceptance.rule)
      && stale.contains(Reason(rule: acceptance.rule, reason: acceptance.reason))
  }

  func holds(_ acceptance: Acceptance) -> Bool { isAcceptable(acceptance.rule) && !isStale(acceptance) }
}
