internal import YAML

/// A chain's entry in `budgets`.
struct FallbackBudgetProperties: MappingDecodable {
  private var nextTierWhenRefused: Located<Duration>?
  private var lastTierWhenHung: Located<Duration>?

  enum Keys {
    static let nextTierWhenRefused = Key(
      "nextTierWhenRefused", .duration, example: "5s",
      "How long until the next tier is asked, where a tier refuses connections.")
    static let lastTierWhenHung = Key(
      "lastTierWhenHung", .duration, example: "5m", "How long until the last tier is asked, where all before it hang.")
  }

  static let keys: [any DescribedKey] = [Keys.nextTierWhenRefused, Keys.lastTierWhenHung]

  static func read(from reader: inout MappingReader) -> FallbackBudgetProperties? {
    FallbackBudgetProperties(
      nextTierWhenRefused: reader.read(Keys.nextTierWhenRefused),
      lastTierWhenHung: reader.read(Keys.lastTierWhenHung))
  }

  func budget(of alias: Located<String>) -> FallbackBudget {
    FallbackBudget(alias: alias, nextTierWhenRefused: nextTierWhenRefused, lastTierWhenHung: lastTierWhenHung)
  }
}
