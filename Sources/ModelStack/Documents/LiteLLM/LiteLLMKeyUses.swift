internal import YAML

/// One key of a section, and everywhere it stands: thousands of items share a few keys, so that a rule about keys looks at
/// each once.
struct LiteLLMKeyUses: Sendable {
  /// One place where it stands.
  struct Use: Sendable {
    var entry: YAMLValue.Entry
    /// The keys of the mapping that it stands in.
    var keys: MappingKeys
    /// The number of its mapping among those of its section: of a model among the models.
    var number: Int
  }

  var section: LiteLLMSection
  var key: String
  /// In the order of the file's usual sections, never empty.
  var uses: [Use]

  var entries: some Sequence<YAMLValue.Entry> { uses.lazy.map(\.entry) }

  /// Of every mapping whose keys are read by name.
  static func all(in values: YAMLValue) -> [LiteLLMKeyUses] {
    let deployments = values["model_list"]?.items ?? []
    return uses(in: .top, [values]) + uses(in: .modelList, deployments)
      + uses(in: .params, deployments.map { $0["litellm_params"] })
      + uses(in: .info, deployments.map { $0["model_info"] })
      + LiteLLMSection.settings.flatMap { uses(in: $0, [values[$0.rawValue]]) }
  }

  private static func uses(in section: LiteLLMSection, _ mappings: [YAMLValue?]) -> [LiteLLMKeyUses] {
    var all: [LiteLLMKeyUses] = []
    var numbers: [String: Int] = [:]
    for (position, mapping) in mappings.enumerated() {
      guard let entries = mapping?.entries else { continue }
      let keys = MappingKeys(entries)
      for entry in entries {
        let number = numbers[entry.key] ?? all.count
        if number == all.count {
          numbers[entry.key] = number
          all.append(LiteLLMKeyUses(section: section, key: entry.key, uses: []))
        }
        all[number].uses.append(Use(entry: entry, keys: keys, number: position))
      }
    }
    return all
  }
}

/// The keys of one mapping: most have so few that a set of them would cost more than it saves.
enum MappingKeys: Sendable {
  case few([YAMLValue.Entry])
  case many(Set<String>)

  init(_ entries: [YAMLValue.Entry]) {
    self = entries.count <= 16 ? .few(entries) : .many(Set(entries.map(\.key)))
  }

  func contains(_ name: String) -> Bool {
    switch self {
    case .few(let entries): entries.contains { $0.key == name }
    case .many(let names): names.contains(name)
    }
  }
}
