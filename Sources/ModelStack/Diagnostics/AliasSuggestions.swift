/// Proposes aliases for misspelt ones.
///
/// Each question is compared with every alias. A file in which everything is unknown is not misspelt, so after a
/// hundred questions there are no more answers.
struct AliasSuggestions {
  private let aliases: [String]
  private var questionsLeft = 100

  init(among aliases: some Sequence<String>) {
    self.aliases = Array(aliases)
  }

  /// - Returns: the nearest alias, and whether no other is as near.
  mutating func nearest(to name: String) -> (alias: String, isOnly: Bool)? {
    guard questionsLeft > 0 else { return nil }
    questionsLeft -= 1
    return Suggestion.nearest(to: name, among: aliases).first.map { nearest in
      (nearest, Suggestion.onlyNearest(to: name, among: aliases) == nearest)
    }
  }
}
