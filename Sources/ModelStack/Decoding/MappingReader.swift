internal import YAML

/// Reads the keys of one mapping: collects every mistake and goes on.
struct MappingReader {
  private let entries: YAMLEntries
  /// For each entry, whether somebody asked for its key.
  private var isKnown: [Bool]
  private let site: Site
  /// What was wrong so far, in the order it was read.
  private(set) var problems: [Diagnostic] = []
  private var missing: [String] = []
  private let keys: [any DescribedKey]

  /// - Parameters:
  ///   - site: what the mapping belongs to; messages about absent keys go there.
  ///   - keys: all keys that the mapping may have.
  init(_ node: YAMLNode, _ site: Site, _ keys: [any DescribedKey]) {
    entries = node.entries
    self.keys = keys
    isKnown = Array(repeating: false, count: entries.count)
    // The top and the items of a list have no key of their own: their place is their first key.
    let hasNoKey = site.place == node.range
    self.site = Site(
      name: site.name, isItem: site.isItem, place: hasNoKey ? entries.first?.key.range ?? site.place : site.place,
      gaps: site.gaps)
  }

  /// The place of messages about the mapping as a whole.
  var place: SourceRange { site.place }

  /// The value of a key, or nothing where it is absent or wrong; a wrong or missing one is a problem.
  mutating func read<Value>(_ key: Key<Value>) -> Value? {
    guard let entry = entry(key.name) ?? misspeltEntry(key.name) else {
      guard key.presence == .required else { return nil }
      if site.gaps == .filled { return key.exampleValue }
      missing.append(key.name)
      return nil
    }
    let decoded = key.type.decode(entry.value, Site(name: key.name, place: entry.key.range, gaps: site.gaps))
    if site.gaps == .filled, decoded.value == nil { return key.exampleValue }
    if !decoded.problems.isEmpty { problems += decoded.problems }
    return decoded.value
  }

  /// The value of a key, or a default at the place of the mapping.
  mutating func read<Value>(_ key: Key<Located<Value>>, default value: Value) -> Located<Value> {
    read(key) ?? Located(value, at: site.place)
  }

  /// The place of a key, where it is there.
  mutating func range(of key: some DescribedKey) -> SourceRange? { entry(key.name)?.key.range }

  mutating func has(_ key: some DescribedKey) -> Bool { entry(key.name) != nil }

  mutating func report(_ problem: Diagnostic) { problems.append(problem) }

  private mutating func entry(_ name: String) -> YAMLEntries.Entry? {
    guard let number = entries.firstIndex(ofKey: name) else { return nil }
    isKnown[number] = true
    return entries[number]
  }

  /// The entry that a key was surely meant by, where gaps are filled.
  private mutating func misspeltEntry(_ name: String) -> YAMLEntries.Entry? {
    guard site.gaps == .filled else { return nil }
    let names = keys.map(\.name)
    let present = Set(entries.map(\.key.text))
    let number = entries.indices.first { number in
      let text = entries[number].key.text
      return !names.contains(text)
        && Suggestion.best(for: text, among: names.lazy.filter { !present.contains($0) })?.text == name
    }
    return number.map { entries[$0] }
  }

  private static func remedy(_ absent: [String]) -> String {
    absent.isEmpty ? "remove it" : "use one of: \(absent.joined(separator: ", "))"
  }

  /// Reports keys that are missing or that the table does not list. A misspelt required key is one mistake, not two.
  mutating func finish() {
    if site.gaps == .filled { return }
    if isKnown.contains(false) { reportUnknownKeys(keys.map(\.name)) }
    for name in missing {
      let key = keys.first { $0.name == name }
      problems.append(
        DecodingRule.requiredKey.diagnostic(
          "\(site.title) lacks the key '\(name)'", at: site.place,
          hint: "add '\(name): \(key?.example ?? "")'"))
    }
  }

  private mutating func reportUnknownKeys(_ names: [String]) {
    let present = entries.map(\.key.text)
    let absent = names.filter { !present.contains($0) }
    var meant: [(problem: Int, name: String)] = []
    for (entry, name) in zip(entries, present) where !names.contains(name) {
      if entry.key.kind == .scalar, entry.key.isPlain, name == "<<" {
        problems.append(
          DecodingRule.knownKey.diagnostic(
            "merge keys ('<<') are not read here", at: entry.key.range, hint: "write the keys out"))
        continue
      }
      let nearest = Suggestion.best(for: name, among: missing) ?? Suggestion.best(for: name, among: absent)
      var problem = DecodingRule.knownKey.diagnostic(
        "unknown key '\(name)' in \(site.title)", at: entry.key.range,
        hint: nearest.map { "write '\($0.text)'" } ?? Self.remedy(absent))
      problem.replacement = nearest.flatMap { $0.isOnly ? Self.spelling(of: $0.text, like: entry.key) : nil }
      if let nearest { meant.append((problems.count, nearest.text)) }
      problems.append(problem)
    }
    missing.removeAll { name in meant.contains { $0.name == name } }
    // Of two keys that may both be meant, none surely is.
    for (problem, name) in meant where meant.count(where: { $0.name == name }) > 1 {
      problems[problem].replacement = nil
    }
  }

  /// A quoted key keeps its quotes: in `{"timeuot":30s}` they are what parts it from its value.
  private static func spelling(of name: String, like key: YAMLNode) -> String {
    switch key.scalarStyle {
    case .singleQuoted: "'\(name)'"
    case .doubleQuoted: "\"\(name)\""
    case .plain, .literal, .folded: name
    }
  }
}
