/// The JSON Schema (2020-12) of models.yaml, made from the tables of keys that the decoder reads by.
///
/// It serves editors. It is never stricter than gen: where a key takes text, a quantity or a duration it takes numbers
/// and booleans too, since other YAML readers type plain scalars. What only gen can see (the grammar of quantities and
/// durations, `012` for a number, references between sections) is gen's to report.
public enum ModelsSchema {
  public static var json: JSON {
    .object(
      [
        ("$schema", "https://json-schema.org/draft/2020-12/schema"),
        ("title", "models.yaml"),
        ("description", "One source of every LLM-serving manifest; gen reads it."),
      ] + members(of: .mapping { Stack.keys }))
  }

  private static func schema(of key: any DescribedKey) -> JSON {
    var members = members(of: key.description)
    members.insert(("description", .string(key.meaning)), at: 0)
    if case .defaulted(let value) = key.presence {
      members.append(("default", defaultValue(value, of: key.description)))
    }
    return .object(members)
  }

  private static func members(of type: TypeDescription) -> [(name: String, value: JSON)] {
    switch type {
    case .text, .quantity, .duration, .modelReference: [("type", ["string", "number", "boolean"])]
    case .reason: [("type", ["string", "number", "boolean"]), ("pattern", #"\S"#)]
    case .integer(let range):
      [("type", "integer"), ("minimum", .int(range.lowerBound)), ("maximum", .int(range.upperBound))]
    case .boolean: [("type", "boolean")]
    case .environmentVariable:
      [("type", "string"), ("pattern", "^[A-Z_][A-Z0-9_]*$"), ("maxLength", 128)]
    case .kubernetesName:
      [
        ("type", ["string", "integer", "boolean"]), ("pattern", "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"), ("minimum", 0),
      ]
    case .url: pattern(urlPattern)
    case .path: [("type", "string")]
    case .absolutePath: pattern(absolutePathPattern)
    case .requirementID: pattern(requirementPattern)
    case .oneOf(let words): [("enum", .array(words.map { $0 == "false" ? .bool(false) : .string($0) }))]
    case .list(let element): [("type", "array"), ("items", .object(members(of: element)))]
    case .map(_, let names, let value): map(names, value)
    case .mapping(let keys): object(keys())
    case .anyMapping: [("type", "object")]
    case .eitherOf(let types): [("anyOf", .array(types.map { .object(members(of: $0)) }))]
    }
  }

  private static func map(_ names: TypeDescription, _ value: TypeDescription) -> [(name: String, value: JSON)] {
    // In JSON every name is a text.
    let grammar = members(of: names).filter { $0.name == "pattern" }
    let members: [(name: String, value: JSON)] = [
      ("type", "object"), ("additionalProperties", .object(self.members(of: value))),
    ]
    return grammar.isEmpty ? members : members + [("propertyNames", .object(grammar))]
  }

  private static func object(_ keys: [any DescribedKey]) -> [(name: String, value: JSON)] {
    let required = keys.filter { $0.presence == .required }.map { JSON.string($0.name) }
    var members: [(name: String, value: JSON)] = [
      ("type", "object"),
      ("properties", .object(keys.map { ($0.name, schema(of: $0)) })),
      ("additionalProperties", false),
    ]
    if !required.isEmpty { members.insert(("required", .array(required)), at: 1) }
    return members
  }

  private static func pattern(_ expression: String) -> [(name: String, value: JSON)] {
    [("type", "string"), ("pattern", .string(expression))]
  }

  /// A scheme, a host, and no character that has to be escaped in a URL.
  private static let urlPattern = #"^https?://(?!/)[!#-&(-;=?-\[\]_a-z~]+$"#
  private static let absolutePathPattern = #"^(/(?!\.{1,2}(/|$))[-_.A-Za-z0-9]+)+$"#
  private static let requirementPattern = #"^(Story [0-9]+(\.[0-9]+)?|Epic [0-9]+|FR[0-9]+|NFR[0-9]+)$"#

  private static func defaultValue(_ text: String, of type: TypeDescription) -> JSON {
    switch type {
    case .integer: Int(text).map(JSON.int) ?? .string(text)
    case .boolean: .bool(text == "true")
    case .list: .array(text.dropFirst().dropLast().split(separator: ", ").map { .string(String($0)) })
    default: .string(text)
    }
  }
}
