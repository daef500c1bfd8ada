internal import YAML

/// One item of `fallbacks`: a chain `[A, B, C]`, or `A: [B, C]`.
struct RouteSpelling {
  var routes: [FallbackRoute]
  var isChain: Bool

  /// What LiteLLM does by these spellings: one route an alias.
  ///
  /// Two chains that go on from an alias in the same way are one route; two that do not contradict each other.
  static func routes(_ spellings: [RouteSpelling]) -> (routes: [FallbackRoute], problems: [Diagnostic]) {
    var routes: [FallbackRoute] = []
    var problems: [Diagnostic] = []
    var seen: [String: Int] = [:]
    for spelling in spellings {
      for route in spelling.routes {
        guard let first = seen[route.alias.value].map({ routes[$0] }) else {
          seen[route.alias.value] = routes.count
          routes.append(route)
          continue
        }
        if spelling.isChain, first == route { continue }
        problems.append(
          DecodingRule.validValue.diagnostic(
            "'\(route.alias.value)' has a fallback already, and LiteLLM reads only the first", at: route.alias.range,
            hint: "say all its targets in one place: '\(route.alias.value): [\(targets(first, route))]'",
            notes: [Diagnostic.Note("the first is here", at: first.alias.range)]))
      }
    }
    return (routes, problems)
  }

  private static func targets(_ first: FallbackRoute, _ second: FallbackRoute) -> String {
    let added = second.targets.filter { !first.targets.contains($0) }
    return (first.targets + added).map(\.value).joined(separator: ", ")
  }
}

extension ValueType where Value == [RouteSpelling] {
  private static let list = ValueType.list(of: .route)

  static let routes = ValueType(description: list.description) { node, site in
    let items = node.items
    guard items.count > 1, items.allSatisfy({ $0.kind == .scalar }) else { return list.decode(node, site) }
    return .failure(
      DecodingRule.validValue.diagnostic(
        "the items of '\(site.name)' are chains, not single aliases", at: site.place,
        hint: "write one chain: '- [\(items.map(\.text).joined(separator: ", "))]'"))
  }
}

extension ValueType where Value == RouteSpelling {
  private static let aliases = ValueType<[Located<String>]>.list(of: .word)

  static let route = ValueType(
    description: .eitherOf([.list(.text), .map(key: "alias", value: .list(.text))])
  ) { node, site in
    switch node.kind {
    case .sequence: chain(aliases.decode(node, site), node, site)
    case .mapping: pairs(node, site)
    case .scalar:
      .failure(
        DecodingRule.validValue.diagnostic(
          "\(site.title) takes a chain, not '\(node.text)'", at: node.range,
          hint: node.text.contains(",") ? "write '[\(node.text)]'" : "write '[FIRST, NEXT]', or 'FIRST: [NEXT]'"))
    }
  }

  private static func chain(
    _ decoded: Decoded<[Located<String>]>, _ node: YAMLNode, _ site: Site
  ) -> Decoded<RouteSpelling> {
    let aliases = decoded.value ?? []
    var problems = decoded.problems
    if problems.isEmpty, aliases.count < 2 {
      problems.append(
        DecodingRule.validValue.diagnostic(
          "a chain of \(site.name) needs two aliases at least", at: node.range,
          hint: "write '[FIRST, NEXT]', or remove it"))
    }
    let routes = zip(aliases, aliases.dropFirst()).map { FallbackRoute(alias: $0, targets: [$1]) }
    return Decoded(RouteSpelling(routes: routes, isChain: true), problems: problems)
  }

  private static func pairs(_ node: YAMLNode, _ site: Site) -> Decoded<RouteSpelling> {
    let map = ValueType<[FallbackRoute]>.map(.word, "alias", to: aliases) { FallbackRoute(alias: $0, targets: $1) }
    var decoded = map.decode(node, site)
    for route in decoded.value ?? [] where route.targets.isEmpty {
      decoded.problems.append(
        DecodingRule.validValue.diagnostic(
          "'\(route.alias.value)' has no fallback target", at: route.alias.range, hint: "name one, or remove the entry")
      )
    }
    return decoded.map { RouteSpelling(routes: $0.filter { !$0.targets.isEmpty }, isChain: false) }
  }
}
