/// Proposes names for misspelt ones.
///
/// Each question is compared with every name. A file in which everything is unknown is not misspelt, so after a hundred
/// questions there are no more answers.
struct NameSuggestions {
  private let names: SpelledNames
  private var questionsLeft = 100

  init(among names: some Sequence<String>) {
    self.names = SpelledNames(names)
  }

  /// - Returns: the nearest name, and whether no other is as near.
  mutating func nearest(to name: String) -> (name: String, isOnly: Bool)? {
    guard questionsLeft > 0 else { return nil }
    questionsLeft -= 1
    return names.best(for: name).map { ($0.text, $0.isOnly) }
  }
}
