internal import YAML

// The names that fallbacks can be about, and what LiteLLM makes of names that models.yaml only passes on.
extension Stack {
  /// The key of a route that serves every alias without one of its own (router.py `get_fallback_model_group`, 1.81.9
  /// and 1.106.2).
  static let anyAlias = "*"

  /// Whether an alias without a route of its own falls back nevertheless.
  var hasDefaultFallback: Bool {
    fallback(of: Self.anyAlias) != nil || litellm.routerSettings?["default_fallbacks"] != nil
  }

  /// Whether each of the routes begins with an alias that there is.
  ///
  /// Where one does not, its name may be the misspelt one of an alias that seems to have no route: rules about missing
  /// routes leave that to the rule about unknown aliases.
  func beginKnown(_ routes: [NumberedRoute]) -> Bool {
    let others = furtherNames
    return routes.lazy.map(\.alias).allSatisfy {
      index.model(ofAlias: $0.number) != nil || others.contains($0.name.value)
    }
  }

  /// Everything that a fallback can name.
  var aliasNames: AliasNames {
    AliasNames(
      index: index, others: furtherNames,
      patterns: AliasPatterns(models.lazy.map(\.alias.value).filter(AliasNames.isPattern)))
  }

  /// What a fallback can name beside the aliases of models.
  private var furtherNames: Set<String> { Set(groupAliases.map(\.name)).union([Self.anyAlias]) }

  /// The ids of deployments: a fallback can name one of them by it (router.py `_common_checks_available_deployment`).
  var deploymentIDs: [String] { models.compactMap { $0.info?["id"]?.string } }

  /// The aliases that somebody can have meant: those that are no pattern.
  var plainAliases: [String] {
    models.lazy.map(\.alias.value).filter { !AliasNames.isPattern($0) }
  }

  /// Names, and patterns such as `openai/*`: LiteLLM takes a `*` in an alias for any text (`PatternMatchRouter`,
  /// router_utils/pattern_match_deployments.py, 1.81.9 and 1.106.2).
  struct AliasNames {
    fileprivate let index: StackIndex
    /// Names that are no alias of a model.
    var others: Set<String>
    fileprivate let patterns: AliasPatterns

    func contains(_ name: String) -> Bool {
      index.model(named: name) != nil || others.contains(name)
        || patterns.match(name)
    }

    static func isPattern(_ alias: String) -> Bool { alias.utf8.contains(UInt8(ascii: "*")) }
  }

  /// Whether a name that fallbacks use is one that LiteLLM routes. Where not all models are shown, every name may be.
  func isRouted(_ name: String, among names: AliasNames) -> Bool {
    !showsAllModels || names.contains(name)
  }

  /// The router's `model_group_alias`: further names of aliases.
  var groupAliases: [GroupAlias] {
    (litellm.routerSettings?["model_group_alias"]?.entries ?? []).compactMap { entry in
      // A mapping has the alias beside a flag.
      let value = entry.value["model"] ?? entry.value
      return value.string.map { GroupAlias(name: entry.key, target: $0, range: value.origin ?? litellm.place) }
    }
  }

  /// One of them, with the place of its target.
  struct GroupAlias {
    var name: String
    var target: String
    var range: SourceRange
  }
}
