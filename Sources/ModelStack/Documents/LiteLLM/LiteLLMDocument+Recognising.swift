internal import YAML

// Whether a mapping is LiteLLM's config: by what no other program's file has. Keys count that are misspelt, since
// nothing tells of them but this check.
extension LiteLLMDocument {
  /// The keys that only a LiteLLM config has at its top.
  private static let marks = ["litellm_settings", "router_settings", "general_settings"]

  static func recognises(_ node: YAMLNode) -> Bool { recognises(node, isNamedSo: false) }

  /// - Parameter isNamedSo: whether something beside the mapping says that it is LiteLLM's: the name of its file or
  ///   ConfigMap, or the key that it stands below. Then one misspelt section is enough.
  static func recognises(_ node: YAMLNode, isNamedSo: Bool) -> Bool {
    let entries = node.entries
    var hasOnlySections: Bool?
    return entries.contains { entry in
      let key = entry.key.text
      if marks.contains(key) { return entry.value.isSection }
      if entry.value.items.contains(where: isDeployment) { return true }
      if key == "model_list" { return isModelList(entry.value, besideNothing: entries.count == 1) }
      if entry.value.isSection, isNear(key, marks[0]) {
        hasOnlySections = hasOnlySections ?? Self.hasOnlySections(entries)
        if hasOnlySections == true { return true }
      }
      return isNamedSo && isMisspeltSection(key, entry.value)
    }
  }

  /// Whether a text may be a LiteLLM config, so that it is worth to read it.
  static func mayBe(_ text: String) -> Bool { text.contains(":") && ["model", "llm"].contains(where: text.contains) }

  /// Whether a text is likely to be a LiteLLM config, even if it cannot be read.
  static func isLikely(_ text: String) -> Bool {
    text.contains(":") && (marks + ["model_list"]).contains(where: text.contains)
  }

  /// Whether a name is that of something that belongs to LiteLLM.
  static func isName(_ text: String) -> Bool { text.lowercased().contains("litellm") }

  /// Whether an item is a deployment, whatever its list is called.
  private static func isDeployment(_ item: YAMLNode) -> Bool {
    item.hasKey(near: "model_name") && item.hasKey(near: "litellm_params")
  }

  /// Whether all keys are LiteLLM's but for a letter or two: another program can have settings of LiteLLM's among its own.
  private static func hasOnlySections(_ entries: YAMLEntries) -> Bool {
    entries.lazy.map(\.key.text).allSatisfy { key in
      LiteLLMKeys.top.contains(key) || (marks + ["model_list"]).contains { isNear(key, $0) }
    }
  }

  private static func isModelList(_ value: YAMLNode, besideNothing isAlone: Bool) -> Bool {
    if isAlone, value.kind != .scalar, value.items.isEmpty { return true }
    return value.items.contains { $0.value(of: "model_name") != nil || $0.value(of: "litellm_params") != nil }
  }

  /// Whether a key is a section's but for a letter or two, and its value is one.
  private static func isMisspeltSection(_ key: String, _ value: YAMLNode) -> Bool {
    if isNear(key, "model_list") {
      let isEmpty = value.items.isEmpty && value.kind != .mapping && (value.kind == .sequence || value.text.isEmpty)
      return isEmpty || value.items.contains { $0.hasKey(near: "model_name") || $0.hasKey(near: "litellm_params") }
    }
    return value.isSection && marks.contains { isNear(key, $0) }
  }

  fileprivate static func isNear(_ key: String, _ name: String) -> Bool {
    key == name
      || abs(key.utf8.count - name.utf8.count) <= 2 && Suggestion.onlyNearest(to: key, among: [name], atMost: 2) != nil
  }
}

extension YAMLNode {
  /// Whether it can be a section of settings: a mapping, or one of which nothing is written yet.
  fileprivate var isSection: Bool { kind == .mapping || kind == .scalar && text.isEmpty }

  fileprivate func hasKey(near name: String) -> Bool {
    entries.contains { LiteLLMDocument.isNear($0.key.text, name) }
  }
}
