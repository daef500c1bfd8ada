internal import YAML

/// No alias falls back to itself, on whatever way.
enum AcyclicFallbacks: StackRule {
  static let metadata = RuleMetadata(
    id: "acyclic-fallbacks", severity: .error, inDocuments: .warning,
    summary: "No chain of fallbacks comes back to an alias that it began with.",
    rationale: """
      A circle gives no further tier, and is nearly always a name in the wrong place. Where all of its aliases are \
      down, LiteLLM 1.106.2 asks each once, and 1.81.9 again and again until it has counted 'max_fallbacks', 5: two \
      that fall back to one another are asked six times, three that name both others 25 times, four 46 times.
      """,
    limits: """
      Aliases that are to stand in for one another are no circle with a limit that ends before it comes round, such as \
      'max_fallbacks: 1' where each names all the others.
      """,
    verifiedOn: ["LiteLLM 1.81.9", "LiteLLM 1.106.2", "LiteLLM 1.109.1"],
    bad: RuleExample.twoTiers(
      """
      fallbacks:
        - [chat, spare, chat]
      """),
    good: RuleExample.twoTiers(
      """
      fallbacks:
        - [chat, spare]
      """))

  private static let setting = Wording(
    "'maxFallbacks: NUMBER' in 'litellm'", litellm: "'max_fallbacks: NUMBER' in 'router_settings'")

  static func check(_ stack: Stack, _ facts: Facts) -> [Finding] {
    let index = stack.index
    let inContext = FallbackCycles(among: index.contextFallbacks, ofAliases: index.aliases.count)
    return [facts.circles, inContext].flatMap { circles in
      circles.loops.map(\.name).map { target in
        Finding(
          "'\(target.value)' falls back to itself", at: target.range, hint: "remove it from its own targets")
      } + circles.groups.compactMap { finding(about: $0, in: stack) }
    }
  }

  private static func finding(about group: FallbackCycles.Group, in stack: Stack) -> Finding? {
    let (name, place) = (group.close.name.value, group.close.name.range)
    let aliases = group.aliases.map { stack.index.aliases[$0] }
    // As many fallbacks as do not come back to an alias.
    let most = group.isOneCircle ? aliases.count - 1 : 1
    if let limit = stack.litellm.maxFallbacks, limit.value <= most { return nil }
    let remedy = "set " + stack.words(setting).replacing("NUMBER", with: String(most))
    let repair = "remove '\(name)' here or name another alias"
    if group.isOneCircle {
      let way = shortened(aliases) + [name]
      return Finding(
        "fallbacks go in a circle: \(way.joined(separator: " -> "))", at: place,
        hint: "\(repair); where they are to stand in for one another, \(remedy)")
    }
    let names = shortened(aliases.map { "'\($0)'" }).joined(separator: ", ")
    return Finding(
      "\(aliases.count) aliases fall back to one another: \(names)", at: place,
      hint: "\(repair); where they are to stand in for one another, name all targets of each, and \(remedy)")
  }

  /// The beginning and the end of a long list.
  private static func shortened(_ names: [String]) -> [String] {
    names.count > 8 ? names.prefix(4) + ["..."] + names.suffix(2) : names
  }
}
