internal import YAML

/// One key of a section, and everywhere it stands: thousands of items share a few keys, so that a rule about keys looks at
/// each once.
struct LiteLLMKeyUses: Sendable {
  /// One place where it stands.
  struct Use: Sendable {
    var entry: YAMLValue.Entry
    /// The entries of the mapping that it stands in.
    var mapping: [YAMLValue.Entry]
  }

  var section: LiteLLMSection
  var key: String
  /// In the order of the file's usual sections, never empty.
  var uses: [Use]

  var entries: some Sequence<YAMLValue.Entry> { uses.lazy.map(\.entry) }

  /// Of every mapping whose keys are read by name.
  static func all(in values: YAMLValue) -> [LiteLLMKeyUses] {
    var collector = Collector()
    collector.add(values, as: .top)
    for deployment in values["model_list"]?.items ?? [] {
      collector.add(deployment, as: .modelList)
      if let params = deployment["litellm_params"] { collector.add(params, as: .params) }
      if let info = deployment["model_info"] { collector.add(info, as: .info) }
    }
    for section in LiteLLMSection.settings {
      if let settings = values[section.rawValue] { collector.add(settings, as: section) }
    }
    return collector.all
  }

  private struct Collector {
    var all: [LiteLLMKeyUses] = []
    private var numbers: [LiteLLMSection: [String: Int]] = [:]

    mutating func add(_ mapping: YAMLValue, as section: LiteLLMSection) {
      let entries = mapping.entries
      for entry in entries {
        let use = Use(entry: entry, mapping: entries)
        if let number = numbers[section]?[entry.key] {
          all[number].uses.append(use)
        } else {
          numbers[section, default: [:]][entry.key] = all.count
          all.append(LiteLLMKeyUses(section: section, key: entry.key, uses: [use]))
        }
      }
    }
  }
}
